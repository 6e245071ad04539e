"""Interpolated Kneser-Ney models of several texts over common tables, their mixture, and its pruning.

Smoothing: Chen and Goodman (1999), modified Kneser-Ney, interpolated. Mixture weights: expectation maximisation on
held-out text. Pruning: relative entropy (Stolcke, 1998).
"""
from __future__ import annotations

import numpy as np

from text.tables import BEGIN, END, UNKNOWN, WORD_BITS, Level, find, positions


def discounts(counts: np.ndarray) -> np.ndarray:
    """Discounts for counts of 1, 2 and 3 or more, kept in a sane range when the text is small or repeats itself."""
    n = np.array([(counts == k).sum() for k in (1, 2, 3, 4)], float)
    if n[0] == 0 or n[1] == 0 or n[2] == 0:
        return np.array([0, 0.5, 0.7, 0.8])
    y = n[0] / (n[0] + 2 * n[1])
    d = [1 - 2 * y * n[1] / n[0], 2 - 3 * y * n[2] / n[1], 3 - 4 * y * n[3] / n[2]]
    return np.array([0, np.clip(d[0], 0.3, 0.95), np.clip(d[1], 0.5, 1.6), np.clip(d[2], 0.6, 2.4)])


class KneserNey:
    """One component: probability of every n-gram of the tables, and what each history leaves to the order below."""

    def __init__(self, levels: list[Level], raw: list[np.ndarray]):
        order, size = len(levels), len(levels[0])
        p: list[np.ndarray] = []
        self.left: list[np.ndarray] = []  # left[n - 1][h]: weight of the order below after history h of n words
        for n in range(1, order + 1):
            counts = raw[n - 1]
            if n < order:
                # Different words before, except where a sentence begins and nothing can stand before.
                seen = raw[n] > 0
                different = np.bincount(levels[n].suffix[seen], minlength=len(levels[n - 1]))
                counts = np.where(self._begins(levels, n), counts, different)
            if n == 1:
                counts = counts.astype(float)
                counts[BEGIN] = 0
                d = 0.5 * (counts > 0)
                rest = d.sum() / max(1.0, counts.sum())
                uniform = np.full(size, 1 / (size - 1))
                uniform[BEGIN] = 0
                p.append(((counts - d) / max(1.0, counts.sum()) + rest * uniform).astype(np.float32))
                continue
            level, below = levels[n - 1], levels[n - 2]
            d = discounts(counts)[np.minimum(counts, 3)]
            total = np.bincount(level.prefix, counts, len(below))
            taken = np.bincount(level.prefix, d, len(below))
            left = np.where(total > 0, taken / np.maximum(total, 1), 1.0)
            self.left.append(left.astype(np.float32))
            own = (counts - d) / np.maximum(total, 1)[level.prefix]
            p.append((own + left[level.prefix] * p[n - 2][level.suffix]).astype(np.float32))
        self.p = p

    @staticmethod
    def _begins(levels: list[Level], n: int) -> np.ndarray:
        """True for n-grams whose first word is the mark of a sentence's beginning."""
        first = np.arange(len(levels[0])) == BEGIN
        for m in range(2, n + 1):
            first = first[levels[m - 1].prefix]
        return first


def token_probabilities(models: list[KneserNey], levels: list[Level], tokens: np.ndarray) -> np.ndarray:
    """[component, token]: probability of each token (sentence beginnings left out) after its history."""
    order = len(levels)
    places = positions(tokens, levels, order)
    keep = tokens != BEGIN
    out = np.zeros((len(models), len(tokens)))
    for c, model in enumerate(models):
        p = model.p[0][tokens].astype(float)
        open_ = ~np.r_[True, tokens[:-1] == END]  # true where the history of n - 1 words is within the sentence
        for n in range(2, order + 1):
            history = np.r_[-1, places[n - 2][:-1]]
            history[~open_] = -1
            found = places[n - 1] >= 0
            left = np.where(history >= 0, model.left[n - 2][np.maximum(history, 0)], 1.0)
            p = np.where(found, model.p[n - 1][np.maximum(places[n - 1], 0)], p * left)
        out[c] = p
    return out[:, keep & (tokens != UNKNOWN)]


def fit_weights(probabilities: np.ndarray, rounds: int = 60) -> np.ndarray:
    """Mixture weights that make the held-out tokens likeliest."""
    w = np.full(len(probabilities), 1 / len(probabilities))
    for _ in range(rounds):
        share = w[:, None] * probabilities
        w = (share / share.sum(0)).mean(1)
    return w


