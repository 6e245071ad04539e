"""Makes risalah.docx and anggota.csv: invented minutes of a council sitting and its invented members.

Command: python Samples/risalah/buat.py   (python-docx 1.1.2; twice gives the same bytes)
"""
import csv
import datetime
import random
import zipfile
from pathlib import Path

from docx import Document

here = Path(__file__).resolve().parent
MEMBERS = [
    ("H. Wirandaru Sastrokusumo, S.Sos., M.Si.", "Ketua"), ("Hj. Nurlaksmi Tandiara, S.E.", "Wakil Ketua I"),
    ("Ir. Baktiono Reksaputra, M.T.", "Wakil Ketua II"), ("Drs. Halimun Padmowijoyo", "Komisi I"),
    ("Melvana Sihotami, S.H., M.H.", "Komisi II"), ("Dr. H. Zulfadhlan Amrizaki, S.Pd., M.Pd.", "Komisi III"),
    ("Yosefina Wanggalira, S.Kom.", "Komisi IV"), ("Tegarwan Prasodjati", "Komisi III"),
]
SPEECHES = [
    ("KETUA RAPAT (H. WIRANDARU SASTROKUSUMO, S.Sos., M.Si.)",
     "Assalamualaikum warahmatullahi wabarakatuh. Selamat pagi dan salam sejahtera bagi kita semua. Rapat paripurna ke-7 masa sidang II tahun 2025 "
     "saya nyatakan dibuka dan terbuka untuk umum. Berdasarkan catatan sekretariat, dari 8 orang anggota telah hadir 7 orang, sehingga kuorum sudah "
     "terpenuhi sesuai Pasal 115 ayat (1) tata tertib."),
    ("KETUA RAPAT", "Agenda kita hari ini adalah penyampaian laporan panitia khusus tentang Bendali Ampalkuning dan penataan kawasan Teluk Serinding. "
     "Apakah agenda ini dapat disetujui? Setuju. Kami persilakan saudara Zulfadhlan Amrizaki menyampaikan laporan panitia khusus."),
    ("ANGGOTA KOMISI III (Dr. H. ZULFADHLAN AMRIZAKI, S.Pd., M.Pd.)",
     "Terima kasih saudara pimpinan. Panitia khusus telah meninjau Bendali Ampalkuning pada tanggal 12/05/2025 pukul 09.00 s.d. 11.30 WITA. Luas bendali "
     "3,5 ha dengan daya tampung 120.000 m3. Biaya pengerukan sebesar Rp4.750.000.000,00 baru terserap 62%. Warga Kampung Serinding Dalam meminta agar "
     "pintu air Ampalkuning diperbaiki sebelum musim hujan. Kami juga mencatat tumpukan sedimen di saluran Teluk Serinding."),
    ("WAKIL KETUA I (Hj. NURLAKSMI TANDIARA, S.E.)",
     "Interupsi pimpinan. Mohon penjelasan mengenai sisa anggaran pengerukan Bendali Ampalkuning. Apakah dinas sudah menghitung kebutuhan tahun 2026? "
     "Kami mendengar keluhan nelayan Teluk Serinding tentang air yang keruh."),
    ("ANGGOTA KOMISI II (MELVANA SIHOTAMI, S.H., M.H.)",
     "Fraksi kami berpendapat bahwa retribusi dermaga Teluk Serinding harus ditinjau kembali. Retribusi dermaga tahun 2024 hanya Rp312 juta dari target "
     "Rp500 juta. Kami mengusulkan agar pansus bersama KUPA memeriksa pembukuan dermaga. Dokumen KUPA dan PPAS sudah diterima komisi."),
    ("ANGGOTA KOMISI IV (YOSEFINA WANGGALIRA, S.Kom.)",
     "Bapak Wirandaru Sastrokusumo yang kami hormati, data penerima beasiswa Gerbang Pesisir belum terbuka. Dari 1.240 pendaftar beasiswa Gerbang Pesisir "
     "baru 875 siswa yang diverifikasi. Kami meminta dinas menayangkan daftar penerima di laman resmi."),
    ("ANGGOTA KOMISI I (Drs. HALIMUN PADMOWIJOYO)",
     "Saudara ketua, batas kelurahan Serinding Dalam dan Ampalkuning Hilir belum ditetapkan dengan peraturan wali kota. Akibatnya pelayanan di RT 05 dan "
     "RT 06 tumpang tindih. Mohon Bagian Pemerintahan menyelesaikan penetapan batas sebelum triwulan IV."),
    ("ANGGOTA KOMISI III (TEGARWAN PRASODJATI)",
     "Kami mendukung saudara Halimun Padmowijoyo. Jalan penghubung Ampalkuning Hilir sepanjang 2,4 km rusak berat. Usulan perbaikan jalan Ampalkuning Hilir "
     "sudah tiga kali masuk musrenbang dan belum pernah dianggarkan."),
    ("WAKIL KETUA II (Ir. BAKTIONO REKSAPUTRA, M.T.)",
     "Secara teknis pintu air Ampalkuning harus diganti, bukan diperbaiki. Perkiraan biaya pintu air Ampalkuning Rp850.000.000,00. Kami menyarankan dinas "
     "menyusun rancangan teknis pada semester I tahun 2026."),
    ("KETUA RAPAT", "Baik, terima kasih atas tanggapan saudara Melvana Sihotami, saudara Yosefina Wanggalira dan saudara Tegarwan Prasodjati. Kami tawarkan "
     "kepada rapat, apakah laporan panitia khusus Bendali Ampalkuning dapat diterima dengan catatan? Setuju. Panitia khusus bendali diperpanjang 30 hari. "
     "Rapat berikutnya membahas retribusi dermaga Teluk Serinding dan beasiswa Gerbang Pesisir. Dengan mengucapkan alhamdulillah rapat paripurna saya "
     "nyatakan ditutup."),
]


