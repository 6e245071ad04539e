"""Numbers as Indonesians say them."""
from __future__ import annotations

DIGITS = "nol satu dua tiga empat lima enam tujuh delapan sembilan".split()
SCALES = [(10 ** 12, "triliun"), (10 ** 9, "miliar"), (10 ** 6, "juta"), (10 ** 3, "ribu")]
MONTHS = "januari februari maret april mei juni juli agustus september oktober november desember".split()


def cardinal(n: int) -> str:
    """A whole number in words: 1234 -> seribu dua ratus tiga puluh empat."""
    if n < 0:
        return "minus " + cardinal(-n)
    if n < 10:
        return DIGITS[n]
    if n == 10:
        return "sepuluh"
    if n == 11:
        return "sebelas"
    if n < 20:
        return DIGITS[n - 10] + " belas"
    if n < 100:
        return DIGITS[n // 10] + " puluh" + tail(n % 10)
    if n < 200:
        return "seratus" + tail(n - 100)
    if n < 1000:
        return DIGITS[n // 100] + " ratus" + tail(n % 100)
    if n < 2000:
        return "seribu" + tail(n - 1000)
    for scale, name in SCALES:
        if n >= scale:
            return f"{cardinal(n // scale)} {name}" + tail(n % scale)
    raise AssertionError("unreachable")


def tail(n: int) -> str:
    """The rest of a number, nothing for zero."""
    return " " + cardinal(n) if n else ""


def spelled(digits: str) -> str:
    """Digit by digit, as codes and phone numbers are read."""
    return " ".join(DIGITS[int(d)] for d in digits)


def number(text: str) -> str:
    """A number as it is printed: 1.250.000 or 2,5 or 007."""
    whole, _, fraction = text.partition(",")
    whole = whole.replace(".", "")
    if not whole.isdigit() or (fraction and not fraction.isdigit()):
        return ""
    if len(whole) > 15 or (len(whole) > 1 and whole[0] == "0"):
        words = spelled(whole[:20])
    else:
        words = cardinal(int(whole))
    return words + (" koma " + spelled(fraction) if fraction else "")


def roman(text: str) -> int | None:
    """The value of a Roman numeral in its usual form, else None."""
    values = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}
    total = 0
    for a, b in zip(text, text[1:] + " "):
        total += -values[a] if values.get(b, 0) > values[a] else values[a]
    return total if 0 < total < 4000 and to_roman(total) == text else None


def to_roman(n: int) -> str:
    """A number as a Roman numeral."""
    out = ""
    for value, letters in ((1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"),
                           (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")):
        while n >= value:
            out, n = out + letters, n - value
    return out
