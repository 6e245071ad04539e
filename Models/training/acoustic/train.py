"""Trains the acoustic network with CTC on the shards in WORK/shards.

Command: python -m acoustic.train --work WORK --name NAME --mix 'foreign-*=1,synthetic-*=1' --minutes 80
    [--start CHECKPOINT or MODEL FOLDER] [--freeze-norm] [--consistency 0.2] [--strength noise=0.8,babble=0.5]
    [--shape channels=384,expansion=768] [--foreign-units] [--threads 2] [--device cuda]
Writes WORK/NAME/last.pt every few minutes (weights, averaged weights, optimiser, elapsed time) and takes up where it
stopped; the learning rate follows the share of --minutes that has passed or of --hours of sound that were heard
(the same result on a busy machine), so it fits what is given. New shards are
found at the start of each pass. `--start` begins with the averaged weights of another run, whose outputs are cut or
extended to this run's units, or with a model folder (then with --freeze-norm, as its normalisations are folded).
`--consistency` adds CR-CTC (Yao et al., 2024): two variations of each utterance shall be heard alike. `--strength`
changes fields of variation.py's Strength, `--shape` whole numbers of network.py's NetworkConfig.
"""
from __future__ import annotations

import argparse
import copy
import json
import math
import os
import time
from functools import cache
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from .batches import Pair, Pool, finished, grouped, labels_of, pad, training_batch
from .export import network_of_export
from .network import ConvNetwork, NetworkConfig, freeze_normalization
from .units import FOREIGN, UNITS
from .variation import Variation, strength_of

EVALUATED = 100  # utterances of each development set


@cache
def fast_bfloat16(device: str) -> bool:
    """True where bfloat16 is quicker than float32; a processor that lacks it emulates it, here ten times slower."""
    capabilities = torch.cpu.get_capabilities()
    return device != "cpu" or bool(capabilities.get("avx512_bf16") or capabilities.get("amx_bf16"))


def loss_of(network: ConvNetwork, forms: list[Tensor], lengths: Tensor, labels: Tensor, label_lengths: Tensor,
            device: str, consistency: float) -> Tensor:
    """CTC loss per label, and the divergence between the forms' outputs per frame."""
    views = len(forms)
    x = torch.cat(forms).to(device)
    all_lengths = lengths.repeat(views).to(device)
    with torch.autocast(device, dtype=torch.bfloat16, enabled=fast_bfloat16(device)):
        log_probs = network(x, all_lengths)
    log_probs = log_probs.float()
    out = network.output_lengths(all_lengths)
    total = torch.nn.functional.ctc_loss(
        log_probs.transpose(0, 1), labels.repeat(views).to(device), out.cpu(), label_lengths.repeat(views),
        reduction="sum", zero_infinity=True)
    loss = total / max(1, views * (int(label_lengths.sum()) + 2 * len(lengths)))
    if views == 2 and consistency > 0:
        a, b = log_probs.chunk(2)
        mask = (torch.arange(a.shape[1], device=a.device)[None] < network.output_lengths(lengths.to(device))[:, None]).float()
        far = lambda p, q: ((p.detach().exp() * (p.detach() - q)).sum(-1) * mask).sum()  # noqa: E731
        loss = loss + consistency * 0.5 * (far(a, b) + far(b, a)) / max(1, int(label_lengths.sum()))
    return loss


