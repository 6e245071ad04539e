"""Trains the detector of strokes and applause on the scenes and exports events.json and events.safetensors.

Command: python -m events.train_events --work WORK --out MODEL_FOLDER [--minutes 10]
"""
from __future__ import annotations

from pathlib import Path

import numpy as np

from voice.detector import Detector, auc, run

NAMES = ("other", "stroke", "applause")


def load(path: Path) -> tuple[np.ndarray, np.ndarray]:
    """Frames [scenes, T, 40] and labels [scenes, T / 3] of one part; a decision holds a stroke when a frame does."""
    with np.load(path) as z:
        n = len(z["lengths"])
        frames = z["frames"].astype(np.float32).reshape(n, -1, 40)
        labels = z["labels"].reshape(n, -1)
    whole = labels[:, : labels.shape[1] // 3 * 3].reshape(n, -1, 3)
    return frames, np.where((whole == 1).any(2), 1, whole[..., 1]).astype(np.int64)


def judged(scores: np.ndarray, labels: np.ndarray) -> str:
    """Area under the curve of each kind of event against all the rest."""
    scores = scores[:, : labels.shape[1]]
    truth = labels[:, : scores.shape[1]]
    return ", ".join(f"{NAMES[k]} AUC {auc(scores[..., k].ravel(), (truth == k).astype(int).ravel()):.4f}" for k in (1, 2))


if __name__ == "__main__":
    run(__doc__, Detector(
        "events", {"format": "sidilan-conv-events", "version": 1, "events": list(NAMES)}, kinds=len(NAMES), seed=6, loudness=6,
        load=load, judged=judged), minutes=10)
