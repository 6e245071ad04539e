"""Phones of other languages: espeak-ng's reading in IPA, or letters where spelling is phonemic.

The result is in `UNITS` and `FOREIGN`; an utterance with a sound that neither covers is left out.
"""
from __future__ import annotations

import re
import subprocess
import unicodedata

# Corpus language: espeak-ng voice. Languages without vowels in writing, with tones or poorly read are not used.
VOICES = {
    **{c: c for c in "as ca cs cv cy de el eo es et eu fi hi hu ia it ka lt lv mt nl or pl pt ro ru sl ta tr qu sw".split()},
    "en": "en-us", "fr": "fr-fr", "sv-SE": "sv", "pa-IN": "pa", "ga-IE": "ga",
}
_IPA = {
    "tʃ": "c", "dʒ": "j", "tɕ": "c", "dʑ": "j", "ʈʂ": "c", "dʐ": "j", "ɖʐ": "j",
    "ɑ": "a", "ɐ": "a", "ʌ": "a", "ɒ": "o", "ɔ": "o", "ɛ": "e", "ɪ": "i", "ʊ": "u", "ə": "@", "ɜ": "@", "ɘ": "@",
    "ɚ": "@ R3", "ɝ": "@ R3", "æ": "AE", "y": "U2", "ʏ": "U2", "ʉ": "U2", "ø": "O2", "œ": "O2", "ɵ": "O2",
    "ɨ": "I2", "ɯ": "I2", "ɤ": "I2", "ʈ": "t", "ɖ": "d", "ɡ": "g", "ɟ": "j", "q": "k", "ʔ": "", "ɱ": "m", "ɳ": "n",
    "ɲ": "ny", "ŋ": "ng", "ɾ": "r", "ɽ": "r", "ʀ": "R2", "ʁ": "R2", "ɹ": "R3", "ɻ": "R3", "ɸ": "f", "β": "V", "v": "V",
    "ʋ": "w", "θ": "TH", "ð": "DH", "ʃ": "sy", "ʂ": "sy", "ɕ": "sy", "ʒ": "ZH", "ʐ": "ZH", "ʑ": "ZH", "ç": "sy",
    "x": "kh", "χ": "kh", "ħ": "kh", "ɣ": "GH", "ɦ": "h", "ɫ": "l", "ɭ": "l", "ʎ": "l y", "j": "y", "ʍ": "w", "ɥ": "y",
    "ᵻ": "i", "ɬ": "sy", "ɓ": "b", "ɗ": "d", "ɠ": "g", **{c: c for c in "abcdefghiklmnoprstuwz"},
}
_IGNORED = set("ˈˌːˑʰʲʷˠˤʼʱ'‿.|‖;- \n")
_SWITCH = re.compile(r"\([a-z-]+\)")

# Spelling to phones, longest first: Luganda and Kinyarwanda, Hausa.
_BANTU = {
    "ng'": "ng", "ny": "ny", "sh": "sy", "cy": "c", "ky": "c", "gy": "j", "ŋ": "ng", "c": "c", "j": "j", "x": "k s", "q": "k",
    "v": "V", **{c: c for c in "abdefghiklmnoprstuwyz"},
}
_HAUSA = {
    "sh": "sy", "ts": "t s", "ƙ": "k", "ɗ": "d", "ɓ": "b", "ƴ": "y", "'y": "y", "c": "c", "j": "j", "v": "V", "x": "k s", "q": "k",
    **{c: c for c in "abdefghiklmnoprstuwyz"},
}
SPELLED = {"lg": _BANTU, "rw": _BANTU, "ha": _HAUSA}


def _read(text: str, table: dict[str, str], ignored: set[str]) -> list[str] | None:
    """Phones by longest match, or None at a character that the table lacks."""
    phones: list[str] = []
    i = 0
    while i < len(text):
        for length in (3, 2, 1):
            symbol = table.get(text[i:i + length])
            if symbol is not None and len(text[i:i + length]) == length:
                phones += symbol.split()
                i += length
                break
        else:
            if text[i] not in ignored and not unicodedata.combining(text[i]):
                return None
            i += 1
    return phones


def phones_of_ipa(ipa: str) -> list[str] | None:
    """Phones of what espeak-ng printed, or None."""
    text = unicodedata.normalize("NFD", _SWITCH.sub("", ipa)).replace("͡", "")
    phones = _read(text, _IPA, _IGNORED)
    # Long consonants are printed twice by some voices; one unit stands for both.
    return None if phones is None else [p for p, q in zip(phones, [None, *phones]) if p != q]


def phones(text: str, language: str) -> list[str] | None:
    """Phones of a transcript, or None when it cannot be read."""
    if language in SPELLED:
        if any(c.isdigit() for c in text):
            return None
        letters = re.sub(r"[^\w']+", " ", text.lower()).strip()
        read = _read(letters, SPELLED[language], set(" '"))
        return None if read is None else [p for p, q in zip(read, [None, *read]) if p != q]
    if language not in VOICES:
        return None
    r = subprocess.run(["espeak-ng", "-q", "--ipa", "-v", VOICES[language], "--", text], capture_output=True, text=True)
    return phones_of_ipa(r.stdout) if r.returncode == 0 else None
