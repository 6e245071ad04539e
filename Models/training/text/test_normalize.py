"""Printed forms and how they are read."""
from pathlib import Path

import pytest

from text.normalize import normalize
from text.numbers import cardinal, number, roman
from text.spelling import misprints, standard

CASES = {
    "Rapat Paripurna ke-21 Masa Sidang II": "rapat paripurna ke dua puluh satu masa sidang dua",
    "Rp1.250.000,00": "satu juta dua ratus lima puluh ribu rupiah",
    "Rp 2,5 miliar": "dua koma lima miliar rupiah",
    "tanggal 25/09/2024": "tanggal dua puluh lima september dua ribu dua puluh empat",
    "pukul 10.15 WITA": "pukul sepuluh lewat lima belas menit wita",
    "Pasal 18A ayat (1)": "pasal delapan belas a ayat satu",
    "Undang-Undang Nomor 23 Tahun 2014": "undang undang nomor dua puluh tiga tahun dua ribu empat belas",
    "naik 12,5% menjadi 40 persen": "naik dua belas koma lima persen menjadi empat puluh persen",
    "Bab IV": "bab empat",
    "jalan sepanjang 3 km": "jalan sepanjang tiga kilometer",
    "anak-anak, dll.": "anak anak dan lain lain",
    "2024-2029": "dua ribu dua puluh empat sampai dua ribu dua puluh sembilan",
    "DPRD & APBD": "dprd dan apbd",
    "SD Negeri 012, 1 s.d. 3": "sd negeri nol satu dua satu sampai dengan tiga",
    "pukul 09.00 s.d. 11.30 WITA": "pukul sembilan sampai dengan sebelas lewat tiga puluh menit wita",
    "KOMISI III, BAB IV, Bagian C": "komisi tiga bab empat bagian c",
}


@pytest.mark.parametrize("printed", CASES)
def test_printed_forms(printed: str) -> None:
    assert normalize(printed) == CASES[printed]


def test_numbers() -> None:
    assert cardinal(0) == "nol" and cardinal(11) == "sebelas" and cardinal(1945) == "seribu sembilan ratus empat puluh lima"
    assert cardinal(2_000_017_000) == "dua miliar tujuh belas ribu"
    assert number("007") == "nol nol tujuh" and number("1.000,25") == "seribu koma dua lima"
    assert roman("XIV") == 14 and roman("IIII") is None


def test_table_of_the_swift_tests() -> None:
    """The program normalises a council's minutes by itself; this table keeps it and the script alike."""
    table = Path(__file__).parents[3] / "Tests/TextNormalizationTests/Fixtures/printed.tsv"
    for row in table.read_text(encoding="utf-8").split("\n")[:-1]:
        printed, words = row.split("\t")
        assert normalize(printed.replace("\\t", "\t")) == words


def test_words_joined_and_set_apart() -> None:
    assert standard("Dimana alamat anda, kata nya?") == "di mana alamat anda, katanya?"
    assert standard("ATM-nya, stnk nya, hp nya") == "ATM-nya, stnk nya, hp nya"
    assert standard("kata nyata disebut kemarin") == "kata nyata disebut kemarin"


def test_misprints() -> None:
    counts = {"itu": 90000, "ltu": 30, "mempunyai": 9000, "menpunyai": 12, "bertindak": 900, "betindak": 2, "perusahaan": 90000,
              "perusahan": 100, "menanam": 900, "menanami": 3, "dewan": 40000, "dewen": 4, "terdakwa": 9000, "terdakw": 9,
              "bekas": 40, "berkas": 9000}
    found = misprints(counts, {"bekas"}, lambda w: w in ("menanami", "betindak"))
    assert found == {"ltu": "itu", "menpunyai": "mempunyai", "betindak": "bertindak", "perusahan": "perusahaan", "terdakw": "terdakwa"}
