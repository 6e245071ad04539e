"""The alignment against trying every path."""
import itertools

import numpy as np

from acoustic.align import align


def collapse(path: tuple[int, ...]) -> tuple[int, ...]:
    return tuple(k for k, _ in itertools.groupby(path) if k)


def test_best_path_equals_trying_all() -> None:
    for seed in range(40):
        rng = np.random.default_rng(seed)
        frames, units = int(rng.integers(1, 6)), 3
        log_probs = np.log(rng.dirichlet(np.ones(units), frames))
        labels = rng.integers(1, units, rng.integers(0, 4))
        scores = {p: sum(log_probs[t, u] for t, u in enumerate(p)) for p in itertools.product(range(units), repeat=frames)}
        fitting = [s for p, s in scores.items() if collapse(p) == tuple(labels)]
        found = align(log_probs, labels)
        if not fitting:
            assert found is None, f"seed {seed}"
            continue
        assert found is not None and abs(found.total - max(fitting)) < 1e-9, f"seed {seed}"
        assert all(a < b for a, b in found.frames) and (found.frames[1:, 0] >= found.frames[:-1, 1]).all(), f"seed {seed}"


def test_score_of_a_label_by_hand() -> None:
    log_probs = np.log(np.array([[0.9, 0.05, 0.05], [0.1, 0.8, 0.1], [0.2, 0.6, 0.2], [0.9, 0.05, 0.05]]))
    found = align(log_probs, np.array([1]))
    assert found is not None
    assert found.frames.tolist() == [[1, 3]]
    assert abs(found.scores[0] - (np.log(0.8) + np.log(0.6)) / 2) < 1e-12


def test_a_long_text() -> None:
    labels = np.tile([1, 2], 100)
    log_probs = np.log(np.full((400, 3), 1 / 3))
    found = align(log_probs, labels)
    assert found is not None and found.frames[-1, 1] <= 400
