"""Measures how many names of an attendance list are recognised, and how many are heard that nobody said.

Command: python -m names --program ../../.build/release/sidilan --model ../id-kecil --work WORK --shared SHARED [--boost 2]
Forty-five invented people (rare tokens of the candidates' list that neither the lexicon nor any training text has) are
named in sentences of held-out templates, by reserved espeak-ng voices in espeak-ng's own reading of the name; the list
is given to `sidilan transkrip --istilah`. A name is recalled when all of its tokens stand in the transcript in order.
False names are counted over the recordings of all clean rungs, where none of them is said; more hours of them are
made by `python -m rungs --work WORK2 --limit 1500 --clean`, with WORK2/text a link to that of WORK.
"""
from __future__ import annotations

import argparse
import json
import re
import subprocess
import tempfile
from pathlib import Path

import numpy as np
import soundfile as sf

from acoustic import voices
from acoustic.augment import RATE
from acoustic.make_synthetic import speak
from text.templates import HERE, lines

CLEAN = ("council", "news", "phrases", "digits")


def rare_tokens(shared: Path, work: Path, model: Path) -> list[str]:
    """Tokens of real people's names that the model has never met."""
    known = {row.split("\t")[0] for row in (model / "lexicon.txt").read_text().splitlines()}
    rows = [r.split("\t") for r in (shared / "reference/nama/person_name_tokens_kpu_dct2024.tsv").read_text().splitlines()]
    tokens = [r[0] for r in rows if len(r) == 2 and 2 <= int(r[1]) <= 12 and re.fullmatch("[a-z]{4,10}", r[0]) and r[0] not in known]
    text = set()
    for path in sorted((work / "text").glob("*.txt")):
        with open(path, encoding="utf-8") as f:
            for line in f:
                text.update(line.split())
    return [t for t in tokens if t not in text and re.search("[aiueo]", t) and not re.search("[bcdfghjklmnpqrstvwxz]{4}", t)]


def transcripts(program: Path, model: Path, files: list[Path], terms: Path, boost: float | None) -> list[str]:
    """What the program hears in each file with the list given."""
    with tempfile.TemporaryDirectory() as out:
        settings = Path(out) / "setelan"
        search = json.loads((model / "config.json").read_text()).get("search", {})
        settings.write_text(json.dumps({"search": search if boost is None else {**search, "termBoost": boost}}))
        subprocess.run([program.resolve(), "transkrip", *files, "--keluaran", out, "--model", model, "--istilah", terms, "--format", "teks",
                        "--setelan", settings], check=True, stderr=subprocess.DEVNULL)
        return [" ".join(l.split("] ", 1)[-1] for l in (Path(out) / (f.stem + ".txt")).read_text().splitlines()) for f in files]


def main() -> None:
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--program", type=Path, required=True)
    p.add_argument("--model", type=Path, required=True)
    p.add_argument("--work", type=Path, required=True)
    p.add_argument("--shared", type=Path, required=True)
    p.add_argument("--boost", type=float, help="the search's termBoost instead of the model's")
    a = p.parse_args()
    rng = np.random.default_rng(77)
    tokens = rare_tokens(a.shared, a.work, a.model)
    chosen = [tokens[i] for i in rng.permutation(len(tokens))]
    people, at = [], 0
    for i in range(45):
        n = 2 + i % 2
        people.append(" ".join(chosen[at:at + n]))
        at += n
    frames = ["terima kasih kepada saudara {n} atas penyampaiannya", "kami persilakan bapak {n} untuk menyampaikan pendapat",
              "yang terhormat ibu {n} dari daerah pemilihan balikpapan utara", "laporan dibacakan oleh saudara {n} selaku juru bicara"]
    frames += [t.replace("{nama}", "{n}") for t in lines(HERE / "paripurna.txt") if t.count("{") == 1 and "{nama}" in t][:6]
    reserved = sorted(voices.RESERVED)
    with tempfile.TemporaryDirectory() as folder:
        terms = Path(folder) / "daftar.txt"
        terms.write_text("\n".join(people) + "\n")
        files, said = [], []
        for i, person in enumerate(people * 4):
            sentence = frames[(i + i // len(people)) % len(frames)].format(n=person)
            x, _ = speak(sentence, reserved[i % len(reserved)], int(rng.integers(130, 180)), 50)
            path = Path(folder) / f"{i:03d}.flac"
            quiet = np.zeros(RATE // 2, np.float32)
            sf.write(path, np.concatenate([quiet, x, quiet]), RATE)
            files.append(path)
            said.append(person)
        heard = transcripts(a.program, a.model, files, terms, a.boost)
        recalled = [person in text for person, text in zip(said, heard)]
        by_token = [t in text.split() for person, text in zip(said, heard) for t in person.split()]
        print(f"names: {sum(recalled)} of {len(said)} recalled whole ({np.mean(recalled):.1%}), tokens {np.mean(by_token):.1%}")
        for person, text in [(s, h) for s, h, r in zip(said, heard, recalled) if not r][:12]:
            print(f"  missed: {person} | {text}")
        given = {t for person in people for t in person.split()}
        hours, found = 0.0, []
        for rung in CLEAN:
            part = sorted((a.work / "rungs" / rung).glob("*.flac"))
            here = [w for text in transcripts(a.program, a.model, part, terms, a.boost) for w in text.split() if w in given]
            length = sum(sf.info(f).duration for f in part) / 3600
            print(f"  {rung}: {len(here)} in {length:.2f} h {' '.join(here)}")
            hours, found = hours + length, found + here
        print(f"false names: {len(found)} tokens in {hours:.2f} h of speech without them ({len(found) / hours:.1f} an hour)")


if __name__ == "__main__":
    main()
