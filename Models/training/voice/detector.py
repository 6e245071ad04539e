"""Training and export of a small network that tells kinds of sound apart in cepstra."""
from __future__ import annotations

import argparse
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch

from acoustic.export import export_safetensors, write_json
from acoustic.network import ConvNetwork, NetworkConfig, export_tensors


@dataclass(frozen=True)
class Detector:
    """What differs between detectors; `name` is that of the folder of its scenes and of its two files."""
    name: str
    header: dict[str, object]  # the first fields of its configuration
    kinds: int
    seed: int
    loudness: float  # standard deviation of the shift of the first cepstrum in training
    load: Callable[[Path], tuple[np.ndarray, np.ndarray]]
    judged: Callable[[np.ndarray, np.ndarray], str]

    @property
    def config(self) -> NetworkConfig:
        """The shape of its network."""
        return NetworkConfig(channels=32, expansion=64, squeeze=8, outputs=self.kinds, blocks=((6, 1), (6, 1), (6, 1), (6, 0)))


def auc(score: np.ndarray, label: np.ndarray) -> float:
    """Area under the receiver operating characteristic."""
    order = np.argsort(score, kind="stable")
    rank = np.empty(len(score))
    rank[order] = np.arange(1, len(score) + 1)
    positive = int(label.sum())
    return float((rank[label == 1].sum() - positive * (positive + 1) / 2) / (positive * (len(label) - positive)))


def scores(network: ConvNetwork, frames: np.ndarray) -> np.ndarray:
    """Log-probabilities [scenes, T', kinds]."""
    network.eval()
    with torch.no_grad():
        y = network(torch.from_numpy(frames), torch.full((len(frames),), frames.shape[1]))
    network.train()
    return y.numpy()


def run(description: str, detector: Detector, minutes: float) -> None:
    """The command of a detector."""
    p = argparse.ArgumentParser(description=description, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--work", type=Path, required=True)
    p.add_argument("--out", type=Path, required=True)
    p.add_argument("--minutes", type=float, default=minutes)
    a = p.parse_args()
    torch.set_num_threads(1)
    torch.manual_seed(detector.seed)
    rng = np.random.default_rng(detector.seed)
    train, train_labels = detector.load(a.work / detector.name / "train.npz")
    dev, dev_labels = detector.load(a.work / detector.name / "dev.npz")
    test, test_labels = detector.load(a.work / detector.name / "test.npz")
    mean = train.reshape(-1, 40)[::50].mean(0)
    mean[0] = train[..., 0].mean()
    for part in (train, dev, test):
        part -= mean
    network = ConvNetwork(detector.config, dropout=0.05)
    print(f"{sum(x.numel() for x in network.parameters())} parameters, look-ahead {detector.config.look_ahead_milliseconds():.0f} ms")
    optimizer = torch.optim.AdamW(network.parameters(), lr=4e-3, weight_decay=1e-3)
    begun, step = time.monotonic(), 0
    while (share := (time.monotonic() - begun) / (a.minutes * 60)) < 1:
        pick = rng.choice(len(train), 16, replace=False)
        start = rng.integers(0, 466) * 3
        x = torch.from_numpy(train[pick, start:start + 600]).clone()
        x[..., 0] += torch.from_numpy(rng.normal(0, detector.loudness, (16, 1)).astype(np.float32))  # loudness
        y = torch.from_numpy(train_labels[pick, start // 3:start // 3 + 200])
        loss = torch.nn.functional.nll_loss(network(x, torch.full((16,), 600)).reshape(-1, detector.kinds), y.reshape(-1))
        for g in optimizer.param_groups:
            g["lr"] = 4e-3 * (1 - share) + 1e-5
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        optimizer.step()
        step += 1
        if step % 200 == 0:
            print(f"step {step} loss {loss.item():.3f} dev {detector.judged(scores(network, dev), dev_labels)}", flush=True)
    print(f"test {detector.judged(scores(network, test), test_labels)}")
    network.eval()
    a.out.mkdir(parents=True, exist_ok=True)
    export_safetensors(export_tensors(network), a.out / f"{detector.name}.safetensors")
    write_json({**detector.header,
                "features": {"cepstra": 40, "inputMean": [round(float(x), 4) for x in mean]},
                "network": detector.config.to_json()}, a.out / f"{detector.name}.json")
