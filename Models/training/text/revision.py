"""By which rules a text was made: a text of older rules is made anew and never counted.

Beside WORK/text/NAME.txt stands NAME.rules, the digest of the rules that made it.
"""
from __future__ import annotations

import hashlib
from pathlib import Path

HERE = Path(__file__).parent
RULES = [HERE / "normalize.py", HERE / "numbers.py", HERE / "spelling.py", HERE.parents[2] / "Sources/TextNormalization/Data/spelling.json"]


def rules() -> str:
    """The digest of the present rules."""
    return hashlib.sha256(b"".join(path.read_bytes() for path in RULES)).hexdigest()


def mark(text: Path) -> None:
    """Notes that the text was made by the present rules."""
    text.with_suffix(".rules").write_text(rules() + "\n")


def is_current(text: Path) -> bool:
    """True for a text that the present rules made."""
    note = text.with_suffix(".rules")
    return text.exists() and note.exists() and note.read_text().strip() == rules()


def refuse_old(folder: Path, names: list[str]) -> None:
    """Ends the program when one of the texts is missing or was made by other rules than the present ones."""
    old = [f"{name}.txt" for name in names if not is_current(folder / f"{name}.txt")]
    if old:
        raise SystemExit(f"{', '.join(old)} in {folder}: missing, or made by older rules; run python -m text.normalize and python -m text.templates")
