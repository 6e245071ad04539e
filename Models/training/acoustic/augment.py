"""Room, noise, band and level variations that make one recording into many."""
from __future__ import annotations

import subprocess

import numpy as np
from scipy.signal import fftconvolve, lfilter

RATE = 16000


def speed(x: np.ndarray, factor: float) -> np.ndarray:
    """Plays `factor` times as fast: tempo, pitch and formants move together."""
    positions = np.arange(0, len(x) - 1, factor)
    return np.interp(positions, np.arange(len(x)), x).astype(np.float32)


def room(rng: np.random.Generator) -> np.ndarray:
    """A room's impulse response, roughly: direct sound, a few early reflections, a diffuse decaying tail.

    Used where no simulated rooms (rooms.py) are at hand.
    """
    rt60 = rng.uniform(0.15, 0.9)
    n = int(RATE * min(rt60, 0.6))
    tail = rng.standard_normal(n) * 10 ** (-3 * np.arange(n) / (rt60 * RATE))
    tail[: int(0.003 * RATE)] = 0
    h = tail * rng.uniform(0.02, 0.12)
    for _ in range(rng.integers(2, 8)):
        h[rng.integers(20, min(n, 700))] += rng.uniform(-0.5, 0.6)
    h[0] = 1.0
    return (h / np.sqrt((h ** 2).sum())).astype(np.float32)


def coloured_noise(n: int, rng: np.random.Generator) -> np.ndarray:
    """Noise with a random spectral slope between white and brown, sometimes with mains hum."""
    spectrum = np.fft.rfft(rng.standard_normal(n))
    spectrum *= np.maximum(np.arange(len(spectrum)), 1) ** -rng.uniform(0, 1)
    y = np.fft.irfft(spectrum, n)
    y /= np.sqrt((y ** 2).mean()) + 1e-9
    if rng.random() < 0.2:
        t = np.arange(n) / RATE
        for k in range(1, 6):
            y += rng.uniform(0, 0.7) / k * np.sin(2 * np.pi * 50 * k * t + rng.uniform(0, 6.3))
    return y.astype(np.float32)


def tilt(x: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """A microphone's colouring: a gentle tilt and one or two broad resonances."""
    a = rng.uniform(-0.5, 0.5)
    y = lfilter([1.0, a], [1.0], x)
    for _ in range(rng.integers(0, 3)):
        f, r, g = rng.uniform(200, 5000), rng.uniform(0.6, 0.9), rng.uniform(-0.5, 0.9)
        w = 2 * np.pi * f / RATE
        y = y + g * lfilter([(1 - r)], [1.0, -2 * r * np.cos(w), r * r], y)
    return y.astype(np.float32)


def band_limit(x: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Removes what a telephone or a low bit rate removes."""
    spectrum = np.fft.rfft(x)
    f = np.fft.rfftfreq(len(x), 1 / RATE)
    high = rng.uniform(3400, 7000)
    low = rng.uniform(0, 250)
    spectrum[f > high] *= 0.003
    spectrum[f < low] *= 0.05
    return np.fft.irfft(spectrum, len(x)).astype(np.float32)


def at_ratio(x: np.ndarray, noise: np.ndarray, decibel: float) -> np.ndarray:
    """Adds noise at a signal-to-noise ratio."""
    if len(noise) < len(x):
        noise = np.tile(noise, len(x) // max(1, len(noise)) + 1)
    noise = noise[: len(x)]
    gain = np.sqrt(((x ** 2).mean() + 1e-12) / ((noise ** 2).mean() + 1e-12)) * 10 ** (-decibel / 20)
    return x + noise * gain


def codec(x: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """What a lossy recording keeps of the sound: MP3, Opus or AAC at a low bit rate, by ffmpeg; same length."""
    name, rates, container = [("libmp3lame", (16, 24, 32, 48), "mp3"), ("libopus", (8, 12, 16, 24), "ogg"), ("aac", (16, 24, 32), "adts")][rng.integers(3)]
    pcm = (np.clip(x, -1, 1) * 32767).astype("<i2").tobytes()
    raw = ["-f", "s16le", "-ar", str(RATE), "-ac", "1"]
    quiet = ["ffmpeg", "-v", "error", "-nostdin"]
    try:
        packed = subprocess.run([*quiet[:-1], *raw, "-i", "pipe:0", "-c:a", name, "-b:a", f"{rng.choice(rates)}k", "-f", container, "pipe:1"],
                                input=pcm, capture_output=True, check=True).stdout
        heard = subprocess.run([*quiet[:-1], "-f", "aac" if container == "adts" else container, "-i", "pipe:0", *raw, "pipe:1"],
                               input=packed, capture_output=True, check=True).stdout
    except (OSError, subprocess.CalledProcessError):
        return x
    y = np.frombuffer(heard, "<i2").astype(np.float32) / 32768
    return y if 0.9 * len(x) < len(y) < 1.1 * len(x) + 8000 else x


def augment(x: np.ndarray, rng: np.random.Generator, noises: list[np.ndarray], strength: float,
            rooms: list[np.ndarray] | None = None) -> np.ndarray:
    """One random variation; `strength` 0 leaves the sound as it is, 1 is the heaviest mix."""
    if rng.random() < strength:
        x = speed(x, rng.uniform(0.85, 1.18))
    if rng.random() < 0.6 * strength:
        x = tilt(x, rng)
    if rng.random() < 0.4 * strength:
        h = rooms[rng.integers(len(rooms))] if rooms else room(rng)
        x = fftconvolve(x, h)[: len(x) + RATE // 10].astype(np.float32)
    if rng.random() < 0.6 * strength:
        if noises and rng.random() < 0.4:
            noise = noises[rng.integers(len(noises))]
            start = rng.integers(0, max(1, len(noise) - RATE))
            noise = noise[start:]
        else:
            noise = coloured_noise(len(x), rng)
        x = at_ratio(x, noise, rng.uniform(5, 35))
    if rng.random() < 0.2 * strength:
        x = band_limit(x, rng)
    peak = np.abs(x).max() + 1e-9
    x = x / peak * 10 ** (rng.uniform(-30, -1) / 20)
    if rng.random() < 0.04 * strength:
        x = np.clip(x * 3, -1, 1)
    if rng.random() < 0.15 * strength:
        x = codec(x, rng)
    return np.clip(np.round(x * 32767) / 32768, -1, 1).astype(np.float32)
