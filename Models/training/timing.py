"""Measures how late the network marks the beginnings and ends of words, for the export's shifts.

Command: python -m timing --program ../../.build/release/sidilan --model ../id-kecil --work WORK
Speaks sixty sentences of the training text in training voices with known word times, transcribes them, and prints the
median signed errors; the exporter's --start-shift and --end-shift are their negatives. The samples are not used.
"""
from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "Samples"))
from suara import RATE, Speaker, write_wav  # noqa: E402

VOICES = ["m1", "f2", "m3", "f4", "Mike", "anika"]


def main() -> None:
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--program", type=Path, required=True)
    p.add_argument("--model", type=Path, required=True)
    p.add_argument("--work", type=Path, required=True)
    a = p.parse_args()
    shifts = json.loads((a.model / "config.json").read_text())["timing"]
    speaker = Speaker()
    sentences = [s for s in (a.work / "synthesis_sentences.txt").read_text().splitlines()[500:1500]
                 if all(w in speaker.lexicon for w in s.split())][:60]
    starts, ends = [], []
    with tempfile.TemporaryDirectory() as folder:
        truth = {}
        for i, sentence in enumerate(sentences):
            x, words = speaker.say(sentence, VOICES[i % len(VOICES)], 150 + 5 * (i % 7), 50)
            pad = [0.0] * (RATE // 2)
            write_wav(Path(folder) / f"{i}.wav", [pad + x + pad])
            truth[i] = [(w, s + 0.5, e + 0.5) for w, s, e in words]
        files = [f"{folder}/{i}.wav" for i in truth]
        subprocess.run([a.program.resolve(), "transkrip", *files, "--model", a.model, "--format", "ctm", "--keluaran", folder],
                       check=True, stderr=subprocess.DEVNULL)
        for i, words in truth.items():
            rows = [r.split() for r in (Path(folder) / f"{i}.ctm").read_text().splitlines()]
            if [r[4] for r in rows] != [w for w, _, _ in words]:
                continue  # only sentences that were understood word for word
            for r, (_, start, end) in zip(rows, words):
                starts.append(float(r[2]) - start)
                ends.append(float(r[2]) + float(r[3]) - end)
    start, end = statistics.median(starts) * 1000, statistics.median(ends) * 1000
    print(f"{len(starts)} words: starts {start:+.0f} ms, ends {end:+.0f} ms (median, signed)")
    print(f"shifts: --start-shift {round(shifts['startShiftMilliseconds'] - start)} --end-shift {round(shifts['endShiftMilliseconds'] - end)}")


if __name__ == "__main__":
    main()
