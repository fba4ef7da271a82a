"""How clauses, links and notes of a policy come out in its PDF."""

from __future__ import annotations

import re
from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest
from tests.export.pdf.reading import facts_of, poppler, structure_of, text_of

from policyeditor.errors import ExportError
from policyeditor.export.pdf import document
from policyeditor.export.pdf.document import policy_pdf
from policyeditor.export.publication import Publication
from policyeditor.policy.policy import read_policy


def pdf_of(body: str, lang: str = "en", **more: object) -> bytes:
    source = f"---\ntitle: T\nlang: {lang}\n---\n\n{body}\n"
    return policy_pdf(Publication(read_policy(source), source.encode(), **more)).data  # type: ignore[arg-type]  # the fields of a publication


def bookmarks(data: bytes) -> list[str]:
    """The titles of the bookmarks, in order of their place in the file."""
    return [found.decode("latin-1") for found in re.findall(rb"/Title\s*\(([^)]*)\)", data)]


def headings(data: bytes, folder: Path) -> list[str]:
    return [line for line in structure_of(data, folder) if re.match(r"H[1-6] ", line)]


def test_items_with_a_title_are_headings_and_bookmarks(tmp_path: Path) -> None:
    data = pdf_of("# T\n\n1. Scope of it\n   (A) One.\n\n2. Use\n   (A) Two.\n\n3. We keep data.\n")

    assert headings(data, tmp_path) == [
        'H1 "T" (block)',
        'H2 "Scope of it" (block)',
        'H2 "Use" (block)',
    ]
    assert "Scope of it" in " ".join(bookmarks(data))


def test_a_title_is_bold_only_where_it_is_typed_so(tmp_path: Path) -> None:
    body = "1. Scope\n   (A) One.\n\n2. Sharing\n\n3. **Use**\n   (A) Two.\n"
    (tmp_path / "titles.pdf").write_bytes(pdf_of(body))
    page = poppler("pdftohtml", "-xml", "-i", "-stdout", str(tmp_path / "titles.pdf"))

    assert re.findall(r"<b>([^<]*)</b>", page) == ["T", "Use"]
    assert "Scope" in page


def test_a_short_item_among_sentences_is_no_title(tmp_path: Path) -> None:
    data = pdf_of("# T\n\n1. Scope of it\n   (A) One.\n\n2. We keep data.\n")

    assert headings(data, tmp_path) == ['H1 "T" (block)']


def test_no_level_of_headings_is_skipped(tmp_path: Path) -> None:
    data = pdf_of("### Deep\n\n# One\n\n#### Four\n\n## Two\n\n1. Item title\n\n   Words.\n")
    levels = [line.split()[0] for line in headings(data, tmp_path)]

    assert levels[0] == "H1"
    assert all(int(b[1]) - int(a[1]) <= 1 for a, b in pairwise(levels))


@pytest.mark.parametrize(
    ("lang", "paper"), [("en-US", "letter"), ("fr-CA", "letter"), ("en", "A4"), ("de", "A4")]
)
def test_the_paper_is_that_of_the_country(lang: str, paper: str, tmp_path: Path) -> None:
    assert paper in facts_of(pdf_of("Words.", lang), tmp_path)["Page size"]


def test_the_header_and_the_pages_are_in_the_language(tmp_path: Path) -> None:
    body = "\n\n".join(["Wörter."] * 80)
    data = pdf_of(body, "de", effective=date(2026, 12, 24), version="Frühling")
    pages = text_of(data, tmp_path).split("\f")

    assert "Fassung Frühling" in pages[1]
    assert "Gültig ab 24. Dezember 2026" in pages[1]
    assert "2 von 3" in pages[1]


def test_a_version_that_is_called_by_its_day_is_told_as_a_day(tmp_path: Path) -> None:
    def told(version: str, lang: str) -> str:
        made = pdf_of("Words.", lang, effective=date(2026, 12, 24), version=version)
        return text_of(made, tmp_path)

    assert "Version December 24, 2026" in told("2026-12-24", "en")
    assert "Fassung 24. Dezember 2026, 09:30" in told("2026-12-24 09:30", "de")
    assert "Version 2026-13-45" in told("2026-13-45", "en")


