#!/usr/bin/env python3
"""Makes long sound in which nobody speaks: the recogniser must not write a word.

    python3 Samples/hening.py KIND SECONDS OUTPUT.wav      KIND: hening dengung putih merah-muda tepuk palu musik campur

`campur` goes through all kinds, a minute each. Written piece by piece; the same every time.
"""
from __future__ import annotations

import array
import math
import random
import sys
import wave

RATE = 16000
KINDS = ["hening", "dengung", "putih", "merah-muda", "tepuk", "palu", "musik"]


class Maker:
    """Delivers one second of a kind after another."""

    def __init__(self, seed: int):
        self.r = random.Random(seed)
        self.pink = [0.0] * 7
        self.clock = 0

    def second(self, kind: str) -> list[float]:
        r, t0 = self.r, self.clock
        self.clock += RATE
        if kind == "hening":
            return [0.0] * RATE
        if kind == "dengung":
            return [0.05 * sum(math.sin(2 * math.pi * 50 * k * (t0 + i) / RATE) / k for k in (1, 2, 3, 5)) + r.gauss(0, 0.0005) for i in range(RATE)]
        if kind == "putih":
            return [r.gauss(0, 0.05) for _ in range(RATE)]
        if kind == "merah-muda":
            return [self.pink_sample() * 0.02 for _ in range(RATE)]
        if kind == "tepuk":
            return self.bursts(60, 0.004, 0.25)
        if kind == "palu":
            return self.knocks()
        return self.chords(t0)

    def pink_sample(self) -> float:
        """Voss and McCartney's sum of noises, each renewed half as often as the one before."""
        n = self.r.getrandbits(7) | 64
        k = (n & -n).bit_length() - 1
        self.pink[k] = self.r.gauss(0, 1)
        return sum(self.pink)

    def bursts(self, count: int, decay: float, level: float) -> list[float]:
        out = [self.r.gauss(0, 0.002) for _ in range(RATE)]
        for _ in range(count):
            at, gain = self.r.randrange(RATE), level * self.r.uniform(0.2, 1)
            for i in range(min(RATE - at, int(decay * 5 * RATE))):
                out[at + i] += gain * self.r.gauss(0, 1) * math.exp(-i / (decay * RATE))
        return out

    def knocks(self) -> list[float]:
        out = [self.r.gauss(0, 0.001) for _ in range(RATE)]
        for at in (0.1, 0.5):
            f = self.r.uniform(300, 550)
            for i in range(RATE // 4):
                t = i / RATE
                out[int(at * RATE) + i] += 0.4 * sum(math.sin(2 * math.pi * f * k * t) * math.exp(-t * 50 * k) for k in (1, 2.3, 3.8))
        return out

    def chords(self, t0: int) -> list[float]:
        base = 220 * 2 ** (self.r.choice([0, 3, 5, 7, 10]) / 12)
        notes = [base * 2 ** (n / 12) for n in (0, 4, 7)]
        return [0.08 * math.exp(-(i / RATE)) * sum(math.sin(2 * math.pi * f * k * i / RATE) / k for f in notes for k in (1, 2, 3)) for i in range(RATE)]


def main() -> None:
    if len(sys.argv) != 4 or sys.argv[1] not in [*KINDS, "campur"] or not sys.argv[2].isdigit():
        sys.exit(__doc__)
    kind, seconds, path = sys.argv[1], int(sys.argv[2]), sys.argv[3]
    maker = Maker(3)
    with wave.open(path, "wb") as w:
        w.setnchannels(1)
        w.setsampwidth(2)
        w.setframerate(RATE)
        for s in range(seconds):
            x = maker.second(KINDS[s // 60 % len(KINDS)] if kind == "campur" else kind)
            w.writeframes(array.array("h", (max(-32768, min(32767, round(v * 32767))) for v in x)).tobytes())


if __name__ == "__main__":
    main()
