"""Makes the documents of this folder. Command: python buat.py (python-docx 1.1.2)."""
import io
import zipfile
from pathlib import Path

from docx import Document
from docx.oxml import parse_xml

here = Path(__file__).resolve().parent
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
DATE = (2025, 5, 20, 0, 0, 0)


def write(name: str, parts: dict[str, bytes]) -> None:
    """An archive that is the same every time."""
    with zipfile.ZipFile(here / name, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as z:
        for part, data in sorted(parts.items()):
            z.writestr(zipfile.ZipInfo(part, DATE), data, zipfile.ZIP_DEFLATED)


def whole() -> dict[str, bytes]:
    """The parts of a document with everything that needs care."""
    d = Document()
    d.sections[0].header.paragraphs[0].text = "Kepala halaman"
    d.sections[0].footer.paragraphs[0].text = "Kaki halaman"
    d.add_heading("Risalah rapat", 1)
    p = d.add_paragraph("Rapat di")
    p.add_run("buka").bold = True
    p.add_run(" pagi.")
    p = d.add_paragraph("Sebelum\tsesudah")
    p.add_run().add_break()
    p.add_run("baris & <tanda> \u201ckutip\u201d")
    d.add_paragraph("")
    table = d.add_table(rows=1, cols=2)
    table.rows[0].cells[0].text, table.rows[0].cells[1].text = "Sel kiri", "Sel kanan"
    p = d.add_paragraph("Tetap")
    p._p.append(parse_xml(f'<w:del {W}><w:r><w:delText> dihapus</w:delText></w:r></w:del>'))
    p._p.append(parse_xml(f'<w:ins {W}><w:r><w:t xml:space="preserve"> disisipkan</w:t></w:r></w:ins>'))
    p._p.append(parse_xml(f'<w:moveFrom {W}><w:r><w:t> dipindah</w:t></w:r></w:moveFrom>'))
    p = d.add_paragraph("Luar")
    box = "<w:txbxContent><w:p><w:r><w:t>Dalam kotak</w:t></w:r></w:p></w:txbxContent>"
    p._p.append(parse_xml(
        f'<w:r {W} xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:AlternateContent>'
        f'<mc:Choice Requires="wps">{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback></mc:AlternateContent></w:r>'))
    d.add_paragraph("Akhir\u00a0rapat\u2011ini")
    out = io.BytesIO()
    d.save(out)
    with zipfile.ZipFile(out) as z:
        return {n: z.read(n) for n in z.namelist()}


def main() -> None:
    parts = whole()
    # The dates of the properties are those of the day.
    parts["docProps/core.xml"] = b'<?xml version="1.0"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"/>'
    parts.pop("docProps/thumbnail.jpeg", None)
    write("utuh.docx", parts)
    moved = dict(parts)
    moved["word/isi.xml"] = moved.pop("word/document.xml")
    moved["_rels/.rels"] = moved["_rels/.rels"].replace(b"word/document.xml", b"/word/isi.xml")
    write("pindah.docx", moved)
    text = f'<w:document {W}><w:body><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:body></w:document>'
    write("entitas.docx", {"word/document.xml": b'<?xml version="1.0"?><!DOCTYPE d [<!ENTITY a "aaaa">]>' + (text % "&a;").encode()})
    write("bom.docx", {"word/document.xml": (text % (" " * 210_000_000)).encode()})
    odt = ('<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
           'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text>'
           '<text:tracked-changes><text:p>dihapus</text:p></text:tracked-changes><text:h>Judul</text:h>'
           '<text:p>Rapat<text:s/>di<text:span>buka</text:span><text:tab/>pagi.<text:note><text:p>catatan kaki</text:p></text:note></text:p>'
           '</office:text></office:body></office:document-content>')
    write("utuh.odt", {"mimetype": b"application/vnd.oasis.opendocument.text", "content.xml": odt.encode()})


if __name__ == "__main__":
    main()
