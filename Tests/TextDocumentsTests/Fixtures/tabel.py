"""Makes the tables of this folder. Command: python tabel.py
(openpyxl 3.1.5, XlsxWriter, odfpy, msoffcrypto-tool; versions in README.md)."""
import datetime
import io
import zipfile
from pathlib import Path

import msoffcrypto.format.ooxml
import openpyxl
import xlsxwriter
from odf import opendocument, table, text

here = Path(__file__).resolve().parent
DATE = (2026, 11, 25, 0, 0, 0)
MOMENT = datetime.datetime(2026, 11, 25, 8, 30)


def write(name: str, parts: dict[str, bytes]) -> None:
    """An archive that is the same every time."""
    with zipfile.ZipFile(here / name, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as z:
        for part, data in parts.items():
            z.writestr(zipfile.ZipInfo(part, DATE), data, zipfile.ZIP_DEFLATED)


# --- openpyxl: a list of members below a merged title, with a hidden first sheet.
book = openpyxl.Workbook()
book.active.title = "Tersembunyi"
book.active["A1"] = "rahasia"
book.active.sheet_state = "hidden"
sheet = book.create_sheet("Anggota")
sheet["A1"] = "DAFTAR ANGGOTA DPRD"
sheet.merge_cells("A1:F1")
sheet.append([])
sheet.append(["No", " Nama  Lengkap ", "Fraksi", "Lahir", "Aktif", "NIK"])
sheet.append([1, "H. Abdulloh, S.Sos.", "Contoh", datetime.date(1970, 1, 5), True, 6471010101700001])
sheet.append([2, "Siti \"Bang\" Aminah\nM.Si.", None, datetime.date(1900, 3, 1), False, "6471010101700002"])
sheet.merge_cells("C4:C5")
sheet.append([])
sheet.append([2.5, "", "Karya", MOMENT, None, 0.1])
sheet["D7"].number_format = "[$-421]dd mmmm yyyy hh:mm;@"
sheet["A7"].number_format = '0.0" d"'
sheet["G7"] = "di luar judul"
sheet["D8"] = datetime.time(8, 30)
sheet["D8"].number_format = "hh:mm"
book.create_sheet("Kedua").append(["nama"])
book.save(here / "anggota.xlsx")

# --- XlsxWriter: inline strings, cached formulas, days since 1904, rich text.
book = xlsxwriter.Workbook(here / "rumus.xlsx", {"in_memory": True})
sheet = book.add_worksheet("Rumus")
bold = book.add_format({"bold": True})
sheet.write_row(0, 0, ["nama", "jumlah", "tanggal"])
sheet.write_rich_string(1, 0, bold, "Budi", " Contoh")
sheet.write_formula(1, 1, "=1+1", None, 2)
sheet.write_datetime(1, 2, MOMENT, book.add_format({"num_format": "d/m/yy"}))
sheet.write_formula(2, 0, '="a"&"b"', None, "ab")
sheet.write_formula(2, 1, "=1/0", None, "#DIV/0!")
sheet.write_boolean(2, 2, True)
book.close()
book = xlsxwriter.Workbook(here / "sebaris.xlsx", {"constant_memory": True, "date_1904": True})
sheet = book.add_worksheet()
sheet.write_row(0, 0, ["nama", "tanggal"])
sheet.write(1, 0, "Budi  Contoh")
sheet.write_datetime(1, 1, datetime.datetime(2026, 11, 25), book.add_format({"num_format": "yyyy-mm-dd"}))
book.close()

# --- a workbook with a password (the password is "sandi").
locked = io.BytesIO()
with open(here / "rumus.xlsx", "rb") as plain:
    msoffcrypto.format.ooxml.OOXMLFile(plain).encrypt("sandi", locked)
(here / "terkunci.xlsx").write_bytes(locked.getvalue())

# --- odfpy.
book = opendocument.OpenDocumentSpreadsheet()
sheet = table.Table(name="Anggota")


def row(*cells, repeated=None):
    line = table.TableRow(**({"numberrowsrepeated": repeated} if repeated else {}))
    for value, options in cells:
        cell = table.TableCell(**options)
        if value is not None:
            cell.addElement(text.P(text=value))
        line.addElement(cell)
    sheet.addElement(line)


plain = {"valuetype": "string"}
row((None, {"numbercolumnsrepeated": 1024}), repeated=2)
row(("Nama", plain), ("Fraksi", plain), ("Lahir", plain), ("Aktif", plain), ("Jumlah", plain))
row(("Siti", plain), ("Contoh", {**plain, "numberrowsspanned": 2, "numbercolumnsspanned": 1}),
    ("5 Januari 1970", {"valuetype": "date", "datevalue": "1970-01-05"}),
    ("BENAR", {"valuetype": "boolean", "booleanvalue": "true"}),
    ("1.575,50", {"valuetype": "float", "value": "1575.5"}))
line = table.TableRow()
for value in ["Budi", None, "sama", "sama"]:
    if value is None:
        line.addElement(table.CoveredTableCell())
    else:
        cell = table.TableCell(valuetype="string")
        cell.addElement(text.P(text=value))
        cell.addElement(text.P(text="baris dua")) if value == "Budi" else None
        line.addElement(cell)
sheet.addElement(line)
row((None, {"numbercolumnsrepeated": 1024}), repeated=1048571)
book.spreadsheet.addElement(sheet)
second = table.Table(name="Kedua")
book.spreadsheet.addElement(second)
book.save(here / "anggota.ods")

# --- by hand: what no office program writes.
MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def hostile(name: str, rows: str, after: str = "", head: str = "", strings: str = "") -> None:
    parts = {
        "xl/workbook.xml": f'<workbook {MAIN} xmlns:r="{REL}"><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="{REL}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="{REL}/sharedStrings" Target="/xl/worksheets/../sharedStrings.xml"/></Relationships>',
        "xl/worksheets/sheet1.xml": f"{head}<worksheet {MAIN}><sheetData>{rows}</sheetData>{after}</worksheet>",
        "xl/sharedStrings.xml": f"<sst {MAIN}>{strings}</sst>",
    }
    write(name, {part: data.encode() for part, data in parts.items()})


head = '<row r="1"><c r="A1" t="inlineStr"><is><t>nama</t></is></c></row>'
hostile("jauh.xlsx", head + "".join(f'<row r="{r}"><c r="XFD{r}"><v>1</v></c></row>' for r in range(2, 2000)))
hostile("gabung.xlsx", head, "<mergeCells>" + '<mergeCell ref="A1:XFD1048576"/>' * 2000 + '<mergeCell ref="B2:A1"/><mergeCell ref="x"/></mergeCells>')
hostile("mundur.xlsx", head + '<row r="1"><c r="A1"><v>1</v></c></row>')
hostile("alamat.xlsx", '<row r="1"><c r="ZZZZZZZZZZZZ99999999999999999999"><v>1</v></c></row>')
hostile("tanpa-alamat.xlsx", '<row><c t="s"><v>0</v></c><c t="s"><v>7</v></c><c t="s"><v>-1</v></c><c t="s"><v>1</v></c></row><row><c s="99"><v>007</v></c><c t="b"><v>1</v></c><c t="d"><v>2026-11-25T00:00:00</v></c><c t="e"><v>#N/A</v></c></row>',
        strings='<si><r><t>na</t></r><r><t>ma</t></r><rPh><t>x</t></rPh></si><si><t> ket </t></si>')
hostile("entitas.xlsx", head.replace("nama", "&a;"), head='<!DOCTYPE worksheet [<!ENTITY a "bbbbbbbbbb">]>')
hostile("bom.xlsx", head + " " * 210_000_000)
hostile("kosong.xlsx", '<row r="3"><c r="A3" t="inlineStr"><is><t>  </t></is></c></row>')
