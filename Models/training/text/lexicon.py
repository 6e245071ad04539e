"""Words to phones: dictionaries first, rules for the rest.

The dictionaries tell e-pepet (@) from e-taling (e); where they disagree both pronunciations are kept. Words that
none of them lists are taken apart into affixes and stem, and an e that nothing decides gets both sounds.
"""
from __future__ import annotations

import csv
import re
from functools import lru_cache
from pathlib import Path

from acoustic.units import phones_from_ipa
from text.spelling import PREFIXES, SPELLED, SUFFIXES

LETTERS = {
    "a": "a", "b": "b e", "c": "c e", "d": "d e", "e": "e", "f": "e f", "g": "g e", "h": "h a", "i": "i", "j": "j e",
    "k": "k a", "l": "e l", "m": "e m", "n": "e n", "o": "o", "p": "p e", "q": "k i", "r": "e r", "s": "e s", "t": "t e",
    "u": "u", "v": "f e", "w": "w e", "x": "e k s", "y": "y e", "z": "z e t",
}
# Words that are pronounced against the rules.
SPECIAL = {
    "assalamualaikum": "a s a l a m u a l a i k u m", "assalamu'alaikum": "a s a l a m u a l a i k u m",
    "warahmatullahi": "w a r a h m a t u l a h i", "wabarakatuh": "w a b a r a k a t u h", "waalaikumsalam": "w a a l a i k u m s a l a m",
    "bismillahirrahmanirrahim": "b i s m i l a h i r a h m a n i r a h i m", "alhamdulillah": "a l h a m d u l i l a h",
    "alhamdulillahirabbilalamin": "a l h a m d u l i l a h i r a b i l a l a m i n", "shalom": "sy a l o m", "insyaallah": "i n sy a a l a h",
    "om": "o m", "swastiastu": "s w a s t i a s t u", "namo": "n a m o", "buddhaya": "b u d a y a", "santih": "s a n t i h",
    "hadirin": "h a d i r i n", "jumat": "j u m a t", "wita": "w i t a", "setwan": "s e t w a n", "sekwan": "s e k w a n",
    "website": "w e b s a i t", "online": "o n l a i n", "zoom": "z u m", "smart": "s m a r t", "city": "s i t i", "budget": "b a j e t",
    "meeting": "m i t i n g", "update": "a p d e t", "mall": "m o l", "pilkada": "p i l k a d a", "raperda": "r a p e r d a",
    "ranperda": "r a n p e r d a", "perda": "p e r d a", "pemda": "p e m d a", "perwali": "p e r w a l i", "pemkot": "p e m k o t",
    "bapemperda": "b a p e m p e r d a", "bappeda": "b a p e d a", "permendagri": "p e r m e n d a g r i", "perpres": "p e r p r e s",
    "bamus": "b a m u s", "banmus": "b a n m u s", "perkim": "p e r k i m", "disdik": "d i s d i k", "disdikbud": "d i s d i k b u d",
    "bappenda": "b a p e n d a", "sosper": "s o s p e r", "reses": "r e s e s", "dapil": "d a p i l", "lho": "l o", "kotaku": "k o t a k u",
    "syalom": "sy a l o m", "shaloom": "sy a l o m", "swastyastu": "s w a s t i a s t u", "wassalam": "w a s a l a m",
    "wassalamualaikum": "w a s a l a m u a l a i k u m", "muwafiq": "m u w a f i k", "aqwamith": "a k w a m i t",
}
DIGRAPHS = {"ng": ["ng"], "ny": ["ny"], "sy": ["sy"], "kh": ["kh"], "sh": ["sy"], "th": ["t"], "dh": ["d"], "ph": ["f"], "oe": ["u"]}
SINGLE = {**{c: [c] for c in "abcdfghijklmnoprstuwyz"}, "q": ["k"], "v": ["f"], "x": ["k", "s"], "ê": ["@"], "é": ["e"]}
VOWELS = set("aeiouêé")
MOST = 3
# A glottal stop between vowels is no k.
HIATUS = re.compile(r"(?<=[aeiouəɛɔ]) ʔ(?= [aeiouəɛɔ])")


