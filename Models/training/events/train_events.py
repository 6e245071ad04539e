"""Trains the detector of strokes and applause on the scenes and exports events.json and events.safetensors.

Command: python -m events.train_events --work WORK --out MODEL_FOLDER [--minutes 10]
"""
from __future__ import annotations

import argparse
import time
from pathlib import Path

import numpy as np
import torch

from acoustic.export import export_safetensors, write_json
from acoustic.network import ConvNetwork, NetworkConfig, export_tensors
from voice.train_voice import auc

CONFIG = NetworkConfig(channels=32, expansion=64, squeeze=8, outputs=3, blocks=((6, 1), (6, 1), (6, 1), (6, 0)))
NAMES = ("other", "stroke", "applause")


def load(path: Path) -> tuple[np.ndarray, np.ndarray]:
    """Frames [scenes, T, 40] and labels [scenes, T / 3] of one part; a decision holds a stroke when a frame does."""
    with np.load(path) as z:
        n = len(z["lengths"])
        frames = z["frames"].astype(np.float32).reshape(n, -1, 40)
        labels = z["labels"].reshape(n, -1)
    whole = labels[:, : labels.shape[1] // 3 * 3].reshape(n, -1, 3)
    return frames, np.where((whole == 1).any(2), 1, whole[..., 1]).astype(np.int64)


def scores(network: ConvNetwork, frames: np.ndarray) -> np.ndarray:
    """Log-probabilities [scenes, T', 3]."""
    network.eval()
    with torch.no_grad():
        y = network(torch.from_numpy(frames), torch.full((len(frames),), frames.shape[1]))
    network.train()
    return y.numpy()


def judged(network: ConvNetwork, frames: np.ndarray, labels: np.ndarray) -> str:
    """Area under the curve of each kind of event against all the rest."""
    y = scores(network, frames)[:, : labels.shape[1]]
    truth = labels[:, : y.shape[1]]
    return ", ".join(f"{NAMES[k]} AUC {auc(y[..., k].ravel(), (truth == k).astype(int).ravel()):.4f}" for k in (1, 2))


def main() -> None:
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--work", type=Path, required=True)
    p.add_argument("--out", type=Path, required=True)
    p.add_argument("--minutes", type=float, default=10)
    a = p.parse_args()
    torch.set_num_threads(1)
    torch.manual_seed(6)
    rng = np.random.default_rng(6)
    train, train_labels = load(a.work / "events" / "train.npz")
    dev, dev_labels = load(a.work / "events" / "dev.npz")
    test, test_labels = load(a.work / "events" / "test.npz")
    mean = train.reshape(-1, 40)[::50].mean(0)
    mean[0] = train[..., 0].mean()
    for part in (train, dev, test):
        part -= mean
    network = ConvNetwork(CONFIG, dropout=0.05)
    print(f"{sum(x.numel() for x in network.parameters())} parameters, look-ahead {CONFIG.look_ahead_milliseconds():.0f} ms")
    optimizer = torch.optim.AdamW(network.parameters(), lr=4e-3, weight_decay=1e-3)
    begun, step = time.monotonic(), 0
    while (share := (time.monotonic() - begun) / (a.minutes * 60)) < 1:
        pick = rng.choice(len(train), 16, replace=False)
        start = rng.integers(0, 466) * 3
        x = torch.from_numpy(train[pick, start:start + 600]).clone()
        x[..., 0] += torch.from_numpy(rng.normal(0, 6, (16, 1)).astype(np.float32))  # loudness
        y = torch.from_numpy(train_labels[pick, start // 3:start // 3 + 200])
        loss = torch.nn.functional.nll_loss(network(x, torch.full((16,), 600)).reshape(-1, 3), y.reshape(-1))
        for g in optimizer.param_groups:
            g["lr"] = 4e-3 * (1 - share) + 1e-5
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        optimizer.step()
        step += 1
        if step % 200 == 0:
            print(f"step {step} loss {loss.item():.3f} dev {judged(network, dev, dev_labels)}", flush=True)
    print(f"test {judged(network, test, test_labels)}")
    network.eval()
    a.out.mkdir(parents=True, exist_ok=True)
    export_safetensors(export_tensors(network), a.out / "events.safetensors")
    write_json({"format": "sidilan-conv-events", "version": 1, "events": list(NAMES),
                "features": {"cepstra": 40, "inputMean": [round(float(x), 4) for x in mean]},
                "network": CONFIG.to_json()}, a.out / "events.json")


if __name__ == "__main__":
    main()
