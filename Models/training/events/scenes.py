"""Labelled scenes of a sitting with gavel and applause, made anew from a seed.

Command: python -m events.scenes --work WORK --shared SHARED [--corpora CORPORA]
Output: WORK/events/{train,dev,test}.npz with frames float16 [N, 40], labels uint8 (0 other, 1 stroke, 2 applause) and
lengths. The three parts have different voices, sentences, noises and seeds.
"""
from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np

from acoustic.augment import RATE, tilt
from acoustic.features import mfcc
from acoustic.make_synthetic import load_noises
from events.strikes import strokes
from voice.mixture import utterances
from voice.sounds import Rng, claps, coloured_noise, music, normalized, reverberant, rustle

SCENE = 20  # seconds
PARTS = {"train": 1200, "dev": 60, "test": 60}  # scenes
STROKE = int(0.07 * RATE)  # samples of a stroke that are labelled


def murmur(n: int, pool: list[np.ndarray], rng: Rng) -> np.ndarray:
    """Half a dozen people at once."""
    y = np.zeros(n)
    for _ in range(rng.integers(3, 9)):
        parts: list[np.ndarray] = []
        while sum(map(len, parts)) < n:
            parts.append(normalized(pool[rng.integers(len(pool))], -24))
        y += np.concatenate(parts)[:n]
    return y


def scene(rng: Rng, pool: list[np.ndarray], noises: list[np.ndarray]) -> tuple[np.ndarray, np.ndarray]:
    """Twenty seconds and their labels, a sample each."""
    n = SCENE * RATE
    y, label = np.zeros(n + 12 * RATE), np.zeros(n + 12 * RATE, np.uint8)
    level, echo = rng.uniform(-32, -18), rng.random() < 0.7
    at = int(rng.uniform(0, 2) * RATE)
    while at < n:
        kind = rng.random()
        if kind < 0.45:
            x = normalized(pool[rng.integers(len(pool))], level + rng.uniform(-4, 4))[: 10 * RATE]
            mark = None
        elif kind < 0.75:
            x, starts = strokes(rng)
            x = x * 10 ** ((level + rng.uniform(6, 26)) / 20)
            mark = np.zeros(len(x), np.uint8)
            for start in starts:
                mark[start:start + STROKE] = 1
        elif kind < 0.85:
            length = int(rng.uniform(1, 8) * RATE)
            x, mark = normalized(claps(length, rng), level + rng.uniform(-14, 8)), np.full(length, 2, np.uint8)
        else:
            length = int(rng.uniform(0.3, 5) * RATE)
            x = (rustle, music)[rng.integers(2)](length, rng) if not noises or rng.random() < 0.6 else np.resize(noises[rng.integers(len(noises))], length)
            x, mark = normalized(x, level + rng.uniform(-14, 8)), None
        x = x[: len(y) - at]
        y[at:at + len(x)] += x
        if mark is not None:
            label[at:at + len(x)] = mark[: len(x)]
        # Strokes also fall into the last words, or applause follows at once.
        at += len(x) + int(rng.uniform(-0.4, 1.0) * RATE)
        at = max(at, 0)
    y, label = y[:n], label[:n]
    if echo:
        y = reverberant(y, rng)[:n]
    y = y + normalized(coloured_noise(n, rng) if rng.random() < 0.6 else murmur(n, pool, rng), level - rng.uniform(4, 40))
    if rng.random() < 0.3:
        y = tilt(y, rng)
    y = y * 10 ** (rng.uniform(-10, 10) / 20)
    return np.clip(y, -1, 1).astype(np.float32), label


def main() -> None:
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--work", type=Path, required=True)
    p.add_argument("--shared", type=Path, required=True)
    p.add_argument("--corpora", type=Path)
    a = p.parse_args()
    (a.work / "events").mkdir(parents=True, exist_ok=True)
    noises = load_noises(a.corpora / "noise_esc10") if a.corpora else []
    for seed, (part, count) in enumerate(PARTS.items()):
        rng = np.random.default_rng(900 + seed)
        pool = utterances(part, a, rng)
        own = noises[seed::3]
        frames, labels, lengths = [], [], []
        for _ in range(count):
            x, mark = scene(rng, pool, own)
            m = mfcc(x)
            frames.append(m.astype(np.float16))
            labels.append(mark[200 + 160 * np.arange(len(m))])  # the window's middle
            lengths.append(len(m))
        np.savez(a.work / "events" / f"{part}.npz", frames=np.concatenate(frames), labels=np.concatenate(labels), lengths=np.array(lengths))
        print(f"{part}: {count * SCENE / 60:.0f} min, strokes {np.mean(np.concatenate(labels) == 1):.1%}, applause {np.mean(np.concatenate(labels) == 2):.1%}", flush=True)


if __name__ == "__main__":
    main()
