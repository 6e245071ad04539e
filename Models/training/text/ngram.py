"""Trains a trigram model with Kneser-Ney smoothing on weighted components and writes it as ARPA.

Command: python -m text.ngram --work WORK
Input: WORK/vocabulary.txt, WORK/text/*.txt. Output: WORK/language.arpa; prints perplexities of held-out text.

Counts of a component are multiplied by a whole number, so a register of which there is little text weighs more.
Bigrams below a trigram are smoothed by the number of different words before them (Kneser and Ney, 1995), with one
discount each; n-grams seen less than the cut-offs are left out and the back-off weights make up for it, so that the
probabilities after every history sum to one.
"""
from __future__ import annotations

import argparse
import os
from pathlib import Path

import numpy as np

BITS = 17
MASK = (1 << BITS) - 1
# component: (factor of its counts, share of its lines)
COMPONENTS = {"templates": (3, 1.0), "speeches": (8, 1.0), "open": (2, 1.0), "formal": (1, 1.0), "court": (1, 0.2)}
CUT_BIGRAM, CUT_TRIGRAM = 2, 3


def read_ids(path: Path, ids: dict[str, int], begin: int, end: int, unknown: int, part: slice) -> np.ndarray:
    """All sentences as numbers, each between its marks; `part` is a slice over hundredths of the file."""
    lines = path.read_text(encoding="utf-8").splitlines()
    n = len(lines)
    lines = lines[n * part.start // 100:n * part.stop // 100]
    out: list[int] = []
    for line in lines:
        out.append(begin)
        out.extend(ids.get(w, unknown) for w in line.split())
        out.append(end)
    return np.array(out, np.int64)


def reduce(keys: np.ndarray, counts: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Sums the counts of equal keys."""
    order = np.argsort(keys, kind="stable")
    keys, counts = keys[order], counts[order]
    first = np.flatnonzero(np.r_[True, keys[1:] != keys[:-1]])
    return keys[first], np.add.reduceat(counts, first)


def totals(groups: np.ndarray, values: np.ndarray, size: int) -> np.ndarray:
    """Sum of values for each group number."""
    return np.bincount(groups, values, size)


class Trigram:
    """The model, as sorted keys and natural probabilities."""

    def __init__(self, tri: tuple[np.ndarray, np.ndarray], bi_raw: tuple[np.ndarray, np.ndarray], size: int, begin: int):
        self.size = size
        # Bigram counts: different words before, raw counts at the beginning of a sentence.
        cont_keys, cont = reduce(tri[0] & ((1 << 2 * BITS) - 1), np.ones(len(tri[0]), np.int64))
        first = (bi_raw[0] >> BITS) == begin
        keep = (cont_keys >> BITS) != begin
        self.bi_keys, bi = reduce(np.r_[cont_keys[keep], bi_raw[0][first]], np.r_[cont[keep], bi_raw[1][first]])
        # Unigrams: different words before.
        uni = totals(bi_raw[0] & MASK, np.ones(len(bi_raw[0])), size) + 0.3
        uni[begin] = 0
        self.uni = uni / uni.sum()

        self.bi_p = self._interpolate(self.bi_keys >> BITS, bi, self.uni[self.bi_keys & MASK], discount(bi), size)
        raw = np.zeros(len(self.bi_keys), np.int64)
        at = np.searchsorted(bi_raw[0], self.bi_keys)
        at[at == len(bi_raw[0])] = 0
        raw = np.where(bi_raw[0][at] == self.bi_keys, bi_raw[1][at], 0)
        tri_keep = tri[1] >= CUT_TRIGRAM
        prefixes = np.unique(tri[0][tri_keep] >> BITS)
        bi_keep = (raw >= CUT_BIGRAM) | np.isin(self.bi_keys, prefixes, assume_unique=True)
        d3 = discount(tri[1])
        contexts, inverse = np.unique(tri[0] >> BITS, return_inverse=True)
        lower_all = self._bigram_raw(tri[0] & ((1 << 2 * BITS) - 1))
        tri_p = self._interpolate(inverse, tri[1], lower_all, d3, len(contexts))
        # Prune, then let the back-off weights take what is missing.
        self.bi_keys, self.bi_p = self.bi_keys[bi_keep], self.bi_p[bi_keep]
        h = self.bi_keys >> BITS
        self.uni_bo = (1 - totals(h, self.bi_p, size)) / np.maximum(1e-9, 1 - totals(h, self.uni[self.bi_keys & MASK], size))
        self.tri_keys, self.tri_p = tri[0][tri_keep], tri_p[tri_keep]
        tri_ctx = self.tri_keys >> BITS
        found = np.isin(tri_ctx, self.bi_keys)
        self.tri_keys, self.tri_p, tri_ctx = self.tri_keys[found], self.tri_p[found], tri_ctx[found]
        index = np.searchsorted(self.bi_keys, tri_ctx)
        lower = self.bigram(self.tri_keys & ((1 << 2 * BITS) - 1))
        n = len(self.bi_keys)
        self.bi_bo = np.clip((1 - totals(index, self.tri_p, n)) / np.maximum(1e-9, 1 - totals(index, lower, n)), 1e-6, None)

    @staticmethod
    def _interpolate(groups: np.ndarray, counts: np.ndarray, lower: np.ndarray, d: float, size: int) -> np.ndarray:
        total = totals(groups, counts.astype(float), size)
        types = totals(groups, np.ones(len(groups)), size)
        return (counts - d) / total[groups] + d * types[groups] / total[groups] * lower

    def _bigram_raw(self, keys: np.ndarray) -> np.ndarray:
        """Bigram probabilities before pruning; every key is listed or begins a sentence."""
        at = np.searchsorted(self.bi_keys, keys)
        at[at == len(self.bi_keys)] = 0
        return np.where(self.bi_keys[at] == keys, self.bi_p[at], self.uni[keys & MASK] * 0.4)

    def bigram(self, keys: np.ndarray) -> np.ndarray:
        """p(w | v) of the pruned model."""
        at = np.searchsorted(self.bi_keys, keys)
        at[at == len(self.bi_keys)] = 0
        return np.where(self.bi_keys[at] == keys, self.bi_p[at], self.uni_bo[keys >> BITS] * self.uni[keys & MASK])

    def trigram(self, keys: np.ndarray) -> np.ndarray:
        """p(w | u v) of the pruned model."""
        at = np.searchsorted(self.tri_keys, keys)
        at[at == len(self.tri_keys)] = 0
        ctx = np.searchsorted(self.bi_keys, keys >> BITS)
        ctx[ctx == len(self.bi_keys)] = 0
        weight = np.where(self.bi_keys[ctx] == keys >> BITS, self.bi_bo[ctx], 1.0)
        return np.where(self.tri_keys[at] == keys, self.tri_p[at], weight * self.bigram(keys & ((1 << 2 * BITS) - 1)))


def discount(counts: np.ndarray) -> float:
    """Ney's estimate from the numbers of n-grams seen once and twice, kept in a sane range."""
    ones, twos = int((counts == 1).sum()), int((counts == 2).sum())
    return float(np.clip(ones / (ones + 2 * twos + 1), 0.4, 0.9))


def ngrams(x: np.ndarray, begin: int, end: int) -> tuple[np.ndarray, np.ndarray]:
    """Bigram and trigram keys of running text that do not cross a sentence's end."""
    bi = (x[:-1] << BITS | x[1:])[x[:-1] != end]
    tri = (x[:-2] << 2 * BITS | x[1:-1] << BITS | x[2:])[(x[:-2] != end) & (x[1:-1] != end)]
    return bi, tri


def perplexity(model: Trigram, x: np.ndarray, begin: int, end: int, unknown: int) -> tuple[float, float]:
    """Perplexity over known words and sentence ends, and the share of unknown words."""
    bi, tri = ngrams(x, begin, end)
    p = np.r_[model.bigram(bi[(bi >> BITS) == begin]), model.trigram(tri)]
    w = np.r_[bi[(bi >> BITS) == begin] & MASK, tri & MASK]
    return float(np.exp(-np.log(p[w != unknown]).mean())), float((w == unknown).sum() / ((w != end).sum()))


def write_arpa(model: Trigram, words: list[str], begin: int, path: Path) -> None:
    """Writes the text form; it appears whole or not at all."""
    log = lambda p: np.log10(np.maximum(p, 1e-12))  # noqa: E731
    with open(path.with_suffix(".part"), "w", encoding="utf-8") as f:
        f.write(f"\\data\\\nngram 1={len(words)}\nngram 2={len(model.bi_keys)}\nngram 3={len(model.tri_keys)}\n\n\\1-grams:\n")
        for w, p, b in zip(words, log(model.uni), log(model.uni_bo)):
            f.write(f"{-99 if w == '<s>' else p:.4f}\t{w}\t{b:.4f}\n")
        f.write("\n\\2-grams:\n")
        for k, p, b in zip(model.bi_keys.tolist(), log(model.bi_p), log(model.bi_bo)):
            f.write(f"{p:.4f}\t{words[k >> BITS]} {words[k & MASK]}\t{b:.4f}\n")
        f.write("\n\\3-grams:\n")
        for k, p in zip(model.tri_keys.tolist(), log(model.tri_p)):
            f.write(f"{p:.4f}\t{words[k >> 2 * BITS]} {words[k >> BITS & MASK]} {words[k & MASK]}\n")
        f.write("\n\\end\\\n")
    os.replace(path.with_suffix(".part"), path)


def main() -> None:
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--work", type=Path, required=True)
    a = p.parse_args()
    words = ["<unk>", "<s>", "</s>", *(a.work / "vocabulary.txt").read_text().split()]
    if len(words) >= 1 << BITS:
        raise SystemExit(f"{len(words)} words do not fit into {BITS} bits")
    ids = {w: i for i, w in enumerate(words)}
    begin, end, unknown = 1, 2, 0
    bis, tris = [], []
    for name, (factor, share) in COMPONENTS.items():
        part = slice(0, 90 if name == "speeches" else int(100 * share))
        x = read_ids(a.work / "text" / f"{name}.txt", ids, begin, end, unknown, part)
        for keys, store in zip(ngrams(x, begin, end), (bis, tris)):
            k, c = np.unique(keys, return_counts=True)
            store.append((k, c * factor))
        print(f"{name}: {len(x)} tokens", flush=True)
    bi = reduce(np.concatenate([b[0] for b in bis]), np.concatenate([b[1] for b in bis]))
    tri = reduce(np.concatenate([t[0] for t in tris]), np.concatenate([t[1] for t in tris]))
    model = Trigram(tri, bi, len(words), begin)
    print(f"{len(words)} words, {len(model.bi_keys)} bigrams, {len(model.tri_keys)} trigrams")
    for history in (begin, ids["dan"], ids["rapat"]):
        keys = (np.int64(history) << BITS) | np.arange(len(words))
        print(f"sum after {words[history]}: {model.bigram(keys).sum():.6f}")
    keys = (np.int64(ids["rapat"]) << 2 * BITS) | (np.int64(ids["paripurna"]) << BITS) | np.arange(len(words))
    print(f"sum after rapat paripurna: {model.trigram(keys).sum():.6f}")
    for name, path, part in (("speeches", "speeches.txt", slice(90, 100)), ("templates", "templates-dev.txt", slice(0, 100))):
        ppl, oov = perplexity(model, read_ids(a.work / "text" / path, ids, begin, end, unknown, part), begin, end, unknown)
        print(f"held-out {name}: perplexity {ppl:.1f}, unknown words {oov:.2%}")
    write_arpa(model, words, begin, a.work / "language.arpa")


if __name__ == "__main__":
    main()
