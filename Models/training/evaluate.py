"""Measures a model on the rungs: phones without a language model, words with the program itself, and its time.

Command: python -m evaluate --program ../../.build/release/sidilan --model ../id-kecil --work WORK --shared SHARED
    [--rungs 'news*'] [--json FILE]
Needs WORK/rungs (python -m rungs). Prints one row a rung: utterances, words, phone error of the model folder's own
weights (greedy, no language model, the whole file without speech detection; sentences of which every word has a reading),
word error with its parts, processor seconds per second of sound. The reserved items and speakers of the corpora are not touched.
"""
from __future__ import annotations

import argparse
import fnmatch
import json
import resource
import subprocess
import tempfile
from pathlib import Path

import numpy as np
import soundfile as sf

from acoustic.export import network_of_export
from acoustic.features import mfcc
from acoustic.train import unit_errors
from acoustic.units import INDEX
from text.lexicon import load_lexicon


def phone_error(model: Path, shared: Path, rung: list[tuple[Path, str]]) -> float:
    """Phone error of greedy decoding over a rung, as a share of the phones of each word's first reading."""
    network, prior = network_of_export(model)
    lexicon = load_lexicon(shared)
    pairs = []
    for path, text in rung:
        spoken = [lexicon.phones(w) for w in text.split()]
        if all(spoken):
            pairs.append((mfcc(sf.read(path, dtype="float32")[0]), np.array([INDEX[p] for v in spoken for p in v[0]])))
    return unit_errors(network, pairs, prior, "cpu")


def word_error(program: Path, model: Path, rung: list[tuple[Path, str]]) -> tuple[dict, float]:
    """The program's own score of its transcripts, and its processor seconds per second of sound."""
    seconds = sum(sf.info(p).duration for p, _ in rung)
    with tempfile.TemporaryDirectory() as out:
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run([program.resolve(), "transkrip", *[p for p, _ in rung], "--keluaran", out, "--model", model, "--format", "teks"],
                       check=True, stderr=subprocess.DEVNULL)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        # One line an utterance on both sides; nothing heard is an empty line.
        heard = [" ".join(line.split("] ", 1)[-1] for line in (Path(out) / (p.stem + ".txt")).read_text().splitlines()) for p, _ in rung]
        reference, hypothesis = Path(out) / "acuan", Path(out) / "hipotesis"
        reference.write_text("\n".join(t for _, t in rung) + "\n")
        hypothesis.write_text("\n".join(heard) + "\n")
        r = json.loads(subprocess.run([program.resolve(), "nilai", reference, hypothesis, "--format", "json"],
                                      check=True, capture_output=True, text=True).stdout)
    return r, (after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime) / seconds


def main() -> None:
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--program", type=Path, required=True)
    p.add_argument("--model", type=Path, required=True)
    p.add_argument("--work", type=Path, required=True)
    p.add_argument("--shared", type=Path, required=True)
    p.add_argument("--rungs", default="*")
    p.add_argument("--json", type=Path)
    a = p.parse_args()
    results = {}
    for folder in sorted((a.work / "rungs").iterdir()):
        if not fnmatch.fnmatch(folder.name, a.rungs) or not (folder / "list.tsv").exists():
            continue
        rung = [(folder / row.split("\t")[0], row.split("\t")[1]) for row in (folder / "list.tsv").read_text().splitlines()]
        r, factor = word_error(a.program, a.model, rung)
        r["phone_error"] = phone_error(a.model, a.shared, rung)
        r["real_time_factor"] = factor
        results[folder.name] = r
        print(f"{folder.name:16} {len(rung):4} files {r['kata_acuan']:5} words  phones {r['phone_error']:6.1%}  WER {r['wer']:.1%} "
              f"(S {r['diganti']} D {r['hilang']} I {r['ditambah']})  time {factor:.4f}", flush=True)
    if a.json:
        a.json.write_text(json.dumps(results, indent=1) + "\n")


if __name__ == "__main__":
    main()
