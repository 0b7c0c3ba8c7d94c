"""Documents: invoices and statements as HTML and as PDF. Assumption: their text and layout."""

from collections.abc import Sequence
from html import escape

from fusebill_async.sandbox.operations import Answer

_LINES_ON_A_PAGE = 50


def html(title: str, lines: Sequence[str]) -> Answer:
    """Answer a page of HTML. Assumption: as it is, not as a JSON string."""
    body = "".join(f"<p>{escape(line)}</p>" for line in lines)
    page = f"<!DOCTYPE html><html><head><title>{escape(title)}</title></head><body>{body}</body></html>"
    return Answer(page.encode(), media_type="text/html; charset=utf-8")


def pdf(lines: Sequence[str]) -> Answer:
    """Answer a PDF file with lines of text."""
    pages = [lines[at : at + _LINES_ON_A_PAGE] for at in range(0, len(lines), _LINES_ON_A_PAGE)] or [()]
    kids = " ".join(f"{4 + 2 * number} 0 R" for number in range(len(pages)))
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        f"<</Type/Pages/Count {len(pages)}/Kids[{kids}]>>".encode(),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
    ]
    for number, page in enumerate(pages):
        resources = "/Resources<</Font<</F1 3 0 R>>>>/MediaBox[0 0 612 792]"
        objects.append(f"<</Type/Page/Parent 2 0 R{resources}/Contents {5 + 2 * number} 0 R>>".encode())
        content = _content(page)
        objects.append(b"<</Length %d>>stream\n%s\nendstream" % (len(content), content))
    return Answer(_file(objects), media_type="application/pdf")


def _content(lines: Sequence[str]) -> bytes:
    shown = (line.encode("cp1252", "replace").translate(_ESCAPES_OUT) for line in lines)
    return b"BT /F1 10 Tf 50 750 Td 14 TL " + b" ".join(b"(%s) Tj T*" % line for line in shown) + b" ET"


_ESCAPES_OUT = bytes.maketrans(b"()\\\r\n", b"[]/  ")  # what would have to be escaped


def _file(objects: Sequence[bytes]) -> bytes:
    """Join numbered objects, the table of where each begins, and the trailer."""
    content, starts = b"%PDF-1.4\n", list[int]()
    for number, body in enumerate(objects, start=1):
        starts.append(len(content))
        content += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % start for start in starts)
    head = b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    trailer = b"trailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, len(content))
    return content + head + table + trailer
