"""Chooses the words and writes how they sound.

Command: python -m text.vocabulary --shared SHARED --work WORK --out MODEL_FOLDER [--size 100000]
Output: WORK/vocabulary.txt and MODEL_FOLDER/lexicon.txt.
Beside the commonest words stand the forms that some text has even once and whose stem is common,
tokens of people's names and the places of East Kalimantan. Misprints and words wrongly joined (spelling.py) stay out.
"""
from __future__ import annotations

import argparse
import lzma
import os
import re
from collections import Counter
from itertools import islice
from pathlib import Path

from text.lexicon import LETTERS, SPECIAL, load_lexicon
from text.normalize import normalize
from text.numbers import DIGITS, MONTHS
from text.revision import refuse_old
from text.spelling import MISJOINED, SPELLED, STEM, derived, misprints
from text.templates import Filler

WORD = re.compile(r"[a-z]+(?:'[a-z]+)*")
# component: (weight of a count, the fewest counts that earn a place)
COMPONENTS = {"formal": (1, 4), "speeches": (8, 1), "templates": (4, 1), "open": (6, 2), "court": (0.5, 40)}

TRUSTED_SUBTITLES = 15000  # commonest words of the list, taken as right
FEWEST_BEARERS = 3  # of a name's token
PROVINCE = "64."  # East Kalimantan


def names(shared: Path) -> set[str]:
    """Tokens of people's names and of places in East Kalimantan."""
    people = [r.split("\t") for r in (shared / "reference/nama/person_name_tokens_kpu_dct2024.tsv").read_text().splitlines()[1:]]
    places = [r.split("\t") for r in (shared / "reference/wilayah/wilayah.tsv").read_text().splitlines()]
    return ({r[0].lower() for r in people if len(r) > 1 and r[1].isdigit() and int(r[1]) >= FEWEST_BEARERS and len(r[0]) > 2}
            | {w for r in places if r[0].startswith(PROVINCE) for w in normalize(r[1]).split()})


def is_word(text: str) -> bool:
    """True for what may be taken from a text: letters, no longer than 24, none thrice in a row."""
    return bool(WORD.fullmatch(text)) and len(text) <= 24 and not re.search(r"(.)\1\1", text)


def attested(shared: Path, seen: dict[str, Counter[str]]) -> set[str]:
    """Every form that a text or a list of frequencies has."""
    out = {w for counts in seen.values() for w in counts}
    for path, fewest in (("text/court-unigrams.tsv.xz", 3), ("text/subtitle-frequencies.txt.xz", 2)):
        with lzma.open(shared / path, "rt", encoding="utf-8") as f:
            out |= {r[0] for r in map(str.split, f) if len(r) == 2 and r[1].isdigit() and int(r[1]) >= fewest}
    return out


def faulty(shared: Path, seen: dict[str, Counter[str]], listed: set[str]) -> set[str]:
    """Misprints of the texts and lists, and words wrongly joined; never a word of a dictionary, a name or `listed`."""
    counts = sum(seen.values(), Counter())
    trusted = listed | names(shared)
    with lzma.open(shared / "text/subtitle-frequencies.txt.xz", "rt", encoding="utf-8") as f:
        for rank, row in enumerate(f):
            word, count = row.split()
            counts[word] += int(count) // 20
            if rank < TRUSTED_SUBTITLES:
                trusted.add(word)
    stems = {w for w in trusted if counts[w] >= STEM}
    return {*misprints(counts, trusted - set(MISJOINED), lambda w: derived(w, stems)), *MISJOINED}


def choose(shared: Path, work: Path, size: int, dictionaries: set[str]) -> list[str]:
    """The most useful words, those that must be there first."""
    score: Counter[str] = Counter()
    seen: dict[str, Counter[str]] = {}
    for name, (weight, least) in COMPONENTS.items():
        counts: Counter[str] = Counter()
        with open(work / "text" / f"{name}.txt", encoding="utf-8") as f:
            lines = f.readlines()
        for line in lines[:len(lines) * 9 // 10] if name == "speeches" else lines:  # the last tenth is for measuring
            counts.update(line.split())
        seen[name] = counts
        for word, count in counts.items():
            if count >= least:
                score[word] += weight * count
    with lzma.open(shared / "text/subtitle-frequencies.txt.xz", "rt", encoding="utf-8") as f:
        for rank, row in enumerate(islice(f, 25000)):
            score[row.split()[0].lower()] += 20000 / (rank + 200)
    needed = set(LETTERS) | set(SPECIAL) | SPELLED | set(DIGITS) | set(MONTHS)
    filler = Filler(shared, 0)
    needed |= set(filler.names[0][:4000])
    for values in filler.lists.values():
        needed |= {w for v in values for w in v.split()}
    needed |= {w for row in (shared / "pronunciation/bookbot_lexicon_id.tsv").read_text().splitlines() if (w := row.split("\t")[0]) in score}
    wrong = faulty(shared, seen, needed | dictionaries)
    words = [w for w in sorted(needed - wrong) if WORD.fullmatch(w)]
    taken = set(words)
    for word, _ in sorted(score.items(), key=lambda x: (-x[1], x[0])):
        if len(words) >= size:
            break
        if word not in taken and word not in wrong and is_word(word):
            words.append(word)
            taken.add(word)
    stems = {w for w in taken if score[w] >= STEM}
    more = names(shared) | {w for w in attested(shared, seen) if derived(w, stems)}
    return sorted([*words, *filter(is_word, more - taken - wrong)])


def main() -> None:
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--shared", type=Path, required=True)
    p.add_argument("--work", type=Path, required=True)
    p.add_argument("--out", type=Path, required=True)
    p.add_argument("--size", type=int, default=100000)
    a = p.parse_args()
    refuse_old(a.work / "text", list(COMPONENTS))
    lexicon = load_lexicon(a.shared)
    words, rows = [], []
    for word in choose(a.shared, a.work, a.size, {*lexicon.ipa, *lexicon.schwa}):
        variants = [v for v in lexicon.phones(word) if len(v) <= 40]
        if variants:
            words.append(word)
            rows += [f"{word}\t{' '.join(v)}" for v in variants]
    a.out.mkdir(parents=True, exist_ok=True)
    for path, content in ((a.work / "vocabulary.txt", words), (a.out / "lexicon.txt", rows)):
        path.with_suffix(".part").write_text("\n".join(content) + "\n", encoding="utf-8")
        os.replace(path.with_suffix(".part"), path)
    print(f"{len(words)} words, {len(rows)} pronunciations")


if __name__ == "__main__":
    main()
