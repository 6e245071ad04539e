"""A labelled mixture of speech, music, applause, knocks and room noise, made anew from a seed.

Command: python -m voice.mixture --work WORK --shared SHARED [--corpora CORPORA] [--wav FOLDER]
Output: WORK/voice/{train,dev,test}.npz with frames float16 [N, 40], labels uint8 (1 speech, 0 other) and lengths;
with --wav the test scenes also as sound. The three parts have different voices, sentences and seeds.
"""
from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np
import soundfile as sf

from acoustic.augment import RATE, tilt
from acoustic.features import mfcc
from acoustic.make_human import rows
from acoustic.make_synthetic import load_noises, speak
from acoustic.voices import RESERVED, built_in
from voice.sounds import KINDS, Rng, normalized, reverberant

SCENE = 20  # seconds
PARTS = {"train": 480, "dev": 30, "test": 60}  # scenes
# Human speech under free licences only, so that the detector carries no restriction: folder, utterances of training.
HUMAN = {"cv_multi": 400, "sw_news": 60, "lg_cv": 60, "ha_cv": 60, "qu_drama": 60, "en_speechocean": 100, "de_kerstin": 30}
TESTED = {"eu", "fy-NL", "ka", "tt", "vi", "cnh"}  # languages kept for development and test


def speech_label(x: np.ndarray) -> np.ndarray:
    """1 for each sample of clean speech within 60 ms of something audible."""
    hop = RATE // 100
    frames = len(x) // hop
    power = (x[: frames * hop].reshape(frames, hop) ** 2).mean(1)
    loud = power > power.max() * 10 ** -4.2
    spread = np.convolve(loud, np.ones(13), "same") > 0
    return np.repeat(spread, hop)


def utterances(part: str, a: argparse.Namespace, rng: Rng) -> list[np.ndarray]:
    """Voices of one part: synthetic ones, and human ones when the corpora are at hand."""
    names = sorted(RESERVED)[::2] if part == "test" else sorted(RESERVED)[1::2] if part == "dev" else built_in()
    sentences = (a.work / "synthesis_sentences.txt").read_text().splitlines()[-4000:]
    pool = []
    for _ in range(160 if part == "train" else 60):
        text = sentences[rng.integers(len(sentences))]
        pool.append(speak(text, names[rng.integers(len(names))], int(rng.integers(120, 210)), int(rng.integers(20, 80)))[0])
    for folder, count in HUMAN.items() if a.corpora else []:
        entries = [r for r in rows(a.corpora / folder) if (r["language"] in TESTED) == (part != "train")]
        if part != "train":  # development and test have different speakers
            entries = entries[part == "test"::2]
        for i in rng.choice(len(entries), min(count if part == "train" else 60, len(entries)), replace=False):
            pool.append(sf.read(a.corpora / folder / entries[i]["path"], dtype="float32")[0])
    return pool


def scene(rng: Rng, pool: list[np.ndarray], noises: list[np.ndarray]) -> tuple[np.ndarray, np.ndarray]:
    """Twenty seconds and their labels, a sample each."""
    n = SCENE * RATE
    y, label = np.zeros(n), np.zeros(n, bool)
    level = rng.uniform(-38, -12)
    at = int(rng.uniform(0, 3) * RATE)
    while at < n and rng.random() < 0.93:
        x = pool[rng.integers(len(pool))]
        x = normalized(x, level + rng.uniform(-4, 4))
        mark = speech_label(x)
        if rng.random() < 0.4:
            x = reverberant(x, rng)
        x, mark = x[: n - at], mark[: n - at]
        y[at:at + len(x)] += x
        label[at:at + len(mark)] |= mark
        at += len(x) + int(rng.exponential(2.0) * RATE)
    for _ in range(rng.integers(0, 4)):
        name = list(KINDS)[rng.integers(len(KINDS))]
        length = int(rng.uniform(1, 10) * RATE)
        x = KINDS[name](length, rng)
        if noises and rng.random() < 0.25:
            x = np.resize(noises[rng.integers(len(noises))], length)
        start = rng.integers(0, n - length)
        quiet = not label[start:start + length].any()
        x = normalized(x, level + (rng.uniform(-15, 8) if quiet else rng.uniform(-25, -8)))
        y[start:start + length] += x
    y += normalized(KINDS["noise"](n, rng), min(level - rng.uniform(8, 45), -25))
    if rng.random() < 0.3:
        y = tilt(y, rng)
    y *= 10 ** (rng.uniform(-8, 8) / 20)
    return np.clip(y, -1, 1).astype(np.float32), label


def main() -> None:
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--work", type=Path, required=True)
    p.add_argument("--shared", type=Path, required=True)
    p.add_argument("--corpora", type=Path)
    p.add_argument("--wav", type=Path)
    a = p.parse_args()
    (a.work / "voice").mkdir(parents=True, exist_ok=True)
    noises = load_noises(a.corpora / "noise_esc10") if a.corpora else []
    for seed, (part, count) in enumerate(PARTS.items()):
        rng = np.random.default_rng(500 + seed)
        pool = utterances(part, a, rng)
        own = noises[seed::3]
        frames, labels, lengths = [], [], []
        for i in range(count):
            x, mark = scene(rng, pool, own)
            m = mfcc(x)
            frames.append(m.astype(np.float16))
            labels.append(mark[200 + 160 * np.arange(len(m))].astype(np.uint8))  # the window's middle
            lengths.append(len(m))
            if a.wav and part == "test":
                a.wav.mkdir(parents=True, exist_ok=True)
                sf.write(a.wav / f"scene-{i:02d}.flac", x, RATE)
        np.savez(a.work / "voice" / f"{part}.npz", frames=np.concatenate(frames), labels=np.concatenate(labels), lengths=np.array(lengths))
        print(f"{part}: {count * SCENE / 60:.0f} min, {np.concatenate(labels).mean():.0%} speech", flush=True)


if __name__ == "__main__":
    main()
