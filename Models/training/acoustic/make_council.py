"""Turns a council's corrected recordings into shards for fine-tuning; what does not match its text is dropped.

Command: python -m acoustic.make_council --work WORK --shared SHARED --model ../id-kecil --recordings FOLDER
Input: FOLDER/NAME.{wav,flac,mp3,...} beside FOLDER/NAME.json, as `sidilan transkrip --format json` writes it, with
`teks` of its segments corrected by a person (a segment that is not wanted is deleted). Output:
WORK/shards/council-COPY-NNN.npz and dev-council.npz (every tenth segment). Then:
python -m acoustic.train --work WORK --name dewan --start ../id-kecil --freeze-norm --rate 5e-4 --warm 40 --frames 6000
    --minutes 15 --mix 'council-*=8,synthetic-*=0.2'
A segment is kept when the network, reading it freely, hears at least half of the text's phones, and the forced
alignment leaves no word that the sound does not support at all. A segment that nobody corrected says what the same
network heard and often passes: delete those that were not read.
"""
from __future__ import annotations

import argparse
import json
import subprocess
from pathlib import Path

import numpy as np
import torch

from text.lexicon import Lexicon, load_lexicon
from text.normalize import normalize

from .align import align
from .augment import RATE, augment
from .batches import finished
from .export import network_of_export
from .features import mfcc
from .make_synthetic import load_noises
from .network import ConvNetwork
from .rooms import load_rooms
from .shards import Utterance, write_shard
from .train import edit_distance
from .units import INDEX, UNITS

PER_SHARD = 400
AUDIO = (".wav", ".flac", ".mp3", ".m4a", ".ogg", ".opus", ".mp4")
MOST_WRONG = 0.5  # phone error of free reading
WORST_WORD = -6.0  # mean log-probability of a word's phones


def decoded(path: Path, channel: int) -> np.ndarray:
    """One channel of a recording at 16 kHz."""
    r = subprocess.run(["ffmpeg", "-v", "error", "-nostdin", "-i", path, "-af", f"pan=mono|c0=c{channel}", "-ar", str(RATE), "-f", "f32le", "pipe:1"],
                       capture_output=True, check=True)
    return np.frombuffer(r.stdout, np.float32)


def judge(network: ConvNetwork, prior: np.ndarray, samples: np.ndarray, words: list[list[str]]) -> str | None:
    """Why a segment does not match its text, or None when it does."""
    features = mfcc(samples)
    labels = np.array([INDEX[p] for w in words for p in w])
    if len(features) < 10 or len(labels) == 0:
        return "empty"
    with torch.no_grad():
        x = finished(features[None], np.array([len(features)]), prior, None)
        log_probs = network(x, torch.tensor([len(features)]))[0].numpy()
    path = log_probs.argmax(1)
    heard = [int(p) for p, q in zip(path, np.r_[-1, path[:-1]]) if p != q and p != 0]
    if edit_distance(heard, labels.tolist()) / len(labels) > MOST_WRONG:
        return "other words are heard"
    aligned = align(log_probs, labels)
    if aligned is None:
        return "too short for its text"
    at = 0
    for w in words:
        if aligned.scores[at:at + len(w)].mean() < WORST_WORD:
            return "a word has no sound"
        at += len(w)
    return None


def spoken(text: str, lexicon: Lexicon) -> list[list[str]] | None:
    """Phones of each word of a corrected text, or None when one cannot be read."""
    variants = [lexicon.phones(w) for w in normalize(text).split()]
    return [v[0] for v in variants] if variants and all(variants) else None


def main() -> None:
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--work", type=Path, required=True)
    p.add_argument("--shared", type=Path, required=True)
    p.add_argument("--model", type=Path, required=True)
    p.add_argument("--recordings", type=Path, required=True)
    p.add_argument("--corpora", type=Path)
    p.add_argument("--copies", type=int, default=2)
    a = p.parse_args()
    network, prior = network_of_export(a.model)
    network.eval()
    lexicon = load_lexicon(a.shared)
    noises, rooms = load_noises(a.corpora / "noise_esc10") if a.corpora else [], load_rooms(a.work)
    kept: list[Utterance] = []
    reasons: dict[str, int] = {}
    for text in sorted(a.recordings.glob("*.json")):
        audio = next((f for f in sorted(a.recordings.iterdir()) if f.stem == text.stem and f.suffix.lower() in AUDIO), None)
        if audio is None:
            raise SystemExit(f"{text}: no recording of this name beside it")
        channels: dict[int, np.ndarray] = {}
        for segment in json.loads(text.read_text())["segmen"]:
            channel = segment["kanal"]
            if channel not in channels:
                channels[channel] = decoded(audio, channel)
            x = channels[channel][int(segment["mulai"] * RATE):int(segment["selesai"] * RATE)]
            words = spoken(segment["teks"], lexicon)
            reason = "a word cannot be read" if words is None else judge(network, prior, x, words)
            if reason or words is None:
                reasons[reason or ""] = reasons.get(reason or "", 0) + 1
            else:
                kept.append(Utterance(x, [p for w in words for p in w]))
    print(f"{len(kept)} segments kept, {sum(len(u.samples) for u in kept) / RATE / 60:.1f} minutes; dropped: "
          + (", ".join(f"{n} ({r})" for r, n in reasons.items()) or "none"))
    if len(kept) < 20:
        raise SystemExit("fewer than 20 segments match their text: nothing to learn from")
    write_shard(a.work / "shards" / "dev-council.npz", kept[::10])
    train = [u for i, u in enumerate(kept) if i % 10]
    for copy in range(a.copies):
        for shard, start in enumerate(range(0, len(train), PER_SHARD)):
            rng = np.random.default_rng([copy, shard])
            part = train[start:start + PER_SHARD]
            write_shard(a.work / "shards" / f"council-{copy}-{shard:03d}.npz",
                        [Utterance(augment(u.samples, rng, noises, 0.6, rooms), u.phones) if copy else u for u in part])


if __name__ == "__main__":
    main()
