"""Fills the templates of the plenary register, and chooses the sentences that are synthesised.

Command: python -m text.templates --shared SHARED --work WORK
Output: WORK/text/templates.txt (200,000 sentences for the language model), WORK/text/templates-dev.txt (other
templates and another seed, for measuring) and WORK/synthesis_sentences.txt (40,000 for synthesis).
Every tenth template of each file in templates/ is kept out of the first file and makes the second.
"""
from __future__ import annotations

import argparse
import random
import re
from collections.abc import Callable
from pathlib import Path

from text.normalize import normalize
from text.numbers import MONTHS, cardinal
from text.revision import mark, refuse_old

HERE = Path(__file__).parent / "templates"
DAYS = "senin selasa rabu kamis jumat sabtu minggu".split()
SALUTATIONS = ["", "", "bapak ", "ibu ", "haji ", "hajah ", "doktor ", "saudara "]


def lines(path: Path) -> list[str]:
    """Lines of a file without comments."""
    return [l.strip() for l in path.read_text(encoding="utf-8").splitlines() if l.strip() and not l.startswith("#")]


class Filler:
    """Fills slots at random."""

    def __init__(self, shared: Path, seed: int):
        self.random = random.Random(seed)
        self.lists = {p.stem: lines(p) for p in sorted((HERE / "slots").glob("*.txt"))}
        self.lists["tempat"] = self.places(shared) + self.lists.pop("jalan")
        self.names = self.name_tokens(shared)
        r = self.random
        self.made: dict[str, Callable[[], str]] = {
            "angka": lambda: cardinal(r.choice([r.randint(1, 12), r.randint(1, 50), r.randint(10, 100), r.randint(100, 999)])),
            "tahun": lambda: cardinal(r.randint(2015, 2032)),
            "tanggal": lambda: f"{cardinal(r.randint(1, 31))} {r.choice(MONTHS)} {cardinal(r.randint(2018, 2030))}",
            "bulan": lambda: r.choice(MONTHS),
            "hari": lambda: r.choice(DAYS),
            "waktu": lambda: r.choice(["pagi", "siang", "sore", "malam"]),
            "jam": lambda: cardinal(r.randint(1, 23)) + r.choice(["", "", " lewat " + cardinal(r.choice([5, 10, 15, 20, 25, 30, 35, 40, 45, 50])) + " menit", " tiga puluh"]),
            "uang": lambda: f"{cardinal(r.choice([r.randint(1, 20), r.randint(1, 999)]))} {r.choice(['juta', 'miliar', 'miliar', 'triliun'])}{r.choice(['', ' ' + cardinal(r.randint(1, 999)) + ' juta'])} rupiah",
            "nama": lambda: r.choice(SALUTATIONS) + " ".join(r.choices(*self.names, k=r.choice([1, 2, 2, 3]))),
        }

    @staticmethod
    def places(shared: Path) -> list[str]:
        """Kelurahan and kecamatan of Balikpapan, without and with their kind."""
        names = [normalize(row.split("\t")[1]) for row in (shared / "reference/wilayah/balikpapan_64.71.tsv").read_text().splitlines()[1:]]
        return [n for n in names if n] + ["kelurahan " + n for n in names if n]

    @staticmethod
    def name_tokens(shared: Path) -> tuple[list[str], list[int]]:
        """Tokens of people's names with how often they occur."""
        rows = [row.split("\t") for row in (shared / "reference/nama/person_name_tokens_kpu_dct2024.tsv").read_text().splitlines()[1:6000]]
        pairs = [(r[0].lower(), int(r[1])) for r in rows if len(r) > 1 and re.fullmatch(r"[a-zA-Z]{3,}", r[0]) and r[1].isdigit()]
        return [p[0] for p in pairs], [p[1] for p in pairs]

    def fill(self, template: str) -> str:
        """One sentence."""
        def slot(m: re.Match[str]) -> str:
            name = m[1]
            return self.made[name]() if name in self.made else self.random.choice(self.lists[name])
        return re.sub(r"\{(\w+)\}", slot, template)

    def sentences(self, templates: list[str], count: int) -> list[str]:
        """Sentences, those with slots more often; short ones now and then joined as they are in speech."""
        weights = [1 + 2 * t.count("{") for t in templates]
        out = []
        for template in self.random.choices(templates, weights, k=count):
            s = self.fill(template)
            if s.count(" ") < 4 and self.random.random() < 0.4:
                s += " " + self.fill(self.random.choice(templates))
            out.append(s)
        return out


def main() -> None:
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--shared", type=Path, required=True)
    p.add_argument("--work", type=Path, required=True)
    a = p.parse_args()
    refuse_old(a.work / "text", ["speeches", "formal", "open"])
    files = [lines(path) for path in sorted(HERE.glob("*.txt"))]
    everything = [t for rows in files for t in rows]
    held_out = [t for rows in files for t in rows[5::10]]
    train = [t for t in everything if t not in held_out]
    council = Filler(a.shared, 11).sentences(train, 200000)
    (a.work / "text" / "templates.txt").write_text("\n".join(council) + "\n")
    (a.work / "text" / "templates-dev.txt").write_text("\n".join(Filler(a.shared, 12).sentences(held_out, 1000)) + "\n")
    for name in ("templates", "templates-dev"):
        mark(a.work / "text" / f"{name}.txt")
    r = random.Random(13)
    chosen = [s for s in council if 3 <= len(s.split()) <= 18][:18000]
    for name, count in (("speeches", 9000), ("formal", 8000), ("open", 5000)):
        rows = [l for l in (a.work / "text" / f"{name}.txt").read_text().splitlines() if 3 <= len(l.split()) <= 18]
        if name == "speeches":
            rows = rows[: int(len(rows) * 0.9)]  # the last tenth is for measuring
        chosen += r.sample(rows, min(count, len(rows)))
    r.shuffle(chosen)
    (a.work / "synthesis_sentences.txt").write_text("\n".join(chosen) + "\n")
    print(f"{len(everything)} templates, {len(chosen)} sentences for synthesis")


if __name__ == "__main__":
    main()
