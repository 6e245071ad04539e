"""What is heard in a council chamber besides speech, made by arithmetic; everything follows from a seed."""
from __future__ import annotations

import numpy as np
from scipy.signal import lfilter

from acoustic.augment import RATE, coloured_noise, room

Rng = np.random.Generator


def claps(n: int, rng: Rng) -> np.ndarray:
    """Applause: some dozen people clapping, each with an own rhythm and an own pair of hands."""
    y = np.zeros(n + RATE)
    for _ in range(rng.integers(3, 40)):
        interval = rng.uniform(0.18, 0.4)
        hands = rng.standard_normal(int(0.02 * RATE)) * np.exp(-np.arange(int(0.02 * RATE)) / (rng.uniform(0.002, 0.006) * RATE))
        hands = lfilter([1, -rng.uniform(0.3, 0.95)], [1], hands) * rng.uniform(0.2, 1)
        t = rng.uniform(0, interval)
        while t * RATE < n:
            at = int(t * RATE)
            y[at:at + len(hands)] += hands
            t += interval * rng.normal(1, 0.06)
    return y[:n]


def knocks(n: int, rng: Rng) -> np.ndarray:
    """Gavel knocks: a damped wooden body struck one to three times in a row."""
    y = np.zeros(n + RATE)
    at = rng.uniform(0, 0.5)
    while at * RATE < n:
        f, decay = rng.uniform(180, 900), rng.uniform(0.01, 0.05)
        t = np.arange(int(0.3 * RATE)) / RATE
        body = sum(np.sin(2 * np.pi * f * k * t + rng.uniform(0, 6)) * np.exp(-t / decay * k) / k for k in (1, 2.4, 3.9))
        body += 0.5 * rng.standard_normal(len(t)) * np.exp(-t / 0.003)
        for i in range(rng.integers(1, 4)):
            start = int((at + i * rng.uniform(0.3, 0.6)) * RATE)
            if start < n:
                y[start:start + len(body)] += body * rng.uniform(0.6, 1)
        at += rng.uniform(1.5, 6)
    return y[:n]


def music(n: int, rng: Rng) -> np.ndarray:
    """Music without singing: chords, melody, plucked and struck tones, sometimes drums."""
    y = np.zeros(n + 2 * RATE)
    scale = np.array([0, 2, 4, 5, 7, 9, 11] if rng.random() < 0.6 else [0, 1, 3, 7, 8])  # the second is pelog-like
    base, beat = rng.uniform(100, 260), rng.uniform(0.2, 0.6)
    harmonics = [(k, rng.uniform(0.1, 1) / k ** rng.uniform(0.5, 1.5)) for k in ((1, 2, 3, 4, 5, 6) if rng.random() < 0.6 else (1, 2.76, 5.4))]
    at = 0.0
    while at * RATE < n:
        length = beat * rng.choice([1, 1, 2, 4])
        t = np.arange(int(length * 1.5 * RATE)) / RATE
        envelope = np.exp(-t / (length * rng.uniform(0.3, 2))) * np.minimum(1, t / 0.01)
        for _ in range(rng.integers(1, 4)):
            f = base * 2 ** (scale[rng.integers(len(scale))] / 12 + rng.integers(0, 3))
            tone = sum(a * np.sin(2 * np.pi * f * k * t) for k, a in harmonics if f * k < 7500) * envelope
            y[int(at * RATE):int(at * RATE) + len(tone)] += tone[: len(y) - int(at * RATE)]
        if rng.random() < 0.4:
            drum = rng.standard_normal(int(0.08 * RATE)) * np.exp(-np.arange(int(0.08 * RATE)) / (0.02 * RATE))
            y[int(at * RATE):int(at * RATE) + len(drum)] += drum
        at += length
    return y[:n]


def rustle(n: int, rng: Rng) -> np.ndarray:
    """Paper, chairs, steps, a door: bursts of filtered noise."""
    y = np.zeros(n)
    at = 0
    while at < n:
        length = int(rng.uniform(0.03, 0.5) * RATE)
        burst = rng.standard_normal(length) * np.hanning(length) ** rng.uniform(0.3, 2)
        burst = lfilter([1], [1, -rng.uniform(-0.6, 0.95)], burst)
        y[at:at + length] += (burst * rng.uniform(0.05, 1) / (np.abs(burst).max() + 1e-9))[: n - at]
        at += length + int(rng.uniform(0.05, 1.5) * RATE)
    return y


def noise(n: int, rng: Rng) -> np.ndarray:
    """Room tone: noise of any colour, sometimes with hum."""
    return coloured_noise(n, rng)


KINDS = {"claps": claps, "knocks": knocks, "music": music, "rustle": rustle, "noise": noise}


def normalized(x: np.ndarray, decibel: float) -> np.ndarray:
    """Scaled to a root mean square level relative to full scale."""
    return x / (np.sqrt((x ** 2).mean()) + 1e-9) * 10 ** (decibel / 20)


def reverberant(x: np.ndarray, rng: Rng) -> np.ndarray:
    """In a room."""
    h = room(rng)
    size = 1 << int(np.ceil(np.log2(len(x) + len(h))))
    return np.fft.irfft(np.fft.rfft(x, size) * np.fft.rfft(h, size), size)[: len(x)]
