"""Turns the extracted corpora of other languages into shards of features.

Command: python -m acoustic.make_foreign --work WORK --corpora CORPORA [--copies 2] [--part I/K]
Input: CORPORA/{cv_multi,lg_cv,ha_cv,sw_news,qu_drama,en_speechocean,de_kerstin}/manifest.tsv. Output:
WORK/shards/foreign-SET-COPY-NNN.npz: copy 0 is the sound as it is, further copies are varied.
"""
from __future__ import annotations

import argparse
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import soundfile as sf

from .augment import augment
from .foreign import phones
from .make_human import rows
from .rooms import load_rooms
from .make_synthetic import load_noises
from .shards import Utterance, write_shard

PER_SHARD = 600
SETS = ("cv_multi", "sw_news", "lg_cv", "ha_cv", "qu_drama", "en_speechocean", "de_kerstin")
LONGEST = 18.0


def main() -> None:
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--work", type=Path, required=True)
    p.add_argument("--corpora", type=Path, required=True)
    p.add_argument("--copies", type=int, default=1)
    p.add_argument("--part", default="0/1", help="make every K-th shard only, beginning with I: I/K")
    a = p.parse_args()
    part, parts = map(int, a.part.split("/"))
    noises, rooms = load_noises(a.corpora / "noise_esc10"), load_rooms(a.work)
    number = 0
    for copy in range(a.copies):
        for name in SETS:
            everything = [r for r in rows(a.corpora / name) if float(r["seconds"]) < LONGEST]
            np.random.default_rng(7).shuffle(everything)
            for shard, start in enumerate(range(0, len(everything), PER_SHARD)):
                number += 1
                path = a.work / "shards" / f"foreign-{name}-{copy}-{shard:03d}.npz"
                if number % parts != part or path.exists():
                    continue
                chosen = everything[start:start + PER_SHARD]
                with ThreadPoolExecutor(4) as pool:
                    read = list(pool.map(lambda r: phones(r["transcript"], r["language"]), chosen))
                rng = np.random.default_rng([copy, shard, len(name)])

                def made():
                    for row, spoken in zip(chosen, read):
                        if spoken:
                            x, _ = sf.read(a.corpora / name / row["path"], dtype="float32")
                            yield Utterance(augment(x, rng, noises, 0.8, rooms) if copy else x, spoken)

                write_shard(path, made())
                print(f"{path.name}: {sum(bool(r) for r in read)} of {len(read)}", flush=True)


if __name__ == "__main__":
    main()
