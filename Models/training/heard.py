"""What the program hears in the rungs, for tuning and calibration: words with confidences, aligned with the truth."""
from __future__ import annotations

import fnmatch
import json
import os
import re
import subprocess
import tempfile
from pathlib import Path

UNKNOWN = "<tak dikenal>"
# One recording: its file and what is said in it. One word: its text and the program's confidence.
Recording = tuple[Path, str]
Word = tuple[str, float]


def read_rungs(work: Path, patterns: list[str], limit: int | None = None) -> dict[str, list[Recording]]:
    """The rungs of `python -m rungs` whose names fit a pattern; of each at most `limit` recordings, spread evenly."""
    rungs = {}
    for folder in sorted((work / "rungs").iterdir()):
        if (folder / "list.tsv").exists() and any(fnmatch.fnmatch(folder.name, p) for p in patterns):
            rows = [r.split("\t") for r in (folder / "list.tsv").read_text().splitlines()]
            step = max(1, -(-len(rows) // limit)) if limit else 1
            rungs[folder.name] = [(folder / name, text) for name, text in rows[::step]]
    if not rungs:
        raise SystemExit(f"no rung in {work / 'rungs'} fits {' '.join(patterns)}; make them with python -m rungs")
    return rungs


def transcribe(program: Path, model: Path, rungs: dict[str, list[Recording]], settings: dict | None = None,
               options: tuple[str, ...] = ()) -> dict[str, list[list[Word]]]:
    """The words of every recording of every rung; `settings` is what --setelan takes. The program is started once."""
    with tempfile.TemporaryDirectory() as folder:
        given, out = Path(folder) / "in", Path(folder) / "out"
        given.mkdir()
        names = {}
        for rung, recordings in rungs.items():
            for i, (path, _) in enumerate(recordings):
                names[rung, i] = f"{rung}+{i}"
                os.symlink(path.resolve(), given / (names[rung, i] + path.suffix))
        command = [program.resolve(), "transkrip", *sorted(given.iterdir()), "--format", "json", "--keluaran", out, "--model", model, *options]
        if settings:
            (Path(folder) / "setelan.json").write_text(json.dumps(settings))
            command += ["--setelan", Path(folder) / "setelan.json"]
        r = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        if r.returncode != 0:
            raise SystemExit(f"{program} ended with {r.returncode}: {r.stderr[-500:]}")
        heard: dict[str, list[list[Word]]] = {}
        for rung, recordings in rungs.items():
            heard[rung] = []
            for i in range(len(recordings)):
                segments = json.loads((out / (names[rung, i] + ".json")).read_text())["segmen"]
                heard[rung].append([(w["kata"], w["keyakinan"]) for s in segments for w in s["kata"]])
        return heard


def scored(text: str) -> list[str]:
    """The words of a text as `sidilan nilai` compares them."""
    return [w for w in re.findall(r"[^\W_]+(?:'[^\W_]+)*|'", text.lower().replace("’", "'")) if w != "'"]


def align(reference: list[str], heard: list[str]) -> tuple[int, list[bool]]:
    """The fewest changes from one to the other, and for each word heard whether it is right."""
    rows, columns = len(reference), len(heard)
    cost = [[0] * (columns + 1) for _ in range(rows + 1)]
    for i in range(rows + 1):
        for j in range(columns + 1):
            if i == 0 or j == 0:
                cost[i][j] = i + j
            else:
                cost[i][j] = min(cost[i - 1][j - 1] + (reference[i - 1] != heard[j - 1]), cost[i - 1][j] + 1, cost[i][j - 1] + 1)
    right = [False] * columns
    i, j = rows, columns
    while i and j:
        if cost[i][j] == cost[i - 1][j - 1] + (reference[i - 1] != heard[j - 1]):
            i, j = i - 1, j - 1
            right[j] = reference[i] == heard[j]
        elif cost[i][j] == cost[i - 1][j] + 1:
            i -= 1
        else:
            j -= 1
    return cost[rows][columns], right


def word_error(recordings: list[Recording], heard: list[list[Word]]) -> float:
    """Word error of one rung."""
    errors = total = 0
    for (_, text), words in zip(recordings, heard):
        reference = scored(text)
        errors += align(reference, [t for w, _ in words for t in scored(w)])[0]
        total += len(reference)
    return errors / max(1, total)


def judged(text: str, words: list[Word]) -> list[tuple[float, bool]]:
    """Confidence and rightness of each word of one recording; a word of no lexicon is always wrong."""
    spelled = [UNKNOWN if w == UNKNOWN else "".join(scored(w)) for w, _ in words]
    return [(c, r) for (_, c), r in zip(words, align(scored(text), spelled)[1])]


def write_config(path: Path, changes: dict) -> None:
    """Changes some objects of a model's config.json; all other keys and their order stay, and it is written whole."""
    config = json.loads(path.read_text())
    config.update(changes)
    temporary = path.with_suffix(".part")
    temporary.write_text(json.dumps(config, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    os.replace(temporary, path)
