"""Printed Indonesian to the words that are spoken: lower case, no digits, no punctuation.

Command: python -m text.normalize --shared SHARED --work WORK
Output: WORK/text/{formal,speeches,open,court}.txt, one sentence a line; what older rules made is made anew.
"""
from __future__ import annotations

import argparse
import lzma
import os
import re
import unicodedata
from pathlib import Path

from text.numbers import MONTHS, cardinal, number, roman, spelled
from text.revision import is_current, mark
from text.spelling import standard

ABBREVIATIONS = {
    "no": "nomor", "nomor": "nomor", "jl": "jalan", "jln": "jalan", "dll": "dan lain lain", "dsb": "dan sebagainya",
    "dst": "dan seterusnya", "tgl": "tanggal", "hlm": "halaman", "yth": "yang terhormat", "sdr": "saudara",
    "bpk": "bapak", "prof": "profesor", "kab": "kabupaten", "prov": "provinsi", "kec": "kecamatan", "kel": "kelurahan",
    "km": "kilometer", "cm": "sentimeter", "mm": "milimeter", "kg": "kilogram", "ha": "hektare", "dr": "doktor",
    "drs": "doktorandus", "hj": "hajah", "rp": "rupiah", "tbk": "te be ka", "pt": "pe te", "cv": "ce fe",
}
UNITS = {"km": "kilometer", "m": "meter", "cm": "sentimeter", "kg": "kilogram", "ha": "hektare", "m2": "meter persegi", "m3": "meter kubik"}
ROMAN_AFTER = r"(bab|pasal|masa sidang|masa persidangan|tahap|bagian|buku|komisi|golongan|kelas|tingkat|jilid|periode|kabinet|triwulan|semester)"

_SPACE = re.compile(r"\s+")
_RULES: list[tuple[re.Pattern[str], object]] = []


def rule(pattern: str, flags: int = re.I):
    """Registers a rewriting of printed forms; rules run in the order they are written."""
    def register(function):
        _RULES.append((re.compile(pattern, flags), function))
        return function
    return register


@rule(r"https?://\S+|www\.\S+|\S+@\S+\.\S+")
def _(m): return " "


@rule(r"\bs(?:\.\s?/?|\s?/)\s?d\b\.?(?=\s)")
def _(m): return " sampai dengan "


@rule(r"\ba\.n\.(?=\s)")
def _(m): return " atas nama "


@rule(r"\bRp\.?\s?(\d[\d.]*(?:,\d+)?)(?:,-|,00)?(\s+(?:ribu|juta|miliar|milyar|triliun))?")
def _(m): return f" {number(m[1].rstrip('.').removesuffix(',00'))}{m[2] or ''} rupiah "


@rule(r"\b(\d{1,2})[/-](\d{1,2})[/-](\d{4})\b")
def _(m):
    month = int(m[2])
    return f" {cardinal(int(m[1]))} {MONTHS[month - 1]} {cardinal(int(m[3]))} " if 1 <= month <= 12 else " "


def clock(hour: str, minute: str) -> str:
    """A time of day: 10.15 -> sepuluh lewat lima belas menit."""
    return cardinal(int(hour)) + (f" lewat {cardinal(int(minute))} menit" if int(minute) else "")


@rule(r"\b(?:pukul|jam)\s+(\d{1,2})[.:](\d{2})\s*(-|–|sampai dengan|sampai)\s*(?:(?:pukul|jam)\s+)?(\d{1,2})[.:](\d{2})\b")
def _(m): return f" pukul {clock(m[1], m[2])} {m[3] if len(m[3]) > 1 else 'sampai'} {clock(m[4], m[5])} "


@rule(r"\b(?:pukul|jam)\s+(\d{1,2})[.:](\d{2})\b")
def _(m): return f" pukul {clock(m[1], m[2])} "


@rule(r"\b(\d{1,2})[.:](\d{2})(?=\s(?:WITA|WIB|WIT)\b)")
def _(m): return f" {clock(m[1], m[2])} "


