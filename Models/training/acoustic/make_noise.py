"""Features of noises that training mixes in: recorded ones, applause, gavel, paper, hum, music without singing.

Command: python -m acoustic.make_noise --work WORK --corpora CORPORA
Output: WORK/noises.npz: frames float16 [N, 40] one after the other, and `lengths`.
"""
from __future__ import annotations

import argparse
import os
from pathlib import Path

import numpy as np

from voice import sounds

from .augment import RATE, coloured_noise
from .features import mfcc
from .make_synthetic import load_noises


def main() -> None:
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--work", type=Path, required=True)
    p.add_argument("--corpora", type=Path, required=True)
    a = p.parse_args()
    rng = np.random.default_rng(5)
    made = load_noises(a.corpora / "noise_esc10")
    for kind in (sounds.claps, sounds.knocks, sounds.music, sounds.rustle, coloured_noise):
        made += [np.asarray(kind(6 * RATE, rng), np.float32) for _ in range(12)]
    features = []
    for x in made:
        x = x / (np.abs(x).max() + 1e-9) * 0.5
        features.append(mfcc(x.astype(np.float32)).astype(np.float16))
    temporary = a.work / "noises.part.npz"
    np.savez(temporary, frames=np.concatenate(features), lengths=np.array([len(f) for f in features]))
    os.replace(temporary, a.work / "noises.npz")
    print(f"{len(features)} noises, {sum(map(len, features)) / 6000:.0f} minutes")


if __name__ == "__main__":
    main()
