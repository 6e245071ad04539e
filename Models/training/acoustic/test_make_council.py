"""A corrected recording is kept where sound and text agree, and dropped where they do not."""
from pathlib import Path

import soundfile as sf

from acoustic.augment import RATE
from acoustic.export import network_of_export
from acoustic.make_council import judge

ROOT = Path(__file__).parents[3]
MODEL = ROOT / "Models/id-kecil"


def sentences() -> list[tuple[float, float, list[str]]]:
    """Begin, end and words of the sample's stretches between pauses of 0.3 s."""
    out: list[tuple[float, float, list[str]]] = []
    for row in (ROOT / "Samples/bacaan/bacaan.ctm").read_text().splitlines()[1:]:
        _, _, begin, length, word = row.split()[:5]
        start, end = float(begin), float(begin) + float(length)
        if out and start - out[-1][1] < 0.3:
            out[-1] = (out[-1][0], end, [*out[-1][2], word])
        else:
            out.append((start, end, [word]))
    return out


def test_keeps_what_matches_and_drops_the_rest() -> None:
    network, prior = network_of_export(MODEL)
    network.eval()
    phones: dict[str, list[str]] = {}
    for row in (MODEL / "lexicon.txt").read_text().splitlines():
        word, sound = row.split("\t")
        phones.setdefault(word, sound.split())
    sound, rate = sf.read(ROOT / "Samples/bacaan/bacaan.flac", dtype="float32")
    assert rate == RATE
    parts = [(sound[int((a - 0.1) * RATE):int((b + 0.1) * RATE)], [phones[w] for w in words])
             for a, b, words in sentences() if len(words) >= 3 and all(w in phones for w in words)]
    assert len(parts) >= 4
    for i, (samples, words) in enumerate(parts):
        assert judge(network, prior, samples, words) is None, i
        assert judge(network, prior, samples, parts[i - 1][1]) is not None, i
    samples, words = max(parts, key=lambda p: len(p[1]))
    assert judge(network, prior, samples, [*words, *words]) is not None
    assert judge(network, prior, samples[:RATE // 20], words) is not None
    assert judge(network, prior, samples, []) == "empty"
    invented = [*words[:2], "k @ s @ j a h t @ r a a n".split(), *words[2:]]
    assert judge(network, prior, samples, invented) == "a word has no sound"
