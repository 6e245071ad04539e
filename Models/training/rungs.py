"""Makes the recordings on which models are measured: each rung a folder of files with what is said in them.

Command: python -m rungs --work WORK --shared SHARED --corpora CORPORA [--limit 250] [--clean]
Output: WORK/rungs/NAME/{000.flac, ..., list.tsv}; list.tsv holds file and words.
Rungs: `council` (held-out templates and speeches, espeak-ng voices that nothing was trained on), `news`, `phrases`,
`digits` (human, items and speakers left out of training), and of each: `-room20`, `-room10`, `-room5` (a room that
training never saw and babble of six foreign speakers at that many decibels), `-mp3` (32 kbit/s); none of these with `--clean`.
"""
from __future__ import annotations

import argparse
import subprocess
import tempfile
from pathlib import Path

import numpy as np
import soundfile as sf
from scipy.signal import fftconvolve

from acoustic import voices
from acoustic.augment import RATE, at_ratio
from acoustic.make_human import SETS, rows, words
from acoustic.make_synthetic import speak
from acoustic.rooms import response
from acoustic.units import espeak_word
from text.lexicon import Lexicon, load_lexicon
from text.spelling import standard

BABBLE = {20: "-room20", 10: "-room10", 5: "-room5"}


def council(work: Path, lexicon: Lexicon, count: int) -> list[tuple[np.ndarray, str]]:
    """Held-out sentences in reserved voices, the e as the lexicon has it; every fourth as espeak-ng reads it itself."""
    rng = np.random.default_rng(31)
    speeches = (work / "text/speeches.txt").read_text().splitlines()
    held_out = [l for l in speeches[len(speeches) * 9 // 10:] if 5 <= len(l.split()) <= 18]
    sentences = (work / "text/templates-dev.txt").read_text().splitlines()
    chosen = [sentences[i] for i in rng.permutation(len(sentences))[: count * 2 // 3]]
    chosen += [held_out[i] for i in rng.permutation(len(held_out))[: count - len(chosen)]]
    reserved, out = sorted(voices.RESERVED), []
    for i, sentence in enumerate(chosen):
        spoken = [(lexicon.phones(w) or [[]])[0] for w in sentence.split()]
        text = sentence if i % 4 == 3 or not all(spoken) else " ".join(f"[[{espeak_word(p)}]]" for p in spoken)
        x, _ = speak(text, reserved[i % len(reserved)], int(rng.integers(130, 190)), 50)
        out.append((x, sentence))
    return out


def human(corpora: Path, name: str, count: int) -> list[tuple[np.ndarray, str]]:
    """Recordings that training left out, their words in standard spelling (the phrases have dimana for di mana)."""
    folder, _, _, left_out = SETS[name]
    part = list({Path(r["path"]).stem: r for r in rows(corpora / folder) if left_out(r)}.values())[:count]
    return [(sf.read(corpora / folder / r["path"], dtype="float32")[0], standard(" ".join(words(r["transcript"])))) for r in part]


def babble(corpora: Path, seconds: float, rng: np.random.Generator) -> np.ndarray:
    """Six foreign speakers at once."""
    clips = [r for r in rows(corpora / "cv_multi") if float(r["seconds"]) > 3]
    n = int(seconds * RATE)
    y = np.zeros(n, np.float32)
    for i in rng.integers(0, len(clips), 6):
        x, _ = sf.read(corpora / "cv_multi" / clips[i]["path"], dtype="float32")
        y += np.resize(x / np.sqrt((x ** 2).mean() + 1e-9), n)
    return y


def mp3(x: np.ndarray) -> np.ndarray:
    """Through MP3 at 32 kbit/s and back."""
    with tempfile.TemporaryDirectory() as folder:
        sf.write(f"{folder}/a.wav", x, RATE)
        subprocess.run(["ffmpeg", "-v", "error", "-y", "-i", f"{folder}/a.wav", "-b:a", "32k", f"{folder}/a.mp3"], check=True, stdin=subprocess.DEVNULL)
        subprocess.run(["ffmpeg", "-v", "error", "-y", "-i", f"{folder}/a.mp3", "-ar", str(RATE), f"{folder}/b.wav"], check=True, stdin=subprocess.DEVNULL)
        return sf.read(f"{folder}/b.wav", dtype="float32")[0]


def write(folder: Path, recordings: list[tuple[np.ndarray, str]]) -> None:
    """A rung's folder; complete once list.tsv is there."""
    folder.mkdir(parents=True, exist_ok=True)
    lines = []
    for i, (x, text) in enumerate(recordings):
        # Half a second of quiet before and after, as between two speakers.
        quiet = np.zeros(RATE // 2, np.float32)
        sf.write(folder / f"{i:03d}.flac", np.clip(np.concatenate([quiet, x, quiet]), -1, 1), RATE)
        lines.append(f"{i:03d}.flac\t{text}")
    (folder / "list.tsv").write_text("\n".join(lines) + "\n")
    print(f"{folder.name}: {len(recordings)} recordings", flush=True)


def variations(folder: Path, clean: list[tuple[np.ndarray, str]], corpora: Path, rng: np.random.Generator) -> None:
    """The same recordings in a room with babble, and through MP3."""
    for decibel, suffix in BABBLE.items():
        varied = []
        for x, text in clean:
            wet = fftconvolve(x, response(rng))[: len(x)].astype(np.float32)
            varied.append((at_ratio(wet, babble(corpora, len(wet) / RATE, rng), decibel) * 0.5, text))
        write(folder.with_name(folder.name + suffix), varied)
    write(folder.with_name(folder.name + "-mp3"), [(mp3(x), text) for x, text in clean])


def main() -> None:
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--work", type=Path, required=True)
    p.add_argument("--shared", type=Path, required=True)
    p.add_argument("--corpora", type=Path, required=True)
    p.add_argument("--limit", type=int, default=250)
    p.add_argument("--clean", action="store_true")
    a = p.parse_args()
    lexicon = load_lexicon(a.shared)
    for name in ("council", *SETS):
        folder = a.work / "rungs" / name
        if (folder / "list.tsv").exists():
            continue
        clean = council(a.work, lexicon, a.limit) if name == "council" else human(a.corpora, name, a.limit)
        if not a.clean:
            variations(folder, clean, a.corpora, np.random.default_rng(len(name)))
        write(folder, clean)


if __name__ == "__main__":
    main()
