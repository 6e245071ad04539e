"""Speech with known word times, for the samples: espeak-ng through its C library, Python's own modules only.

Words are spoken by the phones of the project's lexicon, so that e-pepet and e-taling sound as they should.
"""
from __future__ import annotations

import array
import ctypes
import ctypes.util
import random
import wave
from pathlib import Path

RATE = 16000
ROOT = Path(__file__).resolve().parent.parent
MNEMONIC = {"c": "tS", "j": "dZ", "y": "j", "ng": "N", "ny": "n^", "sy": "S", "kh": "x", "r": "R2", "e": "E"}
VOWELS = set("a e @ i o u".split())


class _Event(ctypes.Structure):
    _fields_ = [("type", ctypes.c_int), ("unique", ctypes.c_uint), ("text_position", ctypes.c_int), ("length", ctypes.c_int),
                ("audio_position", ctypes.c_int), ("sample", ctypes.c_int), ("user", ctypes.c_void_p), ("id", ctypes.c_char * 8)]


_CALLBACK = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.POINTER(_Event))


class Speaker:
    """espeak-ng, started once."""

    def __init__(self) -> None:
        self.lib = ctypes.CDLL(ctypes.util.find_library("espeak-ng") or "libespeak-ng.so.1")
        self.rate = self.lib.espeak_Initialize(2, 0, None, 0)  # synchronous, samples to the callback
        if self.rate <= 0:
            raise SystemExit("espeak-ng cannot be started: apt-get install espeak-ng")
        self.samples = array.array("h")
        self.words: list[tuple[int, float]] = []
        self.end = 0.0
        self.callback = _CALLBACK(self._receive)
        self.lib.espeak_SetSynthCallback(self.callback)
        self.lexicon = read_lexicon()

    def _receive(self, samples, count, events) -> int:
        i = 0
        while events[i].type != 0:
            if events[i].type == 1:  # a word begins
                self.words.append((events[i].text_position - 1, events[i].audio_position / 1000))
            elif events[i].type in (5, 6):
                self.end = events[i].audio_position / 1000
            i += 1
        if samples and count:
            self.samples.extend(samples[:count])
        return 0

    def say(self, text: str, voice: str, speed: int, pitch: int) -> tuple[list[float], list[tuple[str, float, float]]]:
        """Samples at 16 kHz in [-1, 1] and (word, start, end) in seconds. A comma in the text is a short pause."""
        words = text.replace(",", " ,").split()
        spoken, plain = [], []
        for word in words:
            if word == ",":
                spoken[-1] += ","
            else:
                plain.append(word)
                spoken.append(f"[[{mnemonics(self.lexicon[word])}]]")
        self.samples, self.words, self.end = array.array("h"), [], 0.0
        if self.lib.espeak_SetVoiceByName(f"id+{voice}".encode()) != 0:
            raise SystemExit(f"espeak-ng does not know the voice id+{voice}")
        self.lib.espeak_SetParameter(1, speed, 0)
        self.lib.espeak_SetParameter(3, pitch, 0)
        data = " ".join(spoken).encode() + b"\0"
        self.lib.espeak_Synth(data, len(data), 0, 1, 0, 0x1101, None, None)
        self.lib.espeak_Synchronize()
        starts = self._starts(spoken)
        x = resample([s / 32768 for s in self.samples], self.rate)
        ends = starts[1:] + [max(self.end, starts[-1])]
        return x, [(w, a, last_sound(x, a, b)) for w, a, b in zip(plain, starts, ends)]

    def _starts(self, spoken: list[str]) -> list[float]:
        """Start of each word: the first event that points into its text."""
        starts, at = [], 0
        for word in spoken:
            times = [t for position, t in self.words if at <= position < at + len(word) + 1]
            if not times:
                raise SystemExit(f"espeak-ng told no time for {word}; it told {self.words}")
            starts.append(times[0])
            at += len(word) + 1
        return starts


def read_lexicon() -> dict[str, list[str]]:
    """First pronunciation of each word of the shipped lexicon."""
    entries: dict[str, list[str]] = {}
    with open(ROOT / "Models/id-kecil/lexicon.txt", encoding="utf-8") as f:
        for line in f:
            word, _, phones = line.rstrip("\n").partition("\t")
            entries.setdefault(word, phones.split())
    return entries


def mnemonics(phones: list[str]) -> str:
    """Phones in espeak-ng's spelling, stressed on the last but one full vowel."""
    full = [i for i, p in enumerate(phones) if p in VOWELS and p != "@"]
    stressed = full[-2] if len(full) > 1 else (full or [-1])[-1]
    return "".join(("'" if i == stressed else "") + MNEMONIC.get(p, p) for i, p in enumerate(phones))


def resample(x: list[float], rate: int) -> list[float]:
    """To 16 kHz by windowed-sinc interpolation over 24 samples."""
    import math
    step, cut, half = rate / RATE, min(1.0, RATE / rate) * 0.95, 12
    out = []
    for i in range(int(len(x) / step)):
        centre = i * step
        first = int(centre) - half + 1
        total = 0.0
        for k in range(max(0, first), min(len(x), first + 2 * half)):
            t = centre - k
            s = cut if t == 0 else math.sin(math.pi * t * cut) / (math.pi * t)
            total += x[k] * s * (0.5 + 0.5 * math.cos(math.pi * t / (half + 1)))
        out.append(total)
    return out


def last_sound(x: list[float], start: float, end: float) -> float:
    """Where the word's sound stops: its end, or the last 10 ms above -45 dB before a pause."""
    a, b = int(start * RATE), min(len(x), int(end * RATE))
    while b - a > 800 and sum(v * v for v in x[b - 160:b]) / 160 < 3e-5:
        b -= 160
    return b / RATE


def knock(r: random.Random) -> list[float]:
    """One stroke of the gavel."""
    import math
    f, out = r.uniform(350, 500), []
    for i in range(RATE // 4):
        t = i / RATE
        body = sum(math.sin(2 * math.pi * f * k * t) * math.exp(-t * 45 * k) / k for k in (1, 2.3, 3.8))
        out.append(0.5 * (body + r.uniform(-1, 1) * math.exp(-t * 400)))
    return out


def echo(x: list[float], r: random.Random) -> list[float]:
    """A moderately live room: a dozen reflections."""
    out = x + [0.0] * (RATE // 4)
    for _ in range(12):
        delay, gain = r.randint(200, RATE // 5), r.uniform(-0.22, 0.22)
        gain *= 1 - delay / (RATE // 5 + 400)
        for i, v in enumerate(x):
            out[i + delay] += gain * v
    return out


def write_wav(path: Path, channels: list[list[float]], bits: int = 16) -> None:
    """PCM in 16 bits, of which the given number is used; what is left over costs nothing in FLAC."""
    step = 1 << 16 - bits
    with wave.open(str(path), "wb") as w:
        w.setnchannels(len(channels))
        w.setsampwidth(2)
        w.setframerate(RATE)
        data = array.array("h", (max(-32768, min(32768 - step, round(v * 32767 / step) * step)) for frame in zip(*channels) for v in frame))
        w.writeframes(data.tobytes())
