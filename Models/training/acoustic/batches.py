"""Groups of utterances for training: chosen by share of each set, of like length, padded."""
from __future__ import annotations

import fnmatch
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from .features import normalize
from .shards import read_shard
from .variation import Variation

Pair = tuple[np.ndarray, np.ndarray]
LONGEST = 2000  # frames


class Pool:
    """All shards of WORK/shards, read as they appear."""

    def __init__(self, work: Path, mix: dict[str, float]):
        self.folder, self.mix = work / "shards", mix
        self.loaded: dict[str, list[Pair]] = {}

    def refresh(self) -> None:
        """Reads shards that are new and belong to the mixture or to development."""
        for path in sorted(self.folder.glob("*.npz")):
            wanted = path.name.startswith("dev-") or self._share(path.stem) > 0
            if path.stem not in self.loaded and ".part" not in path.name and wanted:
                self.loaded[path.stem] = read_shard(path)

    def _share(self, stem: str) -> float:
        return next((share for pattern, share in self.mix.items() if fnmatch.fnmatch(stem, pattern)), 0.0)

    def training(self, rng: np.random.Generator) -> list[Pair]:
        """One pass: a shard with share 0.5 gives half of its utterances, with share 2 each twice."""
        out: list[Pair] = []
        for stem, pairs in self.loaded.items():
            share = 0.0 if stem.startswith("dev-") else self._share(stem)
            usable = [p for p in pairs if len(p[0]) < LONGEST]
            out += usable * int(share)
            rest = int(round((share - int(share)) * len(usable)))
            out += [usable[i] for i in rng.permutation(len(usable))[:rest]]
        return out

    def development(self) -> dict[str, list[Pair]]:
        """The development sets by name."""
        return {stem[4:]: pairs for stem, pairs in self.loaded.items() if stem.startswith("dev-")}


def grouped(pairs: list[Pair], frames: int, rng: np.random.Generator) -> list[list[Pair]]:
    """Groups of utterances of like length, about `frames` padded frames each, in random order."""
    order = sorted(range(len(pairs)), key=lambda i: len(pairs[i][0]) * rng.uniform(0.9, 1.1))
    groups: list[list[Pair]] = []
    current: list[Pair] = []
    for i in order:
        current.append(pairs[i])
        if len(current) * len(pairs[i][0]) >= frames:
            groups.append(current)
            current = []
    if current:
        groups.append(current)
    rng.shuffle(groups)  # type: ignore[arg-type]
    return groups


def pad(group: list[Pair]) -> tuple[np.ndarray, np.ndarray]:
    """Frames [B, T, 40] padded by repeating the last frame, and lengths."""
    lengths = np.array([len(f) for f, _ in group])
    x = np.zeros((len(group), lengths.max(), group[0][0].shape[1]), np.float32)
    for i, (frames, _) in enumerate(group):
        x[i, :len(frames)] = frames
        x[i, len(frames):] = frames[-1]
    return x, lengths


def finished(x: np.ndarray, lengths: np.ndarray, prior: np.ndarray, rng: np.random.Generator | None) -> Tensor:
    """Normalised frames, zero beyond each end; in training most utterances begin as if the channel's mean were nearly known."""
    start = np.tile(prior, (len(x), 1))
    if rng is not None:
        for i, n in enumerate(lengths):
            if rng.random() < 0.6:
                start[i] = x[i, :n].mean(0) + rng.normal(0, 1.0, prior.shape[0])
    x = normalize(x, start)
    for i, n in enumerate(lengths):
        x[i, n:] = 0
        if rng is not None and n > 100:
            for _ in range(rng.integers(0, 3)):  # short spans of time are hidden
                at, width = rng.integers(0, n - 20), rng.integers(3, 15)
                x[i, at:at + width] = 0
    return torch.from_numpy(x)


def labels_of(group: list[Pair]) -> tuple[Tensor, Tensor]:
    """All labels one after the other, and how many each utterance has."""
    return torch.from_numpy(np.concatenate([l for _, l in group])), torch.tensor([len(l) for _, l in group])


def training_batch(group: list[Pair], prior: np.ndarray, rng: np.random.Generator, variation: Variation,
                   views: int) -> tuple[list[Tensor], Tensor, Tensor, Tensor]:
    """`views` differently varied forms of the same utterances at the same tempo, lengths, labels, label lengths."""
    group = [(variation.tempo(f, len(l)), l) for f, l in group]
    x, lengths = pad(group)
    tensor = torch.from_numpy(x)
    forms = [finished(variation(tensor, lengths).numpy(), lengths, prior, rng) for _ in range(views)]
    labels, label_lengths = labels_of(group)
    return forms, torch.from_numpy(lengths), labels, label_lengths
