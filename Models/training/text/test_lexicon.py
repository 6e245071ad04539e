"""Rules that need no dictionary."""
from text.lexicon import letters_to_phones, mark_from_phones, undecided


def test_letters() -> None:
    assert letters_to_phones("nyanyi") == "ny a ny i".split()
    assert letters_to_phones("khusus") == "kh u s u s".split()
    assert letters_to_phones("maaf") == "m a a f".split()
    assert letters_to_phones("sehingga") == "s e h i ng g a".split()
    assert letters_to_phones("keanggotaannya") == "k e a ng g o t a a n ny a".split()
    assert letters_to_phones("massa") == "m a s a".split()
    assert letters_to_phones("dêngan") == "d @ ng a n".split()


def test_marks() -> None:
    assert mark_from_phones("merdeka", "m @ r d e k a".split()) == "mêrdéka"
    assert mark_from_phones("ide", "i d".split()) is None
    assert undecided("zelengo")[0] == "zêlêngo"
