"""Writes printed.tsv, spelling.tsv and misprints.json: what the training scripts make of lines and words.

Command: python Tests/TextNormalizationTests/Fixtures/buat.py   (needs nothing but Python 3.11)
Every line is ours or put together here; nothing is taken from a document.
"""
import itertools
import json
import random
import sys
from collections import Counter
from pathlib import Path

here = Path(__file__).resolve().parent
sys.path.insert(0, str(here.parents[2] / "Models" / "training"))
from text.normalize import normalize  # noqa: E402
from text.spelling import MISJOINED, RULES, derived, misprints, standard  # noqa: E402

LINES = """
Rapat Paripurna ke-21 Masa Sidang II Tahun Sidang 2024/2025 dibuka.
Rapat dibuka pada pukul 09.00 s.d. 11.30 WITA.
pukul 10.15 WITA
Pukul 13.00 - 15.45 WITA
jam 8.05 sampai 9.10
Jam 7:30 – 8:00 pagi
Rapat diskors 10 menit, dilanjutkan 14.00 WITA.
acara mulai 08.30 WIB, selesai 12.00 WIT
Senin, 25/09/2024 bertempat di ruang rapat
tanggal 1-12-2023 dan 31/13/2023
tanggal 7 Agustus 2024
Rp1.250.000,00
Rp 2,5 miliar
Rp. 750.000,- per bulan
Rp3.400.000.000.000,00 (tiga koma empat triliun rupiah)
sebesar Rp12.345.678.901,25.
Rp500 juta sampai dengan Rp1,2 triliun
rp 15 ribu
anggaran Rp 0,5 milyar
naik 12,5% menjadi 40 persen
turun 0,75 % dari 100%
sekitar 5persen
Pasal 18A ayat (1) huruf b
Pasal 1 ayat (2) huruf c angka 3
Pasal II
Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah
UU No. 17 Tahun 2014 jo. UU No. 2 Tahun 2018
Peraturan Daerah Kota Balikpapan Nomor 6 Tahun 2021
BAB IV KETENTUAN UMUM
Bab IV
bab xii dan bab XII
KOMISI III, BAB IV, Bagian C
Komisi I, Komisi II, Komisi III dan Komisi IV
Masa Persidangan III
MASA SIDANG II
masa sidang IIII
Kelas L dan Golongan IV C
Triwulan III Semester I Periode XX
tahap II tingkat I
Kabinet LXX
jalan sepanjang 3 km
lebar 2,5 m, luas 1.200 m2, isi 40 m³, berat 15 kg
120 ha lahan, 15 cm, 30 mm
Jl. Jenderal Sudirman No. 1
Jln. MT Haryono Kec. Balikpapan Selatan Kel. Sepinggan
Kab. Penajam Paser Utara, Prov. Kalimantan Timur
anak-anak, dll.
dan lain-lain (dsb., dst.)
2024-2029
halaman 3–7
hlm. 12 - 15
tgl. 5 s/d 9 Mei
tanggal 1 s. d. 3 Juni
SD Negeri 012, 1 s.d. 3
a.n. Wali Kota Balikpapan
A.N. Ketua DPRD
Yth. Sdr. Ketua dan Bpk. Sekretaris
Prof. Dr. Hj. Aminah, Drs. Budi
PT Kilang Balikpapan Tbk. dan CV. Maju
DPRD & APBD
R&D 5 % & 7%
nomor telepon 0542-123456
kode pos 76114
nomor 007, nomor 00, nomor 0
12345678901234567890123
1234567890123456
NIK 6471012345670001
A4 dan B3, 4G, 12a, 12345b
RT 05/RW 12
RT 05 RW 12
10/2024
188.342/15/DPRD/2024
Nomor : 170/123/SETWAN
suara 30 : 10 : 5
skor 3-1
3 - 2 = 1
1/2 dan 3/4
ke-1, ke 2, ke-10, ke-100
ke-12345678901
keempat, ke empat
https://dprd.balikpapankota.go.id/risalah?id=5 dibaca
www.balikpapan.go.id dan surat@dprd.go.id diterima
Mas'ud, Ma'ruf, Qur’an, ‘izin’ dan 'kutip'
Jum'at, Sya'ban, do'a
café, naïve, Élan, Åland
ﬁskal ① ② ½ ａｂｃ １２３
“Interupsi, Pimpinan!” katanya…
(tiga) [empat] {lima} <enam>
tanpa-spasi, dua--setrip, tiga---setrip
a/b dan/atau
x2, y3z, 3x4, 10x
50:50
24 jam, 7 hari
0,5
1.000,25
1.000.000
1.00.0
1,2,3
1,234.56
007,5
,5
5.
5.. 6...
10.000 orang.
1945
11 12 13 19 20 21 99 100 101 110 111 199 200 999 1000 1001 1100 1999 2000
10000 100000 1000000 1000000000 1000000000000 999999999999999
2000017000
-5 derajat
minus 5 derajat
+62 811
No.5/2024
no 5
Tahun Anggaran 2025
APBD-P 2024
RPJMD 2021-2026, RKPD 2025
20-an, 1990-an
ke-2 s.d. ke-5
Rp5.000.000/bulan
Rp5 juta/orang
5 km/jam
100 m lari, 100m
2m x 3m
H. Abdulloh, S.Sos., M.Si.
KETUA RAPAT (H. ABDULLOH, S.Sos.):
Setuju!
SETUJU? (Ketok palu 3 kali)
...... (tanda tangan)
 
   spasi    banyak   
TAB\tdan\u00a0spasi tetap
setengah\u200blebar
é ê ě ë
ÀÁÂÃÄ
ß dan ø
北京 dan Москва
٣ orang
²
x² + y²
5 °C
10′ 20″
§ 5
© 2024
100€, $5, £3
#1 dan @dewan
satu;dua;tiga
satu|dua
pukul 24.00
pukul 7.5
pukul 07.00.00
jam 12.60
8.30
08.30-10.00
08.30-10.00 WITA
15 WITA
20.00 wita
s.d.
s.d
s.d. 5
sd 5
S/D akhir
hingga s/d.
a.n.
an. Budi
""".strip("\n").split("\n")


