"""Trains the speech detector on the mixture and exports voice.json and voice.safetensors.

Command: python -m voice.train_voice --work WORK --out MODEL_FOLDER [--minutes 6]
"""
from __future__ import annotations

import argparse
import time
from pathlib import Path

import numpy as np
import torch

from acoustic.export import export_safetensors, write_json
from acoustic.network import ConvNetwork, NetworkConfig, export_tensors

CONFIG = NetworkConfig(channels=32, expansion=64, squeeze=8, outputs=2, blocks=((6, 1), (6, 1), (6, 1), (6, 0)))


def load(path: Path) -> tuple[np.ndarray, np.ndarray]:
    """Frames [scenes, T, 40] and labels [scenes, T'] of one part."""
    with np.load(path) as z:
        n = len(z["lengths"])
        frames = z["frames"].astype(np.float32).reshape(n, -1, 40)
        return frames, z["labels"].reshape(n, -1)[:, ::3].astype(np.int64)


def auc(score: np.ndarray, label: np.ndarray) -> float:
    """Area under the receiver operating characteristic."""
    order = np.argsort(score, kind="stable")
    rank = np.empty(len(score))
    rank[order] = np.arange(1, len(score) + 1)
    positive = int(label.sum())
    return float((rank[label == 1].sum() - positive * (positive + 1) / 2) / (positive * (len(label) - positive)))


def scores(network: ConvNetwork, frames: np.ndarray) -> np.ndarray:
    """Log-probability of speech minus that of the rest, for each decision."""
    network.eval()
    with torch.no_grad():
        y = network(torch.from_numpy(frames), torch.full((len(frames),), frames.shape[1]))
    network.train()
    return (y[..., 1] - y[..., 0]).numpy()


def main() -> None:
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--work", type=Path, required=True)
    p.add_argument("--out", type=Path, required=True)
    p.add_argument("--minutes", type=float, default=6)
    a = p.parse_args()
    torch.set_num_threads(1)
    torch.manual_seed(5)
    rng = np.random.default_rng(5)
    train, train_labels = load(a.work / "voice" / "train.npz")
    dev, dev_labels = load(a.work / "voice" / "dev.npz")
    test, test_labels = load(a.work / "voice" / "test.npz")
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
        x[..., 0] += torch.from_numpy(rng.normal(0, 4, (16, 1)).astype(np.float32))  # loudness
        y = torch.from_numpy(train_labels[pick, start // 3:start // 3 + 200])
        loss = torch.nn.functional.nll_loss(network(x, torch.full((16,), 600)).reshape(-1, 2), y.reshape(-1))
        for g in optimizer.param_groups:
            g["lr"] = 4e-3 * (1 - share) + 1e-5
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        optimizer.step()
        step += 1
        if step % 200 == 0:
            print(f"step {step} loss {loss.item():.3f} dev AUC {auc(scores(network, dev).ravel(), dev_labels.ravel()):.4f}", flush=True)
    print(f"test AUC {auc(scores(network, test).ravel(), test_labels.ravel()):.4f}")
    network.eval()
    a.out.mkdir(parents=True, exist_ok=True)
    export_safetensors(export_tensors(network), a.out / "voice.safetensors")
    write_json({"format": "sidilan-conv-vad", "version": 1,
                "features": {"cepstra": 40, "inputMean": [round(float(x), 4) for x in mean]},
                "network": CONFIG.to_json()}, a.out / "voice.json")


if __name__ == "__main__":
    main()
