"""Strokes of the gavel with the time of each, made by arithmetic; everything follows from a seed."""
from __future__ import annotations

import numpy as np

from acoustic.augment import RATE

Rng = np.random.Generator
#: Modes of a struck body, relative to the lowest: bars, plates and blocks lie between these.
MODES = ((1, 2.3, 3.8), (1, 2.4, 3.9), (1, 2.76, 5.4), (1, 1.6, 2.1, 2.9), (1, 3.1))


def stroke(rng: Rng) -> np.ndarray:
    """One stroke: a damped wooden body, the click of the contact, sometimes a bounce and the table below."""
    frequency, decay = 10 ** rng.uniform(2.2, 3.05), rng.uniform(0.006, 0.05)
    t = np.arange(int(0.35 * RATE)) / RATE
    y = np.zeros(len(t))
    for k in MODES[rng.integers(len(MODES))]:
        y += rng.uniform(0.5, 1) * np.sin(2 * np.pi * frequency * k * t + rng.uniform(0, 6)) * np.exp(-t / decay * k) / k
    y += rng.uniform(0.1, 0.9) * rng.standard_normal(len(t)) * np.exp(-t / rng.uniform(0.001, 0.006))
    if rng.random() < 0.5:  # the table
        y += rng.uniform(0.1, 0.6) * np.sin(2 * np.pi * rng.uniform(70, 180) * t) * np.exp(-t / rng.uniform(0.02, 0.06))
    if rng.random() < 0.2:  # the gavel bounces
        late = int(rng.uniform(0.02, 0.05) * RATE)
        y[late:] += rng.uniform(0.1, 0.4) * y[:-late]
    return y / np.abs(y).max()


def strokes(rng: Rng, count: int | None = None) -> tuple[np.ndarray, list[int]]:
    """A series of strokes of one gavel and the sample at which each begins."""
    count = count or int(rng.choice([1, 2, 3, 3, 4, 5, 6, 7, 8]))
    interval = rng.uniform(0.22, 0.7) if count <= 3 else rng.uniform(0.16, 0.4)
    one, starts, at = stroke(rng), [], 0
    y = np.zeros(int((count * interval * 1.2 + 0.4) * RATE))
    for _ in range(count):
        starts.append(at)
        part = one * rng.uniform(0.6, 1)
        y[at:at + len(part)] += part[: len(y) - at]
        at += int(interval * rng.uniform(0.85, 1.15) * RATE)
    return y, starts
