"""Standard spelling: words wrongly written together or apart, and misprints that must not become vocabulary.

The texts have them by the thousand (dimana, kata nya, ltu, menpunyai); a model that knows them writes them. The tables
stand in one file that `sidilan model sesuaikan` reads too, for a council's minutes; StandardSpelling.swift and Misprints.swift are this file
once more, and tables of cases keep them alike.
"""
from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Callable, Mapping
from pathlib import Path

RULES = json.loads((Path(__file__).parents[3] / "Sources/TextNormalization/Data/spelling.json").read_text(encoding="utf-8"))
# Preposition and place are two words; a verb never looks like one of these.
MISJOINED = {p + place: f"{p} {place}" for p, places in RULES["prepositions"].items() for place in places} | RULES["joined"]
# Read by letter although they could be read as words: offices, papers and firms of a city's budget and services.
SPELLED = set(RULES["spelled"])
# Acronyms with a vowel, which lower-case text does not show; the others have none.
ACRONYMS = SPELLED | set(RULES["otherAcronyms"])
# Prefixes whose e is always e-pepet, longest first; the nasal ones restore the stem's lost letter.
PREFIXES: list[tuple[str, str]] = [(prefix, lost) for prefix, lost in RULES["prefixes"]]
SUFFIXES: list[str] = RULES["suffixes"]
_PREFIXED = [*PREFIXES, *((prefix, "") for prefix in RULES["combinedPrefixes"])]
_APART = re.compile(RULES["apart"])
_JOINED = re.compile(r"\b(" + "|".join(sorted(MISJOINED)) + r")\b", re.I)


def standard(line: str) -> str:
    """A printed line with -nya joined to its word (not to an acronym) and prepositions set apart."""
    def clitic(m: re.Match[str]) -> str:
        word = m[1]
        return m[0] if word in ACRONYMS or not re.search("[aiueo]", word) else word + "nya"
    return _JOINED.sub(lambda m: MISJOINED[m[1].lower()], _APART.sub(clitic, line))


# Mistakes that are known by their place: l for a capital I, and prefixes without the sound that their stem asks for.
# Each makes a misprint of a word when the right one is KNOWN times as common.
_PLACES = [(re.compile(p), r.replace("$", "\\")) for p, r in RULES["beginnings"]]
KNOWN: int = RULES["known"]
# A letter left out, doubled, put in or exchanged with its neighbour, in a word of SHORTEST letters, asks for more.
CLEAR: int = RULES["clear"]
SHORTEST: int = RULES["shortest"]
STEM: int = RULES["stem"]  # how often a word must be seen to be a stem


def derived(word: str, stems: set[str]) -> bool:
    """True when the word is a stem of at least four letters with affixes."""
    for end in ["", *(s for s in SUFFIXES if word.endswith(s))]:
        body = word[:len(word) - len(end)]
        if end and len(body) > 3 and body in stems:
            return True
        for prefix, lost in _PREFIXED:
            rest = body[len(prefix):]
            if body.startswith(prefix) and len(rest) > 2 and any(len(c) > 3 and c in stems for c in (rest, lost + rest)):
                return True
    return False


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
            out[word] = max(likely, key=lambda w: (counts[w], w))
    return out
