"""Makes the program's confidences mean what they say: of words given 0.8, eight in ten are right.

Command: python -m calibrate --program ../../.build/release/sidilan --model ../id-kecil --work WORK [--rungs '*'] [--dry-run]
Needs WORK/rungs (python -m rungs). The program runs with a map that changes nothing (--setelan), its words are aligned
with the truth, an isotonic map is fitted on one half of the sentences and measured on the other (split by the hash of the
sentence, so that a sentence in two rooms stays on one side), and `confidence.points` is written into config.json.
"""
from __future__ import annotations

import argparse
import hashlib
from pathlib import Path

import numpy as np

from heard import judged, read_rungs, transcribe, write_config

RAW = {"confidence": {"points": [[0, 0], [1, 1]]}}
MOST, FEWEST = 16, 20


def pooled(first: list[float], second: list[float]) -> list[float]:
    """Two neighbouring blocks [confidence, share right, words] as one."""
    n = first[2] + second[2]
    return [(first[0] * first[2] + second[0] * second[2]) / n, (first[1] * first[2] + second[1] * second[2]) / n, n]


def isotonic(raw: np.ndarray, right: np.ndarray) -> list[list[float]]:
    """Blocks of the non-falling step function nearest to rightness in squares (Ayer et al., 1955: pool adjacent violators)."""
    values, inverse, count = np.unique(raw, return_inverse=True, return_counts=True)
    share = np.bincount(inverse, weights=right) / count
    blocks: list[list[float]] = []
    for block in zip(values.tolist(), share.tolist(), count.tolist()):
        blocks.append(list(block))
        while len(blocks) > 1 and blocks[-2][1] >= blocks[-1][1]:
            blocks[-2:] = [pooled(*blocks[-2:])]
    return blocks


def points(raw: np.ndarray, right: np.ndarray, most: int = MOST, fewest: int = FEWEST) -> list[list[float]]:
    """At most `most` points of the isotonic fit, each the mean of at least `fewest` words where there are so many.

    Neighbouring steps are pooled, first those that change the fit least.
    """
    blocks = isotonic(raw, right)
    while len(blocks) > 1 and (len(blocks) > most or min(b[2] for b in blocks) < fewest):
        small = [i for i in range(len(blocks) - 1) if len(blocks) > most or min(blocks[i][2], blocks[i + 1][2]) < fewest]
        i = min(small, key=lambda i: blocks[i][2] * blocks[i + 1][2] / (blocks[i][2] + blocks[i + 1][2])
                * (blocks[i][1] - blocks[i + 1][1]) ** 2)
        blocks[i:i + 2] = [pooled(blocks[i], blocks[i + 1])]
    found: list[list[float]] = []
    for x, y, _ in blocks:
        if not found or round(x, 4) > found[-1][0]:
            found.append([round(x, 4), round(y, 4)])
    return found if len(found) > 1 else [[0.0, found[0][1]], [1.0, found[0][1]]]


def apply(map_points: list[list[float]], raw: np.ndarray) -> np.ndarray:
    """As `ConfidenceMap` does it: linear between the points, level outside."""
    return np.interp(raw, [p[0] for p in map_points], [p[1] for p in map_points])


def calibration_error(confidence: np.ndarray, right: np.ndarray, equal_mass: bool) -> float:
    """Expected calibration error over ten bins: mean distance of confidence and rightness, weighted by words."""
    if equal_mass:
        bins = np.array_split(np.argsort(confidence, kind="stable"), 10)
    else:
        number = np.minimum((confidence * 10).astype(int), 9)
        bins = [np.flatnonzero(number == b) for b in range(10)]
    return sum(len(b) * abs(confidence[b].mean() - right[b].mean()) for b in bins if len(b)) / max(1, len(confidence))


def is_for_fitting(text: str) -> bool:
    """Which half a sentence belongs to."""
    return hashlib.sha256(text.encode()).digest()[0] % 2 == 0


def main() -> None:
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--program", type=Path, required=True)
    p.add_argument("--model", type=Path, required=True)
    p.add_argument("--work", type=Path, required=True)
    p.add_argument("--rungs", nargs="+", default=["*"])
    p.add_argument("--limit", type=int, help="at most so many recordings of a rung")
    p.add_argument("--dry-run", action="store_true", help="only print")
    a = p.parse_args()
    rungs = read_rungs(a.work, a.rungs, a.limit)
    heard = transcribe(a.program, a.model, rungs, RAW)
    fit: list[tuple[float, bool]] = []
    test: dict[str, list[tuple[float, bool]]] = {}
    for rung, recordings in rungs.items():
        test[rung] = []
        for (_, text), words in zip(recordings, heard[rung]):
            (fit if is_for_fitting(text) else test[rung]).extend(judged(text, words))
    if len(fit) < 100:
        raise SystemExit(f"only {len(fit)} words to fit on; take more rungs")
    table = np.array(fit, float)
    found = points(table[:, 0], table[:, 1])
    print(f"fitted on {len(fit)} words, {table[:, 1].mean():.1%} right; points {found}")
    print("expected calibration error, ten bins equally wide | equally full: before -> after, on the other half")
    for rung, pairs in [*test.items(), ("all words", [x for y in test.values() for x in y])]:
        if not pairs:
            continue
        raw, right = np.array(pairs, float).T
        now = apply(found, raw)
        print(f"{rung:16} {len(pairs):6} words, {right.mean():6.1%} right: "
              + " | ".join(f"{calibration_error(raw, right, m):.3f} -> {calibration_error(now, right, m):.3f}" for m in (False, True)), flush=True)
    if not a.dry_run:
        write_config(a.model / "config.json", {"confidence": {"points": found}})


if __name__ == "__main__":
    main()