@rule(r"\bke-?(\d+)\b")
def _(m): return f" ke {cardinal(int(m[1]))} " if len(m[1]) < 10 else " "


def numbered(m: re.Match[str]) -> str:
    """A heading with its Roman numeral in words; a single C or L is a letter (Bagian C)."""
    value = None if m[2] in ("C", "L") else roman(m[2])
    return f"{m[1]} {cardinal(value)}" if value else m[0]


for _style in (ROMAN_AFTER, ROMAN_AFTER.title(), ROMAN_AFTER.upper()):
    rule(rf"\b{_style}\s+([IVXLC]+)\b", 0)(numbered)


@rule(r"\b(\d[\d.]*(?:,\d+)?)\s?(?:%|persen\b)")
def _(m): return f" {number(m[1].rstrip('.'))} persen "


@rule(r"\b(\d[\d.]*(?:,\d+)?)\s?(km|cm|kg|ha|m2|m3|m)\b", 0)
def _(m): return f" {number(m[1].rstrip('.'))} {UNITS[m[2]]} "


@rule(r"\b(\d+)([A-Za-z])\b")
def _(m): return f" {number(m[1])} {m[2].lower()} " if len(m[1]) < 5 else " "


@rule(r"\b(\d{1,4})\s?[-–]\s?(\d{1,4})\b")
def _(m): return f" {cardinal(int(m[1]))} sampai {cardinal(int(m[2]))} "


@rule(r"\b(\d{1,4})/(\d{1,4})\b")
def _(m): return f" {cardinal(int(m[1]))} garis miring {cardinal(int(m[2]))} "


@rule(r"\d[\d.]*(?:,\d+)?")
def _(m): return f" {number(m[0].rstrip('.'))} "


_TOKEN = re.compile(r"[a-z]+(?:'[a-z]+)*")


def normalize(line: str) -> str:
    """The words of one printed line, with single spaces; empty when nothing is left."""
    text = unicodedata.normalize("NFKC", line).replace("’", "'").replace("‘", "'")
    for pattern, function in _RULES:
        text = pattern.sub(function, text)  # type: ignore[arg-type]
    text = text.replace("&", " dan ").replace("%", " persen ").lower()
    text = "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))
    words: list[str] = []
    for token in _TOKEN.findall(text.replace("-", " ")):
        words.append(ABBREVIATIONS.get(token, token))
    return _SPACE.sub(" ", " ".join(words)).strip()


def usable(line: str) -> bool:
    """False for tables, dotted leaders and lines that are mostly numbers."""
    letters = sum(c.isalpha() for c in line)
    return letters >= 8 and letters > 0.55 * len(line.replace(" ", "")) and "...." not in line


def court(line: str) -> str:
    """A court sentence, where every number stands twice, as digits and in words."""
    return normalize(re.sub(r"\d[\d.,]*", " ", line))


def main() -> None:
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--shared", type=Path, required=True)
    p.add_argument("--work", type=Path, required=True)
    a = p.parse_args()
    out = a.work / "text"
    out.mkdir(parents=True, exist_ok=True)
    spoken: set[str] = set()
    for name, source in (("speeches", "speeches"), ("open", "open"), ("formal", "formal"), ("court", "court-sample")):
        path = out / f"{name}.txt"
        if name == "formal":  # it holds the speeches too, which are a component of their own and measured on
            spoken = set((out / "speeches.txt").read_text(encoding="utf-8").splitlines())
        if is_current(path):
            continue
        count = 0
        with lzma.open(a.shared / "text" / f"{source}.txt.xz", "rt", encoding="utf-8") as f, open(path.with_suffix(".part"), "w") as g:
            for line in f:
                line = standard(line)
                words = court(line) if name == "court" else normalize(line) if usable(line) else ""
                if words.count(" ") >= 2 and words not in spoken:
                    g.write(words + "\n")
                    count += 1
        os.replace(path.with_suffix(".part"), path)
        mark(path)
        print(f"{name}: {count} sentences", flush=True)


if __name__ == "__main__":
    main()
