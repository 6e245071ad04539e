"""The mixture against what a hand and a slow second way compute."""
import numpy as np
import pytest

from text.mixture import BackOff, KneserNey, discounts, fit_weights, mix, token_probabilities
from text.ngram import read_tokens, write_arpa
from text.tables import BEGIN, END, build

WORDS = ["<unk>", "<s>", "</s>", *"rapat dibuka ditutup saya nyatakan dan kami hadir setuju belum".split()]
IDS = {w: i for i, w in enumerate(WORDS)}


def random_lines(seed: int, count: int) -> list[str]:
    rng = np.random.default_rng(seed)
    return [" ".join(rng.choice(WORDS[3:], rng.integers(1, 7), p=np.arange(10, 0, -1) / 55)) for _ in range(count)]


def made(seed: int, order: int) -> tuple[list[np.ndarray], BackOff]:
    texts = [read_tokens(random_lines(seed + i, n), IDS) for i, n in enumerate((40, 15))]
    levels, counts = build(texts, len(WORDS), order)
    models = [KneserNey(levels, c) for c in counts]
    return texts, mix(models, np.array([0.7, 0.3]), levels)


def probability(model: BackOff, history: list[int], word: int) -> float:
    """p(word | history) by looking the n-grams up one by one."""
    def place(gram: list[int]) -> int:
        at = gram[0]
        for n, w in enumerate(gram[1:], 2):
            found = np.flatnonzero((model.levels[n - 1].prefix == at) & (model.levels[n - 1].word == w))
            if not len(found):
                return -1
            at = int(found[0])
        return at
    if not history:
        return float(model.p[0][word])
    n = len(history) + 1
    at = place([*history, word])
    if at >= 0:
        return float(model.p[n - 1][at])
    h = place(history)
    return (model.b[n - 2][h] if h >= 0 else 1.0) * probability(model, history[1:], word)


@pytest.mark.parametrize("order", [2, 3, 4])
@pytest.mark.parametrize("threshold", [None, 2e-3, 1e-2])
def test_sums_to_one_after_every_history(order, threshold):
    for seed in range(3):
        texts, model = made(10 * seed + order, order)
        if threshold:
            pruned = model.prune(threshold)
            assert sum(map(len, pruned.levels)) < sum(map(len, model.levels))
            model = pruned
        histories = {tuple(t[i:i + order - 1]) for t in texts for i in range(len(t) - order) if END not in t[i:i + order - 1]}
        for h in sorted(histories)[:40]:
            total = sum(probability(model, list(map(int, h)), w) for w in range(len(WORDS)) if w != BEGIN)
            assert total == pytest.approx(1, abs=2e-5), f"seed {seed} history {h}"


def test_batch_equals_one_by_one():
    for seed in range(3):
        _, model = made(seed, 3)
        tokens = read_tokens(random_lines(99 + seed, 20), IDS)
        expected, history = [], []
        for t in tokens.tolist():
            if t == BEGIN:
                history = [t]
                continue
            expected.append(probability(model, history[-2:], t))
            history.append(t)
        assert model.token_probabilities(tokens) == pytest.approx(expected, rel=1e-5), f"seed {seed}"


def test_mixture_is_the_mean_of_its_parts():
    texts = [read_tokens(random_lines(i, 30), IDS) for i in (1, 2)]
    levels, counts = build(texts, len(WORDS), 3)
    models = [KneserNey(levels, c) for c in counts]
    held_out = read_tokens(random_lines(3, 30), IDS)
    parts = token_probabilities(models, levels, held_out)
    w = fit_weights(parts)
    assert w.sum() == pytest.approx(1)
    best = -np.log(w @ parts).sum()
    for other in (0.0, 0.25, 0.5, 0.75, 1.0):
        assert best <= -np.log(np.array([other, 1 - other]) @ parts).sum() + 1e-6
    one = mix(models, np.array([1.0, 0.0]), levels)
    # A history that only the other text has is not listed for the first, whose weight of it is one.
    assert one.token_probabilities(texts[0]) == pytest.approx(parts_of(models, levels, texts[0])[0], rel=1e-4)


def parts_of(models, levels, tokens):
    return token_probabilities(models, levels, tokens)


def test_discounts_by_hand():
    # 5 once, 3 twice, 2 three times, 1 four times: Y = 5/11; D = 1 - 2Y 3/5, 2 - 3Y 2/3, 3 - 4Y 1/2.
    d = discounts(np.array([1] * 5 + [2] * 3 + [3] * 2 + [4]))
    assert d == pytest.approx([0, 1 - 2 * 5 / 11 * 3 / 5, 2 - 3 * 5 / 11 * 2 / 3, 3 - 4 * 5 / 11 / 2])


def test_arpa_lists_every_prefix_and_suffix(tmp_path):
    _, model = made(5, 4)
    model = model.prune(1e-3)
    write_arpa(model, WORDS, tmp_path / "a.arpa")
    grams: dict[int, set[tuple[str, ...]]] = {}
    n = 0
    for line in (tmp_path / "a.arpa").read_text().splitlines():
        if line.endswith("-grams:"):
            n = int(line[1])
        elif n and "\t" in line:
            grams.setdefault(n, set()).add(tuple(line.split("\t")[1].split()))
    assert {n: len(g) for n, g in grams.items()} == {n: len(level) for n, level in enumerate(model.levels, 1)}
    for n in range(2, 5):
        assert all(g[:-1] in grams[n - 1] and g[1:] in grams[n - 1] for g in grams[n])
