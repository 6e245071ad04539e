"""Shards of features and labels: what training reads.

A shard is one .npz file: frames float16 [N, 40] of all utterances one after the other, `lengths`,
labels int16 and `label_lengths`. A shard appears whole or not at all, so making them can be broken off
and taken up again.
"""
from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from .features import mfcc
from .units import INDEX


@dataclass
class Utterance:
    """Sound at 16 kHz and the phones spoken in it."""

    samples: np.ndarray
    phones: list[str]


def write_shard(path: Path, utterances: Iterable[Utterance]) -> None:
    """Computes the features and writes one shard."""
    frames, lengths, labels, label_lengths = [], [], [], []
    for u in utterances:
        x = mfcc(u.samples)
        if len(x) < 10 or (len(x) + 2) // 3 < len(u.phones) + sum(a == b for a, b in zip(u.phones, u.phones[1:])):
            continue
        frames.append(x.astype(np.float16))
        lengths.append(len(x))
        labels.extend(INDEX[p] for p in u.phones)
        label_lengths.append(len(u.phones))
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_suffix(".part.npz")
    np.savez(temporary, frames=np.concatenate(frames), lengths=np.array(lengths),
             labels=np.array(labels, np.int16), label_lengths=np.array(label_lengths))
    os.replace(temporary, path)


def read_shard(path: Path) -> list[tuple[np.ndarray, np.ndarray]]:
    """Pairs of frames [T, 40] (float16) and labels."""
    with np.load(path) as z:
        frames, labels = z["frames"], z["labels"].astype(np.int64)
        f = np.split(frames, np.cumsum(z["lengths"])[:-1])
        l = np.split(labels, np.cumsum(z["label_lengths"])[:-1])
    return list(zip(f, l))
