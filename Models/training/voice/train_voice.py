"""Trains the speech detector on the mixture and exports voice.json and voice.safetensors.

Command: python -m voice.train_voice --work WORK --out MODEL_FOLDER [--minutes 6]
"""
from __future__ import annotations

from pathlib import Path

import numpy as np

from voice.detector import Detector, auc, run


def load(path: Path) -> tuple[np.ndarray, np.ndarray]:
    """Frames [scenes, T, 40] and labels [scenes, T'] of one part."""
    with np.load(path) as z:
        n = len(z["lengths"])
        frames = z["frames"].astype(np.float32).reshape(n, -1, 40)
        return frames, z["labels"].reshape(n, -1)[:, ::3].astype(np.int64)


def judged(scores: np.ndarray, labels: np.ndarray) -> str:
    """Area under the curve of speech against the rest."""
    return f"AUC {auc((scores[..., 1] - scores[..., 0]).ravel(), labels.ravel()):.4f}"


if __name__ == "__main__":
    run(__doc__, Detector(
        "voice", {"format": "sidilan-conv-vad", "version": 1}, kinds=2, seed=5, loudness=4, load=load, judged=judged), minutes=6)