SPELLINGS = """
Dimana alamat anda, kata nya?
DIMANA rapatnya, kemana perginya, dari mana datangnya
ATM-nya, stnk nya, hp nya
atm nya habis, uptd nya ada, bap nya lengkap, sim nya mati
kata nyata disebut kemarin
"Anggaran" nya kurang, Perda-nya belum ada, (raperda) nya sudah
rumah-nya, rumah - nya, rumah" nya, rumah') nya
APBD nya disahkan, apbd nya disahkan
siapa nya, dia nya, i nya, Ia nya
nya berdiri sendiri
didalam dan diluar gedung, keatas kebawah
kedalaman sungai diatasi, dijalankan, kerumahan
Dimanapun rapat, kemanapun pimpinan pergi, dimanakah dia, kemanakah kita
disini, disana, disitu, kesini, kesana, kesitu
dibelakang meja; didepan dewan; diantara fraksi
dirumah saja, dijalan raya, kedepan kita perbaiki
""".strip("\n").split("\n")


def spelling_lines() -> list[str]:
    """Hand-written lines and every word of the table within one."""
    return [*SPELLINGS, *(f"Rapat {w} pak, {w.title()}kan, {w.upper()}." for w in sorted(MISJOINED))]


def misprint_table() -> dict:
    """Words of our templates with invented counts, damaged forms of them, and what the script finds."""
    rng = random.Random(11)
    words = sorted({w for path in sorted((here.parents[2] / "Models/training/text/templates").glob("*.txt"))
                    for line in path.read_text(encoding="utf-8").splitlines() if not line.startswith("#")
                    for w in line.split() if w.isalpha() and w.isascii() and w.islower()})
    counts = Counter({w: int(10 ** rng.uniform(0, 5)) for w in words})
    trusted = {w for w in words if rng.random() < 0.9}
    for word in rng.choices(words, k=700):
        at, kind = rng.randrange(len(word)), rng.randrange(6)
        bad = [word[:at] + word[at + 1:], word[:at] + word[at] + word[at:], word[:at] + rng.choice("aeinrs") + word[at:],
               word[:at] + word[at + 1:at + 2] + word[at:at + 1] + word[at + 2:], "me" + rng.choice(["n", "m", ""]) + word,
               rng.choice(["be", "te", "l"]) + word[1:]][kind]
        if bad and bad not in counts:
            counts[bad] = rng.choice([1, 1, 2, 3, 10, 40])
    stems = {w for w in trusted if counts[w] >= RULES["stem"]}
    return {"counts": dict(sorted(counts.items())), "trusted": sorted(trusted),
            "derived": sorted(w for w in counts if derived(w, stems)),
            "misprints": dict(sorted(misprints(counts, trusted, lambda w: derived(w, stems)).items()))}


def main() -> None:
    lines = [line.replace("\\t", "\t").replace("\\u00a0", "\u00a0").replace("\\u200b", "\u200b") for line in LINES]
    days, sums = (3, 17, 28), ("1.500", "275.000", "8.250.000", "1.000.000.001")
    lines += [f"Pada tanggal {d}/{m}/2025 disetujui Rp{s},00 untuk Komisi {r}." for d, m, (s, r) in
              zip(itertools.cycle(days), range(1, 13), itertools.cycle(zip(sums, ("I", "II", "III", "IV"))))]
    lines += [f"Pasal {n} ayat ({n % 7 + 1}) huruf {'abcdefg'[n % 7]}, sebanyak {n * n * 37} jiwa atau {n},{n % 10} persen" for n in range(1, 120, 9)]
    with open(here / "printed.tsv", "w", encoding="utf-8") as f:
        for line in lines:
            # A tab divides the columns, so one within a line is written as two characters.
            f.write(line.replace("\t", "\\t") + "\t" + normalize(line) + "\n")
    (here / "spelling.tsv").write_text("".join(f"{line}\t{standard(line)}\n" for line in spelling_lines()), encoding="utf-8")
    table = misprint_table()
    (here / "misprints.json").write_text(json.dumps(table, indent=0) + "\n", encoding="utf-8")
    print(len(lines), len(spelling_lines()), len(table["misprints"]))


if __name__ == "__main__":
    main()
