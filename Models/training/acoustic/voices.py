"""Voices for synthesis: espeak-ng's own variants and many random ones.

A random variant moves all formants together (length of the vocal tract) and each a little by itself, and draws pitch,
its range, the strength of voicing and consonants, flutter, breath and stress. espeak-ng reads them from a copy of its
data folder whose other entries are links.
"""
from __future__ import annotations

import os
import subprocess
from pathlib import Path

import numpy as np

# Never trained on: the voices of Samples/ and of the measurements.
RESERVED = {"m7", "f5", "Andy", "Gene2", "linda", "Alex"}
UNFIT = {"whisper", "whisperf", "Demonic", "croak", "UniRobot", "fast", "announcer", "anikaRobot", "Tweaky"}
RANDOM = 200  # espeak-ng knows at most 350 voices, languages and its own variants included


def built_in() -> list[str]:
    """Names of espeak-ng's variants that are fit and not reserved."""
    rows = subprocess.run(["espeak-ng", "--voices=variant"], capture_output=True, text=True, check=True).stdout.splitlines()
    names = {row.split("!v/")[1].split()[0] for row in rows if "!v/" in row}
    return sorted(n for n in names if n not in RESERVED | UNFIT and n.isalnum())


def random_variant(name: str, rng: np.random.Generator) -> str:
    """The text of a variant file."""
    high = rng.random() < 0.45
    pitch = rng.uniform(150, 240) if high else rng.uniform(70, 135)
    tract = rng.normal(113 if high else 97, 6)
    lines = ["language variant", f"name {name}", f"gender {'female' if high else 'male'}",
             f"pitch {pitch:.0f} {pitch * rng.uniform(1.1, 1.8):.0f}", f"flutter {rng.integers(0, 12)}",
             f"voicing {rng.integers(60, 130)}", f"consonants {rng.integers(60, 140)} {rng.integers(60, 140)}",
             f"roughness {rng.integers(0, 4)}"]
    for i in range(9):
        own = rng.normal(0, 4 if i else 2)
        lines.append(f"formant {i} {np.clip(tract + own, 78, 135):.0f} {rng.uniform(55, 115):.0f} {rng.uniform(75, 170):.0f}")
    if rng.random() < 0.3:
        lines.append("breath " + " ".join(str(rng.integers(0, 12)) for _ in range(8)))
    lines.append("stressAdd " + " ".join(str(rng.integers(-30, 60)) for _ in range(8)))
    lines.append("stressAmp " + " ".join(str(rng.integers(14, 26)) for _ in range(8)))
    return "\n".join(lines) + "\n"


def data_folder(work: Path) -> Path:
    """A folder for `--path` with the random variants; made once."""
    root = work / "espeak"
    own = root / "espeak-ng-data"
    variants = own / "voices" / "!v"
    if (root / "done").exists():
        return root
    version = subprocess.run(["espeak-ng", "--version"], capture_output=True, text=True, check=True).stdout
    source = Path(version.split("Data at:")[1].strip())
    languages = own / "lang" / "poz"
    variants.mkdir(parents=True, exist_ok=True)
    languages.mkdir(parents=True, exist_ok=True)
    for folder, into in ((source, own), (source / "voices" / "!v", variants), (source / "lang" / "poz", languages)):
        for entry in folder.iterdir():
            target = into / entry.name
            if not target.exists():
                os.symlink(entry, target)
    rng = np.random.default_rng(17)
    for i in range(RANDOM):
        (variants / f"acak{i}").write_text(random_variant(f"acak{i}", rng))
    (root / "done").write_text("")
    return root


def speaks(voice: str, data: Path) -> bool:
    """True when espeak-ng can use the variant; some of its own need another language's files."""
    return subprocess.run(["espeak-ng", f"--path={data}", "-q", "-v", f"id+{voice}", "a"], capture_output=True).returncode == 0


def names(work: Path) -> list[str]:
    """All voices that training may use, its own variants twice as often as a random one."""
    data = data_folder(work)
    return [v for v in built_in() if speaks(v, data)] * 2 + [f"acak{i}" for i in range(RANDOM)]
