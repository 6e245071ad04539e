"""Turns the extracted human Indonesian corpora into shards of features.

Command: python -m acoustic.make_human --work WORK --shared SHARED --corpora CORPORA
Input: CORPORA/{id_news,id_phrases,id_digits}/manifest.tsv. Output: WORK/shards/{news,phrases,digits}-COPY-NNN.npz
(several variations each) and dev-{news,phrases,digits}.npz, which hold items and speakers left out.
"""
from __future__ import annotations

import argparse
import csv
import re
from pathlib import Path

import numpy as np
import soundfile as sf

from text.lexicon import Lexicon, load_lexicon

from .augment import augment
from .make_synthetic import load_noises
from .rooms import load_rooms
from .shards import Utterance, write_shard

PER_SHARD = 500
# name: (folder, copies, of which the first is the sound as it is, strength of the variations, test of "left out for development")
SETS = {
    "news": ("id_news", 2, 0.7, lambda row: bool(re.search(r"SPK00_F_18\d\d", row["path"]))),
    "phrases": ("id_phrases", 2, 0.7, lambda row: row["speaker"] in DEV_PHRASES),
    "digits": ("id_digits", 2, 0.7, lambda row: hash_of(row["speaker"]) % 12 == 0),
}
DEV_PHRASES = {"FEY", "MSA"}
RESERVED = re.compile(r"SPK00_F_(19|[2-9]\d)\d\d")  # news items for acceptance, should any have been extracted


def hash_of(name: str) -> int:
    """A number that depends on the letters only, the same in every run."""
    return sum(ord(c) * 31 ** i for i, c in enumerate(name))


def rows(folder: Path) -> list[dict[str, str]]:
    """The manifest's rows."""
    with open(folder / "manifest.tsv", encoding="utf-8", newline="") as f:
        return list(csv.DictReader(f, delimiter="\t", quoting=csv.QUOTE_NONE))


def words(transcript: str) -> list[str]:
    """Lower-case words without the corpora's marks of sentence start and end."""
    text = re.sub(r"\|\w+\|", " ", transcript.lower()).replace("-", " ")
    return re.findall(r"[a-z']+", text)


def utterances(part: list[dict[str, str]], folder: Path, lexicon: Lexicon, rng: np.random.Generator | None,
               noises: list[np.ndarray], rooms: list[np.ndarray], strength: float):
    """Sound and phones; varied when a generator is given."""
    for row in part:
        phones: list[str] = []
        for word in words(row["transcript"]):
            variants = lexicon.phones(word)
            if not variants:
                break
            phones.extend(variants[0])
        else:
            x, _ = sf.read(folder / row["path"], dtype="float32")
            yield Utterance(augment(x, rng, noises, strength, rooms) if rng else x, phones)


def main() -> None:
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--work", type=Path, required=True)
    p.add_argument("--shared", type=Path, required=True)
    p.add_argument("--corpora", type=Path, required=True)
    a = p.parse_args()
    lexicon = load_lexicon(a.shared)
    noises, rooms = load_noises(a.corpora / "noise_esc10"), load_rooms(a.work)
    for name, (folder, copies, strength, left_out) in SETS.items():
        everything = [r for r in rows(a.corpora / folder) if not RESERVED.search(r["path"])]
        dev, train = [r for r in everything if left_out(r)], [r for r in everything if not left_out(r)]
        path = a.work / "shards" / f"dev-{name}.npz"
        if not path.exists():
            write_shard(path, utterances(dev[:250], a.corpora / folder, lexicon, None, noises, [], 0))
        np.random.default_rng(7).shuffle(train)
        for copy in range(copies):
            for shard, start in enumerate(range(0, len(train), PER_SHARD)):
                path = a.work / "shards" / f"{name}-{copy}-{shard:03d}.npz"
                if path.exists():
                    continue
                rng = np.random.default_rng([copy, start, len(name)]) if copy else None
                write_shard(path, utterances(train[start:start + PER_SHARD], a.corpora / folder, lexicon, rng, noises, rooms, strength))
                print(path.name, flush=True)


if __name__ == "__main__":
    main()
