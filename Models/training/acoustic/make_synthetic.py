"""Synthesises sentences in many voices, varies room and noise, and writes shards of features.

Command: python -m acoustic.make_synthetic --work WORK --shared SHARED [--count N] [--part I/K]
Input: WORK/synthesis_sentences.txt. Output: WORK/shards/synthetic-NNN.npz and, with clean sound of
reserved voices and sentences, WORK/shards/dev-synthetic.npz. Needs espeak-ng.
"""
from __future__ import annotations

import argparse
import subprocess
import tempfile
from pathlib import Path

import numpy as np
import soundfile as sf
import soxr

from text.lexicon import Lexicon, load_lexicon

from . import voices
from .augment import RATE, augment, at_ratio, coloured_noise, tilt
from .rooms import load_rooms
from .shards import Utterance, write_shard
from .units import espeak_word, phones_from_ipa

PER_SHARD = 500


def speak(text: str, voice: str, rate: int, pitch: int, data: Path | None = None, language: str = "id") -> tuple[np.ndarray, str]:
    """Samples at 16 kHz and the IPA that espeak-ng spoke; `data` is the folder of voices.data_folder."""
    # Sound goes to a file: on standard output the phones of every clause would stand between the samples.
    with tempfile.NamedTemporaryFile(suffix=".wav", dir="/dev/shm" if Path("/dev/shm").is_dir() else None) as f:
        r = subprocess.run(
            ["espeak-ng", *([f"--path={data}"] if data else []), "-v", f"{language}+{voice}" if voice else language,
             "-s", str(rate), "-p", str(pitch), "--ipa", "-w", f.name, text],
            capture_output=True, text=True, check=True)
        x, rate_in = sf.read(f.name, dtype="float32")
    return soxr.resample(x, rate_in, RATE, quality="MQ").astype(np.float32), r.stdout


def utterance(sentence: str, lexicon: Lexicon, voice: str, rng: np.random.Generator, data: Path | None = None) -> Utterance | None:
    """One sentence spoken; by phones of the lexicon mostly, else as espeak-ng reads it itself, in Indonesian or Malay."""
    rate, pitch = int(rng.integers(120, 215)), int(rng.integers(15, 85))
    words = sentence.split()
    if rng.random() < 0.25:
        x, ipa = speak(sentence, voice, rate, pitch, data, "ms" if data and rng.random() < 0.3 else "id")
        phones = phones_from_ipa(ipa)
        return None if phones is None else Utterance(x, phones)
    phones, spoken, run = [], [], 0
    for word in words:
        variants = lexicon.phones(word)
        if not variants:
            return None
        p = variants[rng.integers(len(variants))] if rng.random() < 0.3 else variants[0]
        phones.extend(p)
        run += 1
        pause = run > 3 and rng.random() < 0.2
        spoken.append(f"[[{espeak_word(p)}]]" + ("," if pause else ""))
        run = 0 if pause else run
    x, _ = speak(" ".join(spoken), voice, rate, pitch, data)
    return Utterance(x, phones)


def noise_only(rng: np.random.Generator, noises: list[np.ndarray]) -> Utterance:
    """A few seconds without speech: the network must answer with blanks."""
    n = int(rng.uniform(1.5, 6) * RATE)
    if noises and rng.random() < 0.6:
        x = np.resize(noises[rng.integers(len(noises))], n).astype(np.float32)
    else:
        x = tilt(coloured_noise(n, rng), rng)
    x = x / (np.abs(x).max() + 1e-9) * 10 ** (rng.uniform(-60, -3) / 20)
    return Utterance(x.astype(np.float32), [])


def load_noises(folder: Path) -> list[np.ndarray]:
    """Recordings of noise, when the corpus is at hand."""
    return [sf.read(p, dtype="float32")[0] for p in sorted(folder.rglob("*.flac"))] if folder.is_dir() else []


def main() -> None:
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--work", type=Path, required=True)
    p.add_argument("--shared", type=Path, required=True)
    p.add_argument("--corpora", type=Path)
    p.add_argument("--count", type=int, default=20000)
    p.add_argument("--part", default="0/1", help="make every K-th shard only, beginning with I: I/K")
    a = p.parse_args()
    part, parts = map(int, a.part.split("/"))
    lexicon = load_lexicon(a.shared)
    sentences = (a.work / "synthesis_sentences.txt").read_text().splitlines()
    dev, train = sentences[:300], sentences[300:300 + a.count]
    noises = load_noises((a.corpora or a.work / "corpora") / "noise_esc10")
    names, data, rooms = voices.names(a.work), voices.data_folder(a.work), load_rooms(a.work)

    path = a.work / "shards" / "dev-synthetic.npz"
    if part == 0 and not path.exists():
        rng, reserved = np.random.default_rng(1), sorted(voices.RESERVED)
        made = (utterance(s, lexicon, reserved[i % len(reserved)], rng) for i, s in enumerate(dev))
        write_shard(path, (u for u in made if u))
    for shard, start in enumerate(range(0, len(train), PER_SHARD)):
        path = a.work / "shards" / f"synthetic-{shard:03d}.npz"
        if shard % parts != part or path.exists():
            continue
        rng = np.random.default_rng(1000 + shard)
        out: list[Utterance] = []
        for sentence in train[start:start + PER_SHARD]:
            u = utterance(sentence, lexicon, names[rng.integers(len(names))], rng, data)
            if u is None:
                continue
            x = augment(u.samples, rng, noises, 0.5, rooms)
            if out and rng.random() < 0.08:
                x = at_ratio(x, out[rng.integers(len(out))].samples, rng.uniform(10, 25))
            out.append(Utterance(np.clip(x, -1, 1), u.phones))
            if rng.random() < 0.04:
                out.append(noise_only(rng, noises))
        write_shard(path, out)
        print(f"{path.name}: {len(out)} utterances, {sum(len(u.samples) for u in out) / RATE / 3600:.2f} h", flush=True)


if __name__ == "__main__":
    main()
