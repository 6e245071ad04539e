"""Trains the acoustic network with CTC on all shards in WORK/shards.

Command: python -m acoustic.train --work WORK --minutes 80 [--threads 2] [--device cuda]
Writes WORK/acoustic/last.pt every few minutes (weights, averaged weights, optimiser, elapsed time) and takes
up where it stopped; the learning rate follows the elapsed share of --minutes, so the result fits the time given.
New shards are found at the start of each pass.
"""
from __future__ import annotations

import argparse
import copy
import json
import math
import os
import time
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from .features import normalize
from .network import ConvNetwork, NetworkConfig
from .shards import read_shard
from .units import UNITS

MEAN_FRAMES = 6000  # frames of a batch: one minute
Pair = tuple[np.ndarray, np.ndarray]


def batches(pairs: list[Pair], rng: np.random.Generator) -> list[list[Pair]]:
    """Groups of utterances of like length, about one minute each, in random order."""
    order = sorted(range(len(pairs)), key=lambda i: len(pairs[i][0]) * rng.uniform(0.9, 1.1))
    groups: list[list[Pair]] = []
    current: list[Pair] = []
    for i in order:
        current.append(pairs[i])
        if len(current) * len(pairs[i][0]) >= MEAN_FRAMES:
            groups.append(current)
            current = []
    if current:
        groups.append(current)
    rng.shuffle(groups)  # type: ignore[arg-type]
    return groups


def collate(group: list[Pair], prior: np.ndarray, rng: np.random.Generator | None) -> tuple[Tensor, Tensor, Tensor, Tensor]:
    """Padded normalised frames, lengths, labels, label lengths.

    In training half of the utterances begin as if the channel's mean were already known.
    """
    lengths = np.array([len(f) for f, _ in group])
    x = np.zeros((len(group), lengths.max(), prior.shape[0]), np.float32)
    start = np.tile(prior, (len(group), 1))
    for i, (frames, _) in enumerate(group):
        x[i, :len(frames)] = frames
        if rng is not None and rng.random() < 0.6:
            start[i] = x[i, :len(frames)].mean(0) + rng.normal(0, 1.0, prior.shape[0])
    x = normalize(x, start)
    for i, n in enumerate(lengths):
        x[i, n:] = 0
    if rng is not None:
        for i, n in enumerate(lengths):  # one short span of time is hidden
            if n > 100 and rng.random() < 0.5:
                at, width = rng.integers(0, n - 20), rng.integers(3, 15)
                x[i, at:at + width] = 0
    labels = np.concatenate([l for _, l in group]) if group else np.zeros(0, np.int64)
    return (torch.from_numpy(x), torch.from_numpy(lengths), torch.from_numpy(labels),
            torch.tensor([len(l) for _, l in group]))


def loss_of(network: ConvNetwork, batch: tuple[Tensor, Tensor, Tensor, Tensor], device: str) -> Tensor:
    """CTC loss per label, summed over the batch and divided by its labels."""
    x, lengths, labels, label_lengths = batch
    log_probs = network(x.to(device), lengths.to(device)).transpose(0, 1)
    out = network.output_lengths(lengths)
    total = torch.nn.functional.ctc_loss(log_probs, labels.to(device), out, label_lengths, reduction="sum", zero_infinity=True)
    return total / max(1, int(label_lengths.sum()) + 2 * len(lengths))


def unit_errors(network: ConvNetwork, pairs: list[Pair], prior: np.ndarray, device: str) -> float:
    """Phone error rate of greedy decoding, no language model."""
    network.eval()
    wrong = total = 0
    rng = np.random.default_rng(0)
    with torch.no_grad():
        for group in batches(pairs, rng):
            x, lengths, _, _ = collate(group, prior, None)
            best = network(x.to(device), lengths.to(device)).argmax(-1).cpu().numpy()
            out = network.output_lengths(lengths).numpy()
            for row, n, (_, labels) in zip(best, out, group):
                path = row[:n]
                heard = [int(p) for p, q in zip(path, np.r_[-1, path[:-1]]) if p != q and p != 0]
                wrong += edit_distance(heard, labels.tolist())
                total += len(labels)
    network.train()
    return wrong / max(1, total)


def edit_distance(a: list[int], b: list[int]) -> int:
    """Least number of substitutions, deletions and insertions."""
    row = np.arange(len(b) + 1)
    bb = np.array(b, dtype=np.int64)
    for i, symbol in enumerate(a, 1):
        candidate = np.minimum(row[1:] + 1, row[:-1] + (bb != symbol))
        new = np.r_[i, candidate]
        new = np.minimum.accumulate(new - np.arange(len(new))) + np.arange(len(new))
        row = new
    return int(row[-1])


