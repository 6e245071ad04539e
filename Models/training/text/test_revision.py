"""Texts of older rules are refused by the steps that count them, and made anew by the step that makes them."""
import lzma
import sys
from pathlib import Path

import pytest

from text import normalize, revision


def made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Four small texts by the present rules."""
    shared, work = tmp_path / "shared", tmp_path / "work"
    (shared / "text").mkdir(parents=True)
    for source in ("speeches", "open", "formal", "court-sample"):
        with lzma.open(shared / "text" / f"{source}.txt.xz", "wt", encoding="utf-8") as f:
            f.write(f"Rapat {source} itu dimulai dimana.\n")
    monkeypatch.setattr(sys, "argv", ["normalize", "--shared", str(shared), "--work", str(work)])
    normalize.main()
    return work / "text"


def test_texts_of_the_present_rules_stay(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = made(tmp_path, monkeypatch)
    revision.refuse_old(folder, ["speeches", "open", "formal", "court"])
    (folder / "open.txt").write_text("tetap\n")
    normalize.main()
    assert (folder / "open.txt").read_text() == "tetap\n"


def test_a_text_of_older_rules_is_refused_and_made_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = made(tmp_path, monkeypatch)
    (folder / "open.txt").write_text("lama\n")
    (folder / "open.rules").write_text("lain\n")
    with pytest.raises(SystemExit, match="open.txt in"):
        revision.refuse_old(folder, ["speeches", "open"])
    normalize.main()
    assert (folder / "open.txt").read_text() == "rapat open itu dimulai di mana\n"
    revision.refuse_old(folder, ["speeches", "open"])


def test_a_missing_text_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SystemExit, match="court.txt in"):
        revision.refuse_old(tmp_path, ["court"])