class BackOff:
    """A back-off model: tables, probabilities and back-off weights; what is written as ARPA."""

    def __init__(self, levels: list[Level], p: list[np.ndarray]):
        self.levels, self.p = levels, p
        self.weigh()

    def weigh(self) -> None:
        """Back-off weights that make the probabilities after every history sum to one."""
        self.b: list[np.ndarray] = []
        for n in range(2, len(self.levels) + 1):
            level, size = self.levels[n - 1], len(self.levels[n - 2])
            listed = np.bincount(level.prefix, self.p[n - 1].astype(float), size)
            lower = np.bincount(level.prefix, self.p[n - 2][level.suffix].astype(float), size)
            self.b.append(np.clip((1 - listed) / np.maximum(1 - lower, 1e-9), 1e-6, 50))

    def token_probabilities(self, tokens: np.ndarray) -> np.ndarray:
        """Probability of each known token after its history, sentence beginnings left out."""
        order = len(self.levels)
        places = positions(tokens, self.levels, order)
        p = self.p[0][tokens].astype(float)
        open_ = ~np.r_[True, tokens[:-1] == END]
        for n in range(2, order + 1):
            history = np.r_[-1, places[n - 2][:-1]]
            history[~open_] = -1
            b = np.where(history >= 0, self.b[n - 2][np.maximum(history, 0)], 1.0)
            p = np.where(places[n - 1] >= 0, self.p[n - 1][np.maximum(places[n - 1], 0)], p * b)
        return p[(tokens != BEGIN) & (tokens != UNKNOWN)]

    def perplexity(self, tokens: np.ndarray) -> float:
        """Perplexity over known words and sentence ends."""
        return float(np.exp(-np.log(self.token_probabilities(tokens)).mean()))

    def prune(self, threshold: float) -> "BackOff":
        """The model without the n-grams whose loss changes the entropy by less than `threshold`, longest first."""
        order = len(self.levels)
        marginal = [self.p[0].astype(float)]
        marginal[0][BEGIN] = self.p[0][END]
        for n in range(2, order):
            marginal.append(marginal[-1][self.levels[n - 1].prefix] * self.p[n - 1])
        keep: list[np.ndarray] = [np.ones(len(level), bool) for level in self.levels]
        for n in range(order, 1, -1):
            level = self.levels[n - 1]
            h, p = level.prefix, self.p[n - 1].astype(float)
            lower = self.p[n - 2][level.suffix].astype(float)
            b = self.b[n - 2][h]
            size = len(self.levels[n - 2])
            listed = np.bincount(h, p, size)
            listed_lower = np.bincount(h, lower, size)
            # Back-off weight of the history if this one n-gram were gone.
            rest, rest_lower = 1 - listed[h] + p, np.maximum(1 - listed_lower[h] + lower, 1e-9)
            new = rest / rest_lower
            change = -(p * (np.log(lower * new) - np.log(p)) + (1 - listed[h]) * (np.log(new) - np.log(b)))
            loss = marginal[n - 2][h] * change
            keep[n - 1] = loss > threshold
            if n < order:  # a prefix of something that stays must stay
                needed = np.zeros(len(level), bool)
                needed[self.levels[n].prefix[keep[n]]] = True
                # and so must the history that its last words make, for which the search looks
                keep[n - 1] |= needed
        return self.chosen(keep)

    def chosen(self, keep: list[np.ndarray]) -> "BackOff":
        """The model with the chosen n-grams only; suffixes of what stays are kept as well."""
        keep = [k.copy() for k in keep]
        for n in range(len(self.levels), 2, -1):
            level = self.levels[n - 1]
            keep[n - 2][level.suffix[keep[n - 1]]] = True
            keep[n - 2][level.prefix[keep[n - 1]]] = True
        levels, p = [self.levels[0]], [self.p[0]]
        place = np.arange(len(self.levels[0]))
        for n in range(2, len(self.levels) + 1):
            level, k = self.levels[n - 1], keep[n - 1]
            own = Level(place[level.prefix[k]] << WORD_BITS | level.word[k])
            own.suffix = place[level.suffix[k]]
            levels.append(own)
            p.append(self.p[n - 1][k])
            place = np.where(k, np.cumsum(k) - 1, -1)
        return BackOff(levels, p)


def mix(models: list[KneserNey], weights: np.ndarray, levels: list[Level]) -> BackOff:
    """The mixture with the same weights after every history."""
    p = [sum(w * m.p[n].astype(float) for w, m in zip(weights, models)).astype(np.float32) for n in range(len(levels))]
    return BackOff(levels, p)
