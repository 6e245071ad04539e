"""Standard spelling: words wrongly written together or apart, and misprints that must not become vocabulary.

The texts have them by the thousand (dimana, kata nya, ltu, menpunyai); a model that knows them writes them.
"""
from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Mapping

from text.lexicon import SPELLED

# Preposition and place are two words; a verb never looks like one of these.
PREPOSITIONS = {"di": "mana sini sana situ dalam atas bawah luar depan belakang samping antara sekitar sebelah tengah muka rumah jalan".split(),
                "ke": "mana sini sana situ dalam atas bawah depan belakang rumah".split(),
                "dari": "mana sini sana situ".split()}
MISJOINED = {p + place: f"{p} {place}" for p, places in PREPOSITIONS.items() for place in places}
MISJOINED |= {"dimanapun": "di mana pun", "kemanapun": "ke mana pun", "dimanakah": "di manakah", "kemanakah": "ke manakah"}
# Acronyms with a vowel, which lower-case text does not show; the others have none.
ACRONYMS = SPELLED | {"atm", "bap", "sim", "bpom"}
_APART = re.compile(r"""\b([A-Za-z]*[a-z][a-z])(?:\s?[-"'”)]+\s?|\s)nya\b""")
_JOINED = re.compile(r"\b(" + "|".join(sorted(MISJOINED)) + r")\b", re.I)


def standard(line: str) -> str:
    """A printed line with -nya joined to its word (not to an acronym) and prepositions set apart."""
    def clitic(m: re.Match[str]) -> str:
        word = m[1]
        return m[0] if word in ACRONYMS or not re.search("[aiueo]", word) else word + "nya"
    return _JOINED.sub(lambda m: MISJOINED[m[1].lower()], _APART.sub(clitic, line))


# Mistakes that are known by their place: l for a capital I, and prefixes without the sound that their stem asks for.
# Each makes a misprint of a word when the right one is KNOWN times as common.
_PLACES = [(re.compile(p), r) for p, r in (
    ("^l(?=[bcdfghjkmnpqrstvwxz])", "i"),
    ("^(me|pe)n(?=[pbf])", r"\1m"), ("^(me|pe)m(?=[dtjcsz])", r"\1n"), ("^(me|pe)n(?=[gkh])", r"\1ng"),
    ("^me(?=[bpf])", "mem"), ("^me(?=[djcz])", "men"), ("^me(?=[gh])", "meng"),
    ("^(be|te)(?=[bcdfghjklmnpqstwyz][aiou])", r"\1r"))]
KNOWN = 20
# A letter left out, doubled, put in or exchanged with its neighbour, in a word of SHORTEST letters, asks for more.
CLEAR = 200
SHORTEST = 6


def misprints(counts: Mapping[str, float], trusted: set[str], derived: Callable[[str], bool]) -> dict[str, str]:
    """Forms that no trusted list has and that are a commoner word with one mistake, and that word.

    A wrong beginning counts in every word, the other mistakes only in words that are no stem with affixes
    (`derived`). Another letter in one's place is no sign, nor is one before the whole: Indonesian words and names differ
    by no more.
    """
    out: dict[str, str] = {}
    lost: dict[str, list[str]] = defaultdict(list)  # a word without one of its letters
    for word, count in counts.items():
        if len(word) >= SHORTEST - 1 and count >= CLEAR:
            for i in range(len(word)):
                lost[word[:i] + word[i + 1:]].append(word)
    for word, count in counts.items():
        if word in trusted:
            continue
        likely = [right for p, r in _PLACES if (right := p.sub(r, word, count=1)) != word and counts.get(right, 0) >= KNOWN * max(count, 1)]
        if not likely and len(word) >= SHORTEST:
            near = {*lost.get(word, ()), *(word[:i] + word[i + 1:] for i in range(1, len(word))),
                    *(word[:i] + word[i + 1] + word[i] + word[i + 2:] for i in range(len(word) - 1))} - {word}
            likely = [w for w in near if counts.get(w, 0) >= CLEAR * max(count, 1)]
            if likely and derived(word):
                likely = []
        if likely:
            out[word] = max(likely, key=lambda w: counts[w])
    return out
