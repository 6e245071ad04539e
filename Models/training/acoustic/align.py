"""Forced alignment by CTC: which frame each phone of a known text falls on, and how well the sound supports it."""
from __future__ import annotations

from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class Aligned:
    """The best path of a label sequence."""

    frames: np.ndarray  # [labels, 2]: first frame of each label and one past its last
    scores: np.ndarray  # [labels]: mean log-probability of the label over its frames
    total: float  # log-probability of the path


def align(log_probs: np.ndarray, labels: np.ndarray) -> Aligned | None:
    """The Viterbi path of `labels` through [T, units] log-probabilities, unit 0 the blank; None when T is too short.

    Complexity: O(T x labels).
    """
    frames, count = len(log_probs), len(labels)
    if count == 0:
        return Aligned(np.zeros((0, 2), int), np.zeros(0), float(log_probs[:, 0].sum()))
    states = np.zeros(2 * count + 1, int)
    states[1::2] = labels
    jump = np.zeros(len(states), bool)  # a blank may be left out between different labels
    jump[3::2] = labels[1:] != labels[:-1]
    score = np.full(len(states), -np.inf)
    score[:2] = log_probs[0, states[:2]]
    came = np.zeros((frames, len(states)), np.int8)
    for t in range(1, frames):
        options = np.stack([score, np.r_[-np.inf, score[:-1]], np.where(jump, np.r_[-np.inf, -np.inf, score[:-2]], -np.inf)])
        came[t] = options.argmax(0)
        score = options.max(0) + log_probs[t, states]
    at = len(states) - 1 if score[-1] >= score[-2] else len(states) - 2
    total = float(score[at])
    if not np.isfinite(total):
        return None
    path = np.zeros(frames, int)
    for t in range(frames - 1, -1, -1):
        path[t] = at
        at -= int(came[t, at])
    spans, scores = np.zeros((count, 2), int), np.zeros(count)
    for i in range(count):
        own = np.flatnonzero(path == 2 * i + 1)
        spans[i] = own[0], own[-1] + 1
        scores[i] = log_probs[own, labels[i]].mean()
    return Aligned(spans, scores, total)
