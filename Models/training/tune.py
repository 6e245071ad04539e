"""Finds the weights of the search on the development rungs, with the program itself: one weight after the other.

Command: python -m tune --program ../../.build/release/sidilan --model ../id-kecil --work WORK [--rungs 'news' 'council*']
    [--limit 100] [--rounds 2] [--passes first second] [--write]
Needs WORK/rungs (python -m rungs). Prints the word error of every rung for every setting tried; the plain mean over the
rungs only chooses. The first pass is tuned without the second, then the second over the first's choice (only when the
model has language-besar.bin). --write puts `search` and `rescore` into config.json; calibrate afterwards, not before.
"""
from __future__ import annotations

import argparse
import copy
import json
import time
from pathlib import Path

from heard import read_rungs, transcribe, word_error, write_config

# What is tried of each weight, after what the model has now; of equals the first tried is kept.
GRIDS: dict[str, list[tuple[str, str, list[float]]]] = {
    "first": [
        ("search", "languageWeight", [0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.2]),
        ("search", "wordScore", [-1, -0.5, 0, 0.5, 1, 1.5, 2, 3]),
        ("search", "beam", [12, 14, 17]),
    ],
    "second": [
        ("rescore", "languageWeight", [0.7, 0.9, 1.1, 1.3, 1.5, 1.8]),
        ("rescore", "wordScore", [-1, -0.5, 0, 0.5, 1, 1.5, 2, 3]),
    ],
}


class Tuner:
    """Measures settings, each only once."""

    def __init__(self, a: argparse.Namespace) -> None:
        self.a = a
        self.rungs = read_rungs(a.work, a.rungs, a.limit)
        self.known: dict[str, float] = {}
        print(f"{'setting':44} " + " ".join(f"{n[:14]:>14}" for n in self.rungs) + "    mean  seconds", flush=True)

    def mean(self, settings: dict, label: str, second: bool) -> float:
        """The plain mean of the rungs' word errors; prints each."""
        key = json.dumps([settings, second], sort_keys=True)
        if key not in self.known:
            begun = time.monotonic()
            heard = transcribe(self.a.program, self.a.model, self.rungs, settings, () if second else ("--tanpa-tahap-kedua",))
            rates = [word_error(self.rungs[name], heard[name]) for name in self.rungs]
            self.known[key] = sum(rates) / len(rates)
            print(f"{label:44} " + " ".join(f"{r:14.2%}" for r in rates) + f" {self.known[key]:7.2%} {time.monotonic() - begun:8.0f}", flush=True)
        return self.known[key]

    def descend(self, settings: dict, name: str) -> dict:
        """Coordinate descent over one pass's weights."""
        second = name == "second"
        best = self.mean(settings, f"{name} pass as it is", second)
        for _ in range(self.a.rounds):
            before = best
            for part, field, values in GRIDS[name]:
                for value in values:
                    tried = copy.deepcopy(settings)
                    tried.setdefault(part, {})[field] = value
                    result = self.mean(tried, f"{part} " + " ".join(f"{k} {v}" for k, v in tried[part].items()), second)
                    if result < best:
                        best, settings = result, tried
            if best == before:
                break
        return settings


def main() -> None:
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--program", type=Path, required=True)
    p.add_argument("--model", type=Path, required=True)
    p.add_argument("--work", type=Path, required=True)
    p.add_argument("--rungs", nargs="+", default=["council", "council-room20", "council-room10", "news", "news-room20", "phrases"])
    p.add_argument("--limit", type=int, default=100, help="at most so many recordings of a rung")
    p.add_argument("--rounds", type=int, default=2)
    p.add_argument("--passes", nargs="+", choices=list(GRIDS), default=list(GRIDS))
    p.add_argument("--write", action="store_true")
    a = p.parse_args()
    config = json.loads((a.model / "config.json").read_text())
    settings = {k: config[k] for k in ("search", "rescore") if k in config}
    if "second" in a.passes and not (a.model / "language-besar.bin").exists():
        print("the model has no language-besar.bin: only the first pass is tuned")
        a.passes = [n for n in a.passes if n != "second"]
    tuner = Tuner(a)
    for name in a.passes:
        settings = tuner.descend(settings, name)
    print("chosen: " + json.dumps(settings))
    if a.write:
        write_config(a.model / "config.json", settings)


if __name__ == "__main__":
    main()