def fixed(path: Path) -> None:
    """Packs the archive again with one date for all parts, so that it is the same every time."""
    with zipfile.ZipFile(path) as z:
        parts = [(n, z.read(n)) for n in sorted(z.namelist())]
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as z:
        for name, data in parts:
            z.writestr(zipfile.ZipInfo(name, (2025, 5, 20, 0, 0, 0)), data, zipfile.ZIP_DEFLATED)


def main() -> None:
    document = Document()
    document.core_properties.created = document.core_properties.modified = datetime.datetime(2025, 5, 20)
    document.sections[0].header.paragraphs[0].text = "RISALAH RAPAT PARIPURNA (CONTOH, NAMA REKAAN)"
    document.add_heading("RISALAH RAPAT PARIPURNA KE-7 MASA SIDANG II TAHUN 2025", 1)
    table = document.add_table(rows=0, cols=2)
    for left, right in (("Hari/Tanggal", "Selasa, 20 Mei 2025"), ("Waktu", "09.00 s.d. 11.30 WITA"), ("Tempat", "Ruang Rapat Paripurna")):
        cells = table.add_row().cells
        cells[0].text, cells[1].text = left, right
    for label, speech in SPEECHES:
        p = document.add_paragraph()
        p.add_run(label + ":").bold = True
        # Word divides a sentence into runs where nobody sees it.
        cut = random.Random(len(speech)).randrange(len(speech))
        p.add_run(" " + speech[:cut])
        p.add_run(speech[cut:])
    document.save(here / "risalah.docx")
    fixed(here / "risalah.docx")
    with open(here / "anggota.csv", "w", encoding="utf-8", newline="") as f:
        out = csv.writer(f, lineterminator="\n")
        out.writerow(["no", "nama", "jabatan"])
        out.writerows([n, name, place] for n, (name, place) in enumerate(MEMBERS, 1))


if __name__ == "__main__":
    main()