def test_links_lead_to_places_of_the_text_and_to_safe_addresses(tmp_path: Path) -> None:
    data = pdf_of(
        "## Here\n\n[in](#here) [nowhere](#gone) [out](https://a.example/x) "
        "[mail](mailto:a@b.example) [beside](../terms/) [odd](//evil.example/) "
        "<span id='bare'></span>[bare](#bare)\n"
    )
    (tmp_path / "links.pdf").write_bytes(data)
    addresses = poppler("pdfinfo", "-url", str(tmp_path / "links.pdf"))

    assert re.findall(r"(?:https?|mailto):\S+|//\S+", addresses) == [
        "https://a.example/x", "mailto:a@b.example",
    ]  # fmt: skip
    assert data.count(b"/Subtype/Link") == 4
    assert "in nowhere out mail beside odd bare" in text_of(data, tmp_path)


@pytest.mark.parametrize(
    ("address", "leads_to"),
    [
        (
            "https://a.example/legal/en/privacy/",
            ["https://a.example/legal/en/terms/", "https://a.example/"],
        ),
        ("https://[bad/en/", []),
        ("", []),
    ],
)
def test_links_beside_the_policy_lead_to_its_site(
    address: str, leads_to: list[str], tmp_path: Path
) -> None:
    body = "[Terms](../terms/) [top](/) [odd](javascript:x) [far](//evil.example/)"
    (tmp_path / "links.pdf").write_bytes(pdf_of(body, address=address))
    found = poppler("pdfinfo", "-url", str(tmp_path / "links.pdf"))

    assert re.findall(r"[a-z]+://\S+", found) == leads_to


def test_a_note_stands_once_and_its_second_mark_repeats_the_number(tmp_path: Path) -> None:
    data = pdf_of("One[^a] two[^b] three[^a].\n\n[^a]: First.\n\n    More.\n\n[^b]: Second.\n")
    words = text_of(data, tmp_path)

    assert "One1 two2 three1." in " ".join(words.split())
    assert (words.count("First."), words.count("More."), words.count("Second.")) == (1, 1, 1)


def test_numbers_and_letters_are_those_of_the_page(tmp_path: Path) -> None:
    html = '<ol start="4" type="a"><li>x</li><li value="9">y</li></ol>'
    words = text_of(pdf_of(html), tmp_path).split()

    assert words[1:5] == ["d.", "x", "i.", "y"]


def test_a_heading_row_is_shown_again_on_the_next_page(tmp_path: Path) -> None:
    rows = "".join(f"| row {n} | words |\n" for n in range(80))
    pages = text_of(pdf_of(f"| First | Second |\n|---|---|\n{rows}"), tmp_path).split("\f")

    assert [page.count("Second") for page in pages[:2]] == [1, 1]


def test_words_that_run_from_right_to_left_start_at_the_right(tmp_path: Path) -> None:
    (tmp_path / "read.pdf").write_bytes(pdf_of("שלום עולם", "he"))
    box = poppler("pdftotext", "-bbox", str(tmp_path / "read.pdf"), "-")
    left = [float(x) for x in re.findall(r'xMin="([\d.]+)"[^>]*>[^<]*[א-ת]', box)]

    assert min(left) > 400


def test_a_text_of_too_many_parts_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(document, "_MOST_PARTS", 3)
    with pytest.raises(ExportError) as caught:
        pdf_of("*a* *b* *c* *d*")

    assert caught.value.message.code == "export.pdf-too-large"


def test_a_long_address_is_broken_and_not_cut_off(tmp_path: Path) -> None:
    address = "https://example.org/" + "a" * 300
    (tmp_path / "read.pdf").write_bytes(pdf_of(f"See {address} here. <{address}>"))
    box = poppler("pdftotext", "-bbox", str(tmp_path / "read.pdf"), "-")

    assert max(float(x) for x in re.findall(r'xMax="([\d.]+)"', box)) < 520