class Lexicon:
    """Pronunciations of any lower-case word."""

    def __init__(self, shared: Path):
        folder = Path(shared) / "pronunciation"
        self.ipa: dict[str, list[list[str]]] = {}
        with open(folder / "bookbot_lexicon_id.tsv", encoding="utf-8") as f:
            for row in f:
                word, _, ipa = row.rstrip("\n").partition("\t")
                ipa = HIATUS.sub("", ipa)
                phones = phones_from_ipa(ipa)
                if phones and len(word) > 1:
                    self.ipa.setdefault(word, []).append(phones)
        self.schwa: dict[str, str] = {}
        with open(folder / "wikidepia_schwa_dict.csv", encoding="utf-8", newline="") as f:
            for entry in csv.DictReader(f):
                self.schwa[entry["word"]] = entry["word_e"]

    @lru_cache(maxsize=None)
    def _phones(self, word: str) -> tuple[tuple[str, ...], ...]:
        if word in SPECIAL:
            return (tuple(SPECIAL[word].split()),)
        if len(word) == 1 or word in SPELLED or not any(c in VOWELS for c in word):
            return (tuple(p for c in word if c in LETTERS for p in LETTERS[c].split()),)
        variants = [tuple(p) for p in self.ipa.get(word, [])]
        for marked in self._marked(word) if not variants or word in self.schwa else []:
            phones = tuple(letters_to_phones(marked))
            if phones and phones not in variants:
                variants.append(phones)
        return tuple(variants[:MOST])

    def phones(self, word: str) -> list[list[str]]:
        """Pronunciations, likeliest first; empty when the word has no letter."""
        return [list(p) for p in self._phones(word) if p]

    def _marked(self, word: str) -> list[str]:
        """Spellings with every e told: ê for e-pepet, é for e-taling."""
        if word in self.schwa:
            return [self.schwa[word].replace("e", "é")]
        if "e" not in word:
            return [word]
        stem = self._analysed(word)
        if stem is not None:
            return [stem]
        return undecided(word)

    def _known(self, word: str) -> str | None:
        """A stem's spelling with every e told, from the dictionaries."""
        if word in self.schwa:
            return self.schwa[word].replace("e", "é")
        if word in self.ipa and len(word) > 2:
            return mark_from_phones(word, self.ipa[word][0])
        return word if "e" not in word and len(word) > 3 else None

    def _analysed(self, word: str) -> str | None:
        """Affixes and stem, when the stem is known."""
        for suffix in ["", *SUFFIXES]:
            if suffix and not (word.endswith(suffix) and len(word) - len(suffix) > 2):
                continue
            body = word[: len(word) - len(suffix)] if suffix else word
            if suffix and (known := self._known(body)):
                return known + suffix
            for prefix, lost in PREFIXES:
                if not body.startswith(prefix) or len(body) - len(prefix) < 3:
                    continue
                rest, shown = body[len(prefix):], prefix.replace("e", "ê")
                for candidate, cut in ((rest, 0), (lost + rest, len(lost))):
                    known = self._known(candidate)
                    if known is None and (inner := self._inner(candidate)):
                        known = inner
                    if known:
                        return shown + known[cut:] + suffix
        return None

    def _inner(self, word: str) -> str | None:
        """A second prefix, as in memper- and keber-."""
        for prefix in ("ber", "per", "ter", "se", "pe", "ke"):
            if word.startswith(prefix) and (known := self._known(word[len(prefix):])):
                return prefix.replace("e", "ê") + known
        return None


def mark_from_phones(word: str, phones: list[str]) -> str | None:
    """The spelling with each e told by the pronunciation, when both have as many."""
    told = ["ê" if p == "@" else "é" for p in phones if p in ("@", "e")]
    if len(told) != word.count("e"):
        return None
    it = iter(told)
    return re.sub("e", lambda m: next(it), word)


def undecided(word: str) -> list[str]:
    """The likeliest ways to say the e of a word that nothing is known of."""
    places = [i for i, c in enumerate(word) if c == "e"]
    last_vowel = max(i for i, c in enumerate(word) if c in VOWELS)
    guess = {i: "ê" if i < last_vowel and i + 1 < len(word) and word[i + 1] not in VOWELS else "é" for i in places}
    options = [guess] + [{**guess, i: "é" if guess[i] == "ê" else "ê"} for i in places[:MOST - 1]]
    return ["".join(o.get(i, c) for i, c in enumerate(word)) for o in options]


def letters_to_phones(word: str) -> list[str]:
    """Phones of a spelling in which every e is told."""
    phones: list[str] = []
    i = 0
    while i < len(word):
        pair = word[i:i + 2]
        if pair in DIGRAPHS:
            phones += DIGRAPHS[pair]
            i += 2
            continue
        c = word[i]
        # A doubled consonant is one sound, but not the g after ng: tang-gung.
        doubled = i > 0 and word[i - 1] == c and c not in VOWELS and word[i - 2:i + 1] != "ngg"
        if not doubled:
            phones += SINGLE.get("é" if c == "e" else c, [])
        i += 1
    return phones


def load_lexicon(shared: Path) -> Lexicon:
    """The lexicon over the handed-out dictionaries."""
    return Lexicon(Path(shared))
