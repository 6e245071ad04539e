"""The phones that the network tells apart, and their spelling in IPA and in espeak-ng mnemonics.

While it learns from other languages the network has a few more outputs (`FOREIGN`), so that sounds Indonesian lacks
do not have to be forced into its phones; the export leaves these outputs out.
"""
from __future__ import annotations

BLANK = "<blank>"
PHONES = "a b c d e @ f g h i j k l m n ng ny o p r s sy t u w y z kh".split()
UNITS = [BLANK, *PHONES]
# y, oe, barred i, ae, th, dh, zh, v, gh, uvular r, English r.
FOREIGN = "U2 O2 I2 AE TH DH ZH V GH R2 R3".split()
INDEX = {unit: i for i, unit in enumerate([*UNITS, *FOREIGN])}

# Longest first: the two-letter affricates before their parts.
_IPA = {
    "tʃ": "c", "dʒ": "j", "kw": "k w", "ŋ": "ng", "ɲ": "ny", "ʃ": "sy", "ç": "sy", "ɡ": "g", "g": "g",
    "x": "kh", "ʔ": "k", "ɪ": "i", "ʊ": "u", "ɔ": "o", "ɛ": "e", "ə": "@", "v": "f", "j": "y",
    **{c: c for c in "abdefhiklmnoprstuwz"},
}
_STRESS = str.maketrans("", "", "ˈˌː")

# espeak-ng mnemonics of its Indonesian voice.
_ESPEAK = {"c": "tS", "j": "dZ", "y": "j", "ng": "N", "ny": "n^", "sy": "S", "kh": "x", "r": "R2", "e": "E", "@": "@"}
VOWELS = set("a e @ i o u".split())


def phones_from_ipa(ipa: str) -> list[str] | None:
    """Phones of a line that espeak-ng printed in IPA, or None when it holds a foreign sound."""
    text = ipa.translate(_STRESS)
    phones: list[str] = []
    i = 0
    while i < len(text):
        if text[i].isspace():
            i += 1
            continue
        for length in (2, 1):
            symbol = _IPA.get(text[i:i + length])
            if symbol is not None:
                phones.extend(symbol.split())
                i += length
                break
        else:
            return None
    return phones


def espeak_word(phones: list[str]) -> str:
    """One word as espeak-ng mnemonics, stressed on the last but one full vowel."""
    full = [i for i, p in enumerate(phones) if p in VOWELS and p != "@"]
    vowels = [i for i, p in enumerate(phones) if p in VOWELS]
    stressed = full[-2] if len(full) > 1 else (vowels[-1] if vowels else -1)
    return "".join(("'" if i == stressed else "") + _ESPEAK.get(p, p) for i, p in enumerate(phones))
