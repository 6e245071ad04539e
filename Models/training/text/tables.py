"""N-gram tables: every n-gram is its prefix's place in the table below and its last word, in sorted arrays.

Table n (1 to order) holds the n-grams of all components together; `suffix` is the place of the n-gram without its
first word. Sentences are separated by their marks; no n-gram crosses a sentence's end.
"""
from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

WORD_BITS = 18
WORD_MASK = (1 << WORD_BITS) - 1
BEGIN, END, UNKNOWN = 1, 2, 0


@dataclass
class Level:
    """The n-grams of one order."""

    keys: np.ndarray  # prefix << WORD_BITS | word, sorted
    suffix: np.ndarray = field(default_factory=lambda: np.zeros(0, np.int64))

    @property
    def prefix(self) -> np.ndarray:
        return self.keys >> WORD_BITS

    @property
    def word(self) -> np.ndarray:
        return self.keys & WORD_MASK

    def __len__(self) -> int:
        return len(self.keys)


def find(keys: np.ndarray, wanted: np.ndarray) -> np.ndarray:
    """Places of keys in a sorted array, -1 where there is none."""
    at = np.searchsorted(keys, wanted)
    at[at == len(keys)] = 0
    return np.where(keys[at] == wanted, at, -1) if len(keys) else np.full(len(wanted), -1)


def positions(tokens: np.ndarray, levels: list[Level], order: int) -> list[np.ndarray]:
    """For each n the place of the n-gram that ends at each token, -1 where there is none or it crosses a sentence's end."""
    out = [tokens.astype(np.int64)]
    for n in range(2, order + 1):
        last = out[-1]
        before = np.r_[-1, last[:-1]]
        closed = np.r_[True, tokens[:-1] == END]
        ok = (before >= 0) & ~closed
        place = np.full(len(tokens), -1)
        place[ok] = find(levels[n - 1].keys, before[ok] << WORD_BITS | tokens[ok])
        out.append(place)
    return out


def build(components: list[np.ndarray], size: int, order: int) -> tuple[list[Level], list[list[np.ndarray]]]:
    """Tables over all components, and each component's raw counts in them: counts[component][n - 1]."""
    levels = [Level(np.arange(size))]
    counts = [[np.bincount(t, minlength=size)] for t in components]
    places = [t.astype(np.int64) for t in components]
    for n in range(2, order + 1):
        keys = []
        for tokens, last in zip(components, places):
            before = np.r_[-1, last[:-1]]
            ok = (before >= 0) & ~np.r_[True, tokens[:-1] == END]
            keys.append(np.where(ok, before << WORD_BITS | tokens, -1))
        union = np.unique(np.concatenate([np.unique(k) for k in keys]))
        union = union[union >= 0]
        level = Level(union)
        lower = levels[-1]
        if n == 2:
            level.suffix = level.word
        else:
            level.suffix = find(lower.keys, lower.suffix[level.prefix] << WORD_BITS | level.word)
        levels.append(level)
        for i, k in enumerate(keys):
            place = np.where(k >= 0, np.searchsorted(union, k), -1)
            counts[i].append(np.bincount(place[place >= 0], minlength=len(union)))
            places[i] = place
    return levels, counts
