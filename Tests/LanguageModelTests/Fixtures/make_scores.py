"""Scores random sentences of a random model with KenLM, as an independent reference.

    pip install kenlm==0.3.0
    python make_scores.py

Writes model.arpa (random numbers, with every n-gram's prefix and suffix listed)
and scores.tsv (log10 of every word and of </s>, one sentence a line).
"""

import itertools
import pathlib
import random

import kenlm

here = pathlib.Path(__file__).parent
random.seed(20)
words = ["rapat", "dewan", "dibuka", "sidang", "ketua", "anggaran", "setuju", "tidak"]
grams = {("<unk>",): None, ("<s>",): None, ("</s>",): None} | {(w,): None for w in words}
for order in (2, 3, 4):
    before = [g for g in grams if len(g) == order - 1 and g[-1] not in ("</s>", "<unk>")]
    for history, word in itertools.product(before, words + ["</s>"]):
        gram = history + (word,)
        if gram[0] == "<unk>" or "<s>" in gram[1:] or gram[1:] not in grams:
            continue
        if random.random() < (0.5, 0.35, 0.3)[order - 2]:
            grams[gram] = None
lines = ["\\data\\"]
for order in range(1, 5):
    lines.append(f"ngram {order}={sum(len(g) == order for g in grams)}")
for order in range(1, 5):
    lines += ["", f"\\{order}-grams:"]
    for gram in sorted(g for g in grams if len(g) == order):
        probability = -99 if gram == ("<s>",) else -round(random.uniform(0.05, 2.5), 4)
        back_off = "" if order == 4 or gram[-1] == "</s>" else f"\t{-round(random.uniform(0, 0.7), 4)}"
        lines.append(f"{probability}\t{' '.join(gram)}{back_off}")
lines += ["", "\\end\\", ""]
(here / "model.arpa").write_text("\n".join(lines))

model = kenlm.Model(str(here / "model.arpa"))
with open(here / "scores.tsv", "w") as out:
    for _ in range(200):
        sentence = random.choices(words + ["interupsi"], k=random.randint(1, 9))
        scores = [s for s, _, _ in model.full_scores(" ".join(sentence))]
        out.write(" ".join(sentence) + "\t" + " ".join(f"{s:.5f}" for s in scores) + "\n")