def unit_errors(network: ConvNetwork, pairs: list[Pair], prior: np.ndarray, device: str) -> float:
    """Phone error rate of greedy decoding among the Indonesian phones, no language model."""
    network.eval()
    wrong = total = 0
    with torch.no_grad():
        for group in grouped(pairs, 12000, np.random.default_rng(0)):
            x, lengths = pad(group)
            scores = network(finished(x, lengths, prior, None).to(device), torch.from_numpy(lengths).to(device))
            best = scores[:, :, :len(UNITS)].argmax(-1).cpu().numpy()
            for row, n, (_, labels) in zip(best, (lengths + 2) // 3, group):
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


def begin_with(network: ConvNetwork, path: Path) -> None:
    """Takes the weights of a model folder or another run; units that only one of the two has are dropped or stay new.

    A network of wider expansions begins as the same function (Chen et al., 2016: Net2Net).
    """
    state = network_of_export(path)[0].state_dict() if path.is_dir() else torch.load(path, weights_only=False)["averaged"]
    own = network.state_dict()
    for name in ("output.weight", "output.bias"):
        n = min(len(state[name]), len(own[name]))
        own[name][:n] = state[name][:n]
        state[name] = own[name]
    network.load_state_dict(widened(state, own))


def widened(state: dict[str, Tensor], own: dict[str, Tensor]) -> dict[str, Tensor]:
    """Weights for as wide expansions as `own` has: each channel stands there several times, and they share its effect."""
    out = dict(state)
    for name, tensor in state.items():
        if name.endswith("project.weight") and tensor.shape != own[name].shape:
            old, new = tensor.shape[1], own[name].shape[1]
            source = torch.arange(new) % old
            share = torch.rand(new) + 0.5  # unequal, so that copies learn apart
            share /= torch.zeros(old).index_add_(0, source, share)[source]
            block = name.removesuffix("project.weight")
            out[name] = tensor[:, source] * share
            for part in ("expand.weight", *(f"norm2.{s}" for s in ("weight", "bias", "running_mean", "running_var"))):
                out[block + part] = state[block + part][source]
    return out


def prior_of(path: Path, pool: Pool) -> np.ndarray:
    """The mean of all training frames; made once a run."""
    if not path.exists():
        frames = np.concatenate([f[::20] for stem, pairs in pool.loaded.items() if not stem.startswith("dev-") for f, l in pairs if len(l)])
        path.write_text(json.dumps(frames.astype(np.float64).mean(0).tolist()))
    return np.array(json.loads(path.read_text()), np.float32)


def noises_of(work: Path) -> list[np.ndarray]:
    """MFCC of recorded and made noises (make_noise.py); empty when there are none."""
    path = work / "noises.npz"
    if not path.exists():
        return []
    with np.load(path) as z:
        return np.split(z["frames"].astype(np.float32), np.cumsum(z["lengths"])[:-1])


def main() -> None:
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--work", type=Path, required=True)
    p.add_argument("--name", default="acoustic")
    p.add_argument("--mix", default="*=1", help="PATTERN=COPIES,...; the first pattern that fits a shard counts")
    p.add_argument("--minutes", type=float, default=80)
    p.add_argument("--hours", type=float, help="end after this much sound instead")
    p.add_argument("--start", type=Path)
    p.add_argument("--freeze-norm", action="store_true", help="leave the normalisations' statistics as they are")
    p.add_argument("--consistency", type=float, default=0.0)
    p.add_argument("--strength", default="")
    p.add_argument("--shape", default="")
    p.add_argument("--foreign-units", action="store_true")
    p.add_argument("--frames", type=int, default=16000, help="padded frames of a batch")
    p.add_argument("--threads", type=int, default=2)
    p.add_argument("--device", default="cpu")
    p.add_argument("--rate", type=float, default=3e-3)
    p.add_argument("--warm", type=int, default=200, help="steps in which the rate rises")
    a = p.parse_args()
    torch.set_num_threads(a.threads)
    torch.manual_seed(1)
    rng = np.random.default_rng(int(time.time()))
    folder = a.work / a.name
    folder.mkdir(exist_ok=True, parents=True)
    shape = {name: int(value) for name, value in (part.split("=") for part in a.shape.split(",") if part)}
    network = ConvNetwork(NetworkConfig(outputs=len(UNITS) + (len(FOREIGN) if a.foreign_units else 0), **shape)).to(a.device)
    print(f"{sum(w.numel() for w in network.parameters()) / 1e6:.2f} M parameters", flush=True)
    checkpoint = folder / "last.pt"
    if a.start and not checkpoint.exists():
        begin_with(network, a.start)
    averaged = copy.deepcopy(network)
    optimizer = torch.optim.AdamW(network.parameters(), lr=a.rate, betas=(0.9, 0.98), weight_decay=1e-2)
    elapsed, step, heard = 0.0, 0, 0
    pool = Pool(a.work, {k: float(v) for k, v in (part.split("=") for part in a.mix.split(","))})
    pool.refresh()
    prior_path = folder / "prior.json"
    if a.start and not prior_path.exists():
        prior_path.write_text(json.dumps(network_of_export(a.start)[1].tolist()) if a.start.is_dir() else (a.start.parent / "prior.json").read_text())
    prior = prior_of(prior_path, pool)
    variation = Variation(rng, noises_of(a.work), strength_of(a.strength))
    if checkpoint.exists():
        state = torch.load(checkpoint, weights_only=False)
        network.load_state_dict(state["network"])
        averaged.load_state_dict(state["averaged"])
        optimizer.load_state_dict(state["optimizer"])
        elapsed, step, heard = state["elapsed"], state["step"], state.get("heard", 0)
        print(f"taken up at step {step}, minute {elapsed / 60:.1f}", flush=True)

    begun = saved = time.monotonic()
    begun -= elapsed
    running, count = 0.0, 0

    def done() -> float:
        """The share of the run that is over."""
        return heard / (a.hours * 360000) if a.hours else elapsed / (a.minutes * 60)

    while done() < 1:
        pool.refresh()
        pairs = pool.training(rng)
        print(f"a pass of {len(pairs)} utterances, {sum(len(f) for f, _ in pairs) / 360000:.1f} h", flush=True)
        for group in grouped(pairs, a.frames, rng):
            elapsed = time.monotonic() - begun
            share = done()
            if share >= 1:
                break
            lr = a.rate * min(1, (step + 1) / a.warm) * (0.01 + 0.99 * 0.5 * (1 + math.cos(math.pi * share)))
            for g in optimizer.param_groups:
                g["lr"] = lr
            if a.freeze_norm:
                freeze_normalization(network)
            forms, lengths, labels, label_lengths = training_batch(group, prior, rng, variation, 2 if a.consistency else 1)
            if int(labels.max()) >= network.output.weight.shape[0]:
                raise SystemExit("the mixture holds sounds of other languages: add --foreign-units")
            loss = loss_of(network, forms, lengths, labels, label_lengths, a.device, a.consistency)
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(network.parameters(), 2.0)
            optimizer.step()
            step += 1
            heard += int(lengths.sum())
            keep = min(0.998, (step + 1) / (step + 10))
            with torch.no_grad():
                for e, v in zip(averaged.state_dict().values(), network.state_dict().values()):
                    e.lerp_(v, 1 - keep) if e.dtype.is_floating_point else e.copy_(v)
            running, count = running + float(loss.detach()), count + 1
            if step % 100 == 0:
                print(f"{elapsed / 60:6.1f} min step {step} loss {running / count:.4f} lr {lr:.2e} heard {heard / 360000:.1f} h", flush=True)
                running, count = 0.0, 0
            if time.monotonic() - saved > 300:
                save(checkpoint, network, averaged, optimizer, elapsed, step, heard)
                saved = time.monotonic()
                report(averaged, pool, prior, a.device)
    save(checkpoint, network, averaged, optimizer, elapsed, step, heard)
    report(averaged, pool, prior, a.device)


def report(network: ConvNetwork, pool: Pool, prior: np.ndarray, device: str) -> None:
    """Prints the phone error of every development shard."""
    rates = {name: unit_errors(network, pairs[:EVALUATED], prior, device) for name, pairs in pool.development().items()}
    print("  phone error: " + ", ".join(f"{k} {v:.1%}" for k, v in rates.items()), flush=True)


def save(path: Path, network: ConvNetwork, averaged: ConvNetwork, optimizer: torch.optim.Optimizer, elapsed: float, step: int,
         heard: int) -> None:
    """Writes a checkpoint that appears whole or not at all."""
    temporary = path.with_suffix(".part")
    torch.save({"config": network.config, "network": network.state_dict(), "averaged": averaged.state_dict(),
                "optimizer": optimizer.state_dict(), "elapsed": elapsed, "step": step,
                "heard": heard}, temporary)
    os.replace(temporary, path)


if __name__ == "__main__":
    main()
