"""Hand-computed values for alignment, the isotonic map and the calibration error."""
import json

import numpy as np
from pytest import approx

from calibrate import apply, calibration_error, is_for_fitting, isotonic, points
from heard import UNKNOWN, align, judged, read_rungs, scored, word_error, write_config


def test_words_are_compared_as_the_program_compares_them():
    assert scored("Rapat-rapat, Jum'at 21!") == ["rapat", "rapat", "jum'at", "21"]
    assert scored(UNKNOWN) == ["tak", "dikenal"]
    assert scored(" - ' ") == []


def test_alignment_counts_and_marks():
    assert align("a b c d".split(), "a x c".split()) == (2, [True, False, True])
    assert align([], ["a"]) == (1, [False])
    assert align(["a"], []) == (1, [])
    # A substitution, a deletion and an insertion on six words.
    rung = [("x", "a b c"), ("y", "d e f")]
    heard = [[("a", 1.0), ("x", 1.0)], [("d", 1.0), ("e", 1.0), ("e", 1.0), ("f", 1.0)]]
    assert word_error(rung, heard) == approx(3 / 6)


def test_an_unknown_word_is_one_wrong_word():
    assert judged("saya tak dikenal", [("saya", 0.9), (UNKNOWN, 0.4)]) == [(0.9, True), (0.4, False)]


def test_isotonic_pools_what_falls():
    blocks = isotonic(np.array([0.1, 0.2, 0.3, 0.4]), np.array([0, 1, 0, 1]))
    assert blocks == [[0.1, 0, 1], [approx(0.25), 0.5, 2], [0.4, 1, 1]]
    # Equal confidences are one step from the start.
    assert isotonic(np.array([0.5, 0.5, 0.5, 0.5]), np.array([1, 0, 1, 1])) == [[0.5, 0.75, 4]]


def test_points_rise_and_are_few():
    rng = np.random.default_rng(5)
    raw = rng.random(4000)
    right = rng.random(4000) < raw ** 2
    found = points(raw, right)
    assert 5 <= len(found) <= 16
    assert all(a[0] < b[0] and a[1] <= b[1] for a, b in zip(found, found[1:]))
    assert np.abs(apply(found, np.array([0.3, 0.6, 0.9])) - np.array([0.09, 0.36, 0.81])).max() < 0.07
    assert points(np.full(30, 0.7), np.ones(30)) == [[0.0, 1.0], [1.0, 1.0]]
    # 19 words are too few for a point of their own.
    x = np.concatenate([np.full(19, 0.2), np.full(50, 0.5), np.full(50, 0.9)])
    y = np.concatenate([np.zeros(19), np.tile([0, 1], 25), np.ones(50)])
    assert points(x, y) == [[round((19 * 0.2 + 25) / 69, 4), round(25 / 69, 4)], [0.9, 1.0]]


def test_calibration_error():
    confidence = np.array([0.05, 0.15, 0.95, 0.95])
    right = np.array([0, 1, 1, 0])
    # Equally wide: |0.05 - 0|, |0.15 - 1| and twice |0.95 - 0.5|, a quarter each.
    assert calibration_error(confidence, right, False) == approx((0.05 + 0.85 + 2 * 0.45) / 4)
    # Equally full: each word a bin of its own.
    assert calibration_error(confidence, right, True) == approx((0.05 + 0.85 + 0.05 + 0.95) / 4)
    assert calibration_error(np.array([1.0]), np.array([1]), False) == 0


def test_a_sentence_stays_on_its_side():
    halves = [is_for_fitting(f"kalimat {i}") for i in range(400)]
    assert halves == [is_for_fitting(f"kalimat {i}") for i in range(400)]
    assert 150 < sum(halves) < 250


def test_configuration_keeps_what_it_had(tmp_path):
    path = tmp_path / "config.json"
    path.write_text('{"b": 1, "confidence": {"points": []}, "a": [1, 2]}')
    write_config(path, {"confidence": {"points": [[0, 0.5]]}, "search": {"beam": 12}})
    assert list(json.loads(path.read_text())) == ["b", "confidence", "a", "search"]
    assert json.loads(path.read_text())["confidence"] == {"points": [[0, 0.5]]}
    assert [p.name for p in tmp_path.iterdir()] == ["config.json"]


def test_rungs_are_thinned_evenly(tmp_path):
    folder = tmp_path / "rungs" / "news"
    folder.mkdir(parents=True)
    (folder / "list.tsv").write_text("".join(f"{i}.flac\tkata\n" for i in range(10)))
    assert [p.name for p, _ in read_rungs(tmp_path, ["n*"], 4)["news"]] == ["0.flac", "3.flac", "6.flac", "9.flac"]