def main() -> None:
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--work", type=Path, required=True)
    p.add_argument("--minutes", type=float, default=80)
    p.add_argument("--threads", type=int, default=2)
    p.add_argument("--device", default="cpu")
    p.add_argument("--rate", type=float, default=2.5e-3)
    a = p.parse_args()
    torch.set_num_threads(a.threads)
    torch.manual_seed(1)
    rng = np.random.default_rng(int(time.time()))
    folder = a.work / "acoustic"
    folder.mkdir(exist_ok=True, parents=True)
    config = NetworkConfig(outputs=len(UNITS))
    network = ConvNetwork(config).to(a.device)
    averaged = copy.deepcopy(network)
    optimizer = torch.optim.AdamW(network.parameters(), lr=a.rate, betas=(0.9, 0.98), weight_decay=1e-2)
    elapsed, step = 0.0, 0
    checkpoint = folder / "last.pt"
    prior_path = folder / "prior.json"
    loaded: dict[Path, list[Pair]] = {}

    def refresh() -> None:
        for path in sorted((a.work / "shards").glob("*.npz")):
            if path not in loaded and ".part" not in path.name:
                loaded[path] = read_shard(path)

    refresh()
    if not prior_path.exists():
        frames = np.concatenate([f[::20] for path, pairs in loaded.items() if "dev" not in path.name for f, l in pairs if len(l)])
        prior_path.write_text(json.dumps(frames.astype(np.float64).mean(0).tolist()))
    prior = np.array(json.loads(prior_path.read_text()), np.float32)
    if checkpoint.exists():
        state = torch.load(checkpoint, weights_only=False)
        network.load_state_dict(state["network"])
        averaged.load_state_dict(state["averaged"])
        optimizer.load_state_dict(state["optimizer"])
        elapsed, step = state["elapsed"], state["step"]
        print(f"taken up at step {step}, minute {elapsed / 60:.1f}", flush=True)

    begun = time.monotonic() - elapsed
    saved = time.monotonic()
    running, count = 0.0, 0
    while True:
        refresh()
        pairs = [pair for path, ps in loaded.items() if not path.name.startswith("dev-") for pair in ps if len(pair[0]) < 2000]
        for group in batches(pairs, rng):
            elapsed = time.monotonic() - begun
            share = elapsed / (a.minutes * 60)
            if share >= 1:
                break
            lr = a.rate * min(1, (step + 1) / 300) * (0.02 + 0.98 * 0.5 * (1 + math.cos(math.pi * share)))
            for g in optimizer.param_groups:
                g["lr"] = lr
            loss = loss_of(network, collate(group, prior, rng), a.device)
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(network.parameters(), 2.0)
            optimizer.step()
            step += 1
            keep = min(0.998, (step + 1) / (step + 10))
            with torch.no_grad():
                for e, v in zip(averaged.state_dict().values(), network.state_dict().values()):
                    e.lerp_(v, 1 - keep) if e.dtype.is_floating_point else e.copy_(v)
            running, count = running + float(loss.detach()), count + 1
            if step % 200 == 0:
                print(f"{elapsed / 60:6.1f} min step {step} loss {running / count:.4f} lr {lr:.2e} utterances {len(pairs)}", flush=True)
                running, count = 0.0, 0
            if time.monotonic() - saved > 300:
                save(checkpoint, network, averaged, optimizer, elapsed, step)
                saved = time.monotonic()
                report(averaged, loaded, prior, a.device)
        if elapsed >= a.minutes * 60:
            break
    save(checkpoint, network, averaged, optimizer, elapsed, step)
    report(averaged, loaded, prior, a.device)


def report(network: ConvNetwork, loaded: dict[Path, list[Pair]], prior: np.ndarray, device: str) -> None:
    """Prints the phone error of every development shard."""
    rates = {path.stem[4:]: unit_errors(network, ps[:100], prior, device) for path, ps in loaded.items() if path.name.startswith("dev-")}
    print("  phone error: " + ", ".join(f"{k} {v:.1%}" for k, v in rates.items()), flush=True)


def save(path: Path, network: ConvNetwork, averaged: ConvNetwork, optimizer: torch.optim.Optimizer, elapsed: float, step: int) -> None:
    """Writes a checkpoint that appears whole or not at all."""
    temporary = path.with_suffix(".part")
    torch.save({"network": network.state_dict(), "averaged": averaged.state_dict(),
                "optimizer": optimizer.state_dict(), "elapsed": elapsed, "step": step}, temporary)
    os.replace(temporary, path)


if __name__ == "__main__":
    main()
