"""Measures the word error of a model on the development rungs, with the program itself.

Command: python -m evaluate --program ../../.build/release/sidilan --model ../id-kecil --corpora CORPORA [--limit 250]
Rungs: items of the news reader and speakers of phrases and digits that training left out (make_human.SETS).
The reserved items and speakers of the corpora are not touched.
"""
from __future__ import annotations

import argparse
import json
import subprocess
import tempfile
from pathlib import Path

from acoustic.make_human import SETS, rows, words


def main() -> None:
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--program", type=Path, required=True)
    p.add_argument("--model", type=Path, required=True)
    p.add_argument("--corpora", type=Path, required=True)
    p.add_argument("--limit", type=int, default=250)
    a = p.parse_args()
    for name, (folder, _, _, left_out) in SETS.items():
        # Some digit files have the same name in several sessions; one of each is taken.
        part = list({Path(r["path"]).stem: r for r in rows(a.corpora / folder) if left_out(r)}.values())[: a.limit]
        with tempfile.TemporaryDirectory() as out:
            files = [a.corpora / folder / r["path"] for r in part]
            subprocess.run([a.program.resolve(), "transkrip", *files, "--keluaran", out, "--model", a.model, "--format", "teks"],
                           check=True, stderr=subprocess.DEVNULL)
            # One line an utterance on both sides; nothing heard is an empty line.
            heard = [" ".join(line.split("] ", 1)[-1] for line in (Path(out) / (f.stem + ".txt")).read_text().splitlines()) for f in files]
            reference, hypothesis = Path(out) / "acuan", Path(out) / "hipotesis"
            reference.write_text("\n".join(" ".join(words(r["transcript"])) for r in part) + "\n")
            hypothesis.write_text("\n".join(heard) + "\n")
            r = json.loads(subprocess.run([a.program.resolve(), "nilai", reference, hypothesis, "--format", "json"],
                                          check=True, capture_output=True, text=True).stdout)
        print(f"{name}: {len(part)} utterances, {r['kata_acuan']} words, WER {r['wer']:.1%}, CER {r['cer']:.1%} "
              f"(S {r['diganti']} D {r['hilang']} I {r['ditambah']})", flush=True)


if __name__ == "__main__":
    main()
