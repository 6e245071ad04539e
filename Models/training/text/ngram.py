"""Trains the language model: a mixture of one model for each text, pruned to a size, written as ARPA.

Command: python -m text.ngram --work WORK [--order 3] [--megabytes 30] [--out WORK/language.arpa]
Input: WORK/vocabulary.txt, WORK/text/*.txt. Prints the weights, and perplexities of held-out text that had no part in
choosing them.
"""
from __future__ import annotations

import argparse
import os
from pathlib import Path

import numpy as np

from text.mixture import BackOff, KneserNey, fit_weights, mix, token_probabilities
from text.revision import refuse_old
from text.tables import BEGIN, END, UNKNOWN, WORD_MASK, build

# component: share of its lines that is read
COMPONENTS = {"templates": 1.0, "speeches": 0.9, "open": 1.0, "formal": 1.0, "court": 0.5}
# Bytes of an n-gram in the program's file: with successors, and of the longest order.
BYTES_INNER, BYTES_LAST = 12, 6


def read_tokens(lines: list[str], ids: dict[str, int]) -> np.ndarray:
    """All sentences as numbers, each between its marks."""
    out: list[int] = []
    for line in lines:
        out.append(BEGIN)
        out.extend(ids.get(w, UNKNOWN) for w in line.split())
        out.append(END)
    return np.array(out, np.int64)


def lines_of(path: Path, begin: float = 0, end: float = 1) -> list[str]:
    """A span of a file's lines."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return lines[int(len(lines) * begin):int(len(lines) * end)]


def size_of(model: BackOff) -> float:
    """Megabytes of the program's file, without the words' letters."""
    inner = sum(len(level) for level in model.levels[:-1])
    return (inner * BYTES_INNER + len(model.levels[-1]) * BYTES_LAST) / 1e6


def fitted(model: BackOff, megabytes: float) -> BackOff:
    """Pruned until it fits."""
    low, high, best = -24.0, -13.0, None
    if size_of(model) <= megabytes:
        return model
    for _ in range(7):
        middle = (low + high) / 2
        pruned = model.prune(np.exp(middle))
        if size_of(pruned) <= megabytes:
            best, high = pruned, middle
        else:
            low = middle
    return best or model.prune(np.exp(high))


def write_arpa(model: BackOff, words: list[str], path: Path) -> None:
    """Writes the text form; it appears whole or not at all."""
    log = lambda p: np.log10(np.maximum(p, 1e-12))  # noqa: E731
    with open(path.with_suffix(".part"), "w", encoding="utf-8") as f:
        f.write("\\data\\\n" + "".join(f"ngram {n}={len(level)}\n" for n, level in enumerate(model.levels, 1)))
        texts = words
        for n, level in enumerate(model.levels, 1):
            f.write(f"\n\\{n}-grams:\n")
            if n > 1:
                last = [words[w] for w in level.word.tolist()]
                texts = [f"{texts[h]} {w}" for h, w in zip(level.prefix.tolist(), last)]
            p = log(model.p[n - 1])
            if n == 1:
                p[BEGIN] = -99
            if n < len(model.levels):
                for text, a, b in zip(texts, p.tolist(), log(model.b[n - 1]).tolist()):
                    f.write(f"{a:.4f}\t{text}\t{b:.4f}\n")
            else:
                for text, a in zip(texts, p.tolist()):
                    f.write(f"{a:.4f}\t{text}\n")
        f.write("\n\\end\\\n")
    os.replace(path.with_suffix(".part"), path)


def main() -> None:
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--work", type=Path, required=True)
    p.add_argument("--order", type=int, default=3)
    p.add_argument("--megabytes", type=float, default=30)
    p.add_argument("--out", type=Path)
    a = p.parse_args()
    refuse_old(a.work / "text", [*COMPONENTS, "templates-dev"])
    words = ["<unk>", "<s>", "</s>", *(a.work / "vocabulary.txt").read_text().split()]
    if len(words) > WORD_MASK:
        raise SystemExit(f"{len(words)} words are more than {WORD_MASK}")
    ids = {w: i for i, w in enumerate(words)}
    text = a.work / "text"
    components = []
    for name, share in COMPONENTS.items():
        components.append(read_tokens(lines_of(text / f"{name}.txt", 0, share), ids))
        print(f"{name}: {len(components[-1])} tokens, {(components[-1] == UNKNOWN).mean():.2%} unknown", flush=True)
    levels, counts = build(components, len(words), a.order)
    print("n-grams: " + ", ".join(str(len(level)) for level in levels), flush=True)
    models = [KneserNey(levels, c) for c in counts]
    del counts
    # The even halves of the held-out texts choose the weights, the odd halves measure.
    held_out = {"speeches": lines_of(text / "speeches.txt", 0.9, 1), "templates": lines_of(text / "templates-dev.txt")}
    chosen = np.concatenate([token_probabilities(models, levels, read_tokens(lines[::2], ids)) for lines in held_out.values()], axis=1)
    weights = fit_weights(chosen)
    print("weights: " + ", ".join(f"{n} {w:.3f}" for n, w in zip(COMPONENTS, weights)), flush=True)
    model = mix(models, weights, levels)
    del models
    for label, m in (("whole", model), ("pruned", model := fitted(model, a.megabytes))):
        print(f"{label}: {', '.join(str(len(level)) for level in m.levels)} n-grams, {size_of(m):.1f} MB; perplexity "
              + ", ".join(f"{n} {m.perplexity(read_tokens(lines[1::2], ids)):.1f}" for n, lines in held_out.items()), flush=True)
    write_arpa(model, words, a.out or a.work / "language.arpa")


if __name__ == "__main__":
    main()
