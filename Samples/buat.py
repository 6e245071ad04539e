#!/usr/bin/env python3
"""Makes the samples anew: sound, reference text and true word times. Needs espeak-ng and ffmpeg.

    python3 Samples/buat.py [paripurna] [bacaan] [konferensi]

Everything follows from the scripts, fixed seeds and the shipped lexicon, and each sample from a process of its own, so
that one alone comes out as it does among all. The result is committed, so this is only for changing it.
"""
from __future__ import annotations

import random
import subprocess
import sys
from pathlib import Path

from suara import RATE, Speaker, echo, knock, write_wav

HERE = Path(__file__).resolve().parent
Word = tuple[str, float, float]


def peak(x: list[float], level: float) -> list[float]:
    """Scaled to a peak."""
    top = max(map(abs, x))
    return [v / top * level for v in x]


def room_tone(x: list[float], r: random.Random, level: float) -> list[float]:
    """With the low hiss of a room."""
    state = 0.0
    out = []
    for v in x:
        state = 0.9 * state + r.gauss(0, level)
        out.append(v + 0.4 * state + r.gauss(0, level * 0.3))
    return out


def store(folder: str, name: str, channels: list[list[float]], words: list[list[Word]], bits: int = 16) -> None:
    """FLAC, CTM and text; one text for each channel when there are several.

    Twelve bits lie well below the room's hiss and halve the size.
    """
    base = HERE / folder / name
    write_wav(base.with_suffix(".wav"), channels, bits)
    subprocess.run(["ffmpeg", "-v", "error", "-y", "-i", base.with_suffix(".wav"), "-compression_level", "12", base.with_suffix(".flac")], check=True)
    base.with_suffix(".wav").unlink()
    with open(base.with_suffix(".ctm"), "w", encoding="utf-8") as f:
        f.write(";; true times, from the synthesiser's word events\n")
        for number, list_ in enumerate(words, 1):
            for word, start, end in list_:
                f.write(f"{name} {number} {start:.3f} {end - start:.3f} {word}\n")
    for number, list_ in enumerate(words, 1):
        path = base.with_suffix(".txt") if len(words) == 1 else base.parent / f"{name}-{number}.txt"
        if list_ or len(words) == 1:
            path.write_text(" ".join(w for w, _, _ in list_) + "\n", encoding="utf-8")
    print(f"{folder}: {len(channels[0]) / RATE:.1f} s, {sum(map(len, words))} words")


def paripurna(speaker: Speaker) -> None:
    """A plenary: many voices, gavel, interruption, vote."""
    r = random.Random(21)
    x, words = [0.0] * RATE, []
    events = []
    for row in (HERE / "paripurna/naskah.tsv").read_text(encoding="utf-8").splitlines():
        if row.startswith("#"):
            continue
        fields = row.split("\t")
        if fields[0] == "jeda":
            x += [0.0] * int(float(fields[1]) * RATE)
        elif fields[0] == "palu":
            events.append((len(x) / RATE, "ketuk_palu", fields[1]))
            for _ in range(int(fields[1])):
                x += knock(r) + [0.0] * int(r.uniform(0.25, 0.4) * RATE)
        else:
            _, voice, speed, pitch, text = fields
            samples, said = speaker.say(text, voice, int(speed), int(pitch))
            at = len(x) / RATE
            words += [(w, a + at, b + at) for w, a, b in said]
            loud = peak(samples, r.uniform(0.35, 0.75))
            x += (echo(loud, r)[: len(loud)] if voice in ("Andy", "Alex", "Gene2") else loud) + [0.0] * int(r.uniform(0.25, 0.6) * RATE)
    store("paripurna", "paripurna", [peak(room_tone(x, r, 0.0015), 0.8)], [words], bits=12)
    (HERE / "paripurna/paripurna.events.tsv").write_text("".join(f"{t:.3f}\t{kind}\t{n}\n" for t, kind, n in events))


def bacaan(speaker: Speaker) -> None:
    """A short clean reading."""
    x, words = [0.0] * (RATE // 2), []
    for text in (HERE / "bacaan/naskah.txt").read_text(encoding="utf-8").splitlines():
        samples, said = speaker.say(text, "f5", 145, 50)
        at = len(x) / RATE
        words += [(w, a + at, b + at) for w, a, b in said]
        x += samples + [0.0] * (RATE // 2)
    store("bacaan", "bacaan", [peak(x, 0.8)], [words])


def konferensi(speaker: Speaker) -> None:
    """Eight microphones, four people; each is heard on the other three later and 20 dB lower, the free ones only hiss."""
    r = random.Random(8)
    microphones = {"m7": 0, "f5": 2, "Andy": 3, "linda": 6}
    own = [[] for _ in range(8)]
    words: list[list[Word]] = [[] for _ in range(8)]
    at = RATE // 2
    for row in (HERE / "konferensi/naskah.tsv").read_text(encoding="utf-8").splitlines():
        if row.startswith("#"):
            continue
        voice, speed, pitch, text = row.split("\t")
        samples, said = speaker.say(text, voice, int(speed), int(pitch))
        channel = microphones[voice]
        words[channel] += [(w, a + at / RATE, b + at / RATE) for w, a, b in said]
        own[channel].append((at, peak(samples, 0.78)))
        at += len(samples) + int(r.uniform(-0.3, 0.5) * RATE)  # now and then two speak at once
    length = at + RATE
    out = [[0.0] * length for _ in range(8)]
    for channel, parts in enumerate(own):
        for start, samples in parts:
            for other in microphones.values():
                gain, delay = (1.0, 0) if other == channel else (0.1, 60 + 35 * abs(other - channel))
                row = out[other]
                for i, v in enumerate(samples):
                    if start + i + delay < length:
                        row[start + i + delay] += gain * v
    store("konferensi", "konferensi", [room_tone(c, r, 0.0008) for c in out], words, bits=12)


if __name__ == "__main__":
    makers = {"paripurna": paripurna, "bacaan": bacaan, "konferensi": konferensi}
    names = sys.argv[1:] or list(makers)
    if not set(names) <= set(makers):
        sys.exit(__doc__)
    if len(names) == 1:
        makers[names[0]](Speaker())
    else:
        for name in names:
            subprocess.run([sys.executable, __file__, name], check=True)
