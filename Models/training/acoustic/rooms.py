"""Room impulse responses by the image-source method (Allen and Berkley, 1979), computed by pyroomacoustics.

Command: python -m acoustic.rooms --work WORK [--count 200]
Output: WORK/rooms.npz: offices, committee rooms and plenary halls, one microphone and one speaker each, 16 kHz.
"""
from __future__ import annotations

import argparse
import os
from pathlib import Path

import numpy as np

RATE = 16000
LONGEST = int(0.7 * RATE)


def response(rng: np.random.Generator) -> np.ndarray:
    """One response, beginning a moment before the direct sound, of unit energy."""
    import pyroomacoustics as pra

    size = rng.uniform([3, 3, 2.6], [7, 6, 3.2]) if rng.random() < 0.4 else rng.uniform([7, 6, 2.8], [24, 18, 6])
    # Sabine: what the walls must swallow for this reverberation time; rooms that cannot be so dead get what they can.
    wanted = rng.uniform(0.2, 1.1)
    volume, surface = np.prod(size), 2 * (size[0] * size[1] + size[0] * size[2] + size[1] * size[2])
    absorption = float(np.clip(0.161 * volume / (surface * wanted), 0.06, 0.9))
    room = pra.ShoeBox(size, fs=RATE, materials=pra.Material(absorption), max_order=26, air_absorption=True)
    source = rng.uniform([0.8, 0.8, 1.0], size - [0.8, 0.8, 0.6])
    distance = rng.choice([rng.uniform(0.15, 0.6), rng.uniform(0.5, 4)])
    direction = rng.standard_normal(3) * [1, 1, 0.3]
    microphone = np.clip(source + distance * direction / np.linalg.norm(direction), 0.2, size - 0.2)
    room.add_source(source)
    room.add_microphone(microphone)
    room.compute_rir()
    h = room.rir[0][0]
    start = max(0, int(np.argmax(np.abs(h))) - 16)
    h = h[start:start + LONGEST]
    h = h * np.exp(-np.arange(len(h)) / RATE * rng.uniform(0, 2))
    return (h / np.sqrt((h ** 2).sum())).astype(np.float32)


def load_rooms(work: Path) -> list[np.ndarray]:
    """The responses made before; empty when there are none."""
    path = work / "rooms.npz"
    if not path.exists():
        return []
    with np.load(path) as z:
        return [h[:n] for h, n in zip(z["responses"], z["lengths"])]


def main() -> None:
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--work", type=Path, required=True)
    p.add_argument("--count", type=int, default=200)
    a = p.parse_args()
    rng = np.random.default_rng(21)
    made = [response(rng) for _ in range(a.count)]
    responses = np.zeros((a.count, LONGEST), np.float32)
    for i, h in enumerate(made):
        responses[i, :len(h)] = h
    temporary = a.work / "rooms.part.npz"
    np.savez(temporary, responses=responses, lengths=np.array([len(h) for h in made]))
    os.replace(temporary, a.work / "rooms.npz")
    energy = [np.cumsum(h[::-1] ** 2)[::-1] for h in made]
    decay = [np.argmax(e < 1e-3 * e[0]) / RATE if (e < 1e-3 * e[0]).any() else LONGEST / RATE for e in energy]
    print(f"{a.count} rooms; decay by 30 dB: median {np.median(decay):.2f} s, 10 % {np.quantile(decay, .1):.2f}, 90 % {np.quantile(decay, .9):.2f}")


if __name__ == "__main__":
    main()
