"""Writing publishable files into a folder."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from policyeditor.errors import ExportError, WriteError
from policyeditor.export.html import html_page, title_of
from policyeditor.export.jekyll import jekyll_bytes
from policyeditor.export.names import safe_stem
from policyeditor.export.publication import Made, Publication
from policyeditor.export.redline import redline_page
from policyeditor.files import write_atomically
from policyeditor.messages import Message


@dataclass(frozen=True, slots=True)
class Format:
    """One kind of publishable file: its id, its name, the end of its file name, how it is made."""

    id: str
    title: Message
    suffix: str
    make: Callable[[Publication], Made]


class Exported(NamedTuple):
    """The files that were written, and what the person must know of them."""

    paths: tuple[Path, ...]
    notes: tuple[Message, ...] = ()


def _html(publication: Publication) -> Made:
    text = html_page(
        publication.policy,
        effective=publication.effective,
        images=publication.images,
        body=publication.body,
    )
    return Made(text.encode("utf-8", "replace"))


def _redline_html(publication: Publication) -> Made:
    if publication.redline is None:
        raise ExportError("export.no-redline")
    policy = publication.policy
    lang = policy.front_matter.text("lang")
    text = redline_page(publication.redline, title_of(policy), lang, images=publication.images)
    return Made(text.encode("utf-8", "replace"))


def _jekyll(publication: Publication) -> Made:
    return Made(jekyll_bytes(publication))


def _pdf(publication: Publication) -> Made:
    # What sets a page is not needed by the other formats.
    from policyeditor.export.pdf.document import policy_pdf

    return policy_pdf(publication)


def _redline_pdf(publication: Publication) -> Made:
    from policyeditor.export.pdf.document import redline_pdf  # as above

    return redline_pdf(publication)


def _word(publication: Publication) -> Made:
    from policyeditor.export.word import word_file  # here and below: only when such a file is made

    return word_file(publication)


def _open_document(publication: Publication) -> Made:
    from policyeditor.export.open_document import open_document_file

    return open_document_file(publication)


def _epub(publication: Publication) -> Made:
    from policyeditor.export.epub import epub_file

    return epub_file(publication)


def _plain(publication: Publication) -> Made:
    from policyeditor.export.plain import plain_file

    return plain_file(publication)


def _redline_word(publication: Publication) -> Made:
    from policyeditor.export.word_redline import word_redline_file

    return word_redline_file(publication)


FORMATS: tuple[Format, ...] = (
    Format("html", Message("export.format.html"), ".html", _html),
    Format("pdf", Message("export.format.pdf"), ".pdf", _pdf),
    Format("docx", Message("export.format.docx"), ".docx", _word),
    Format("odt", Message("export.format.odt"), ".odt", _open_document),
    Format("epub", Message("export.format.epub"), ".epub", _epub),
    Format("txt", Message("export.format.txt"), ".txt", _plain),
    Format("jekyll", Message("export.format.jekyll"), ".md", _jekyll),
    Format("redline-html", Message("export.format.redline-html"), "-redline.html", _redline_html),
    Format("redline-pdf", Message("export.format.redline-pdf"), "-redline.pdf", _redline_pdf),
    Format("redline-docx", Message("export.format.redline-docx"), "-redline.docx", _redline_word),
)


def format_named(name: str) -> Format:
    """The format of that id; raises ExportError for a word that is none."""
    for known in FORMATS:
        if known.id == name:
            return known
    raise ExportError(
        "export.unknown-format", format=name, known=", ".join(known.id for known in FORMATS)
    )


def export(publication: Publication, formats: Sequence[str], folder: Path) -> Exported:
    """Write the publication in each format into the folder, and tell what was written.

    The folder is made where it is missing; nothing is written outside it, and nothing at all until
    every format has been made.  A file of the same name is replaced in one step, except the policy
    itself.  Raises ExportError, or RenderingError for a text that cannot be drawn.
    """
    chosen = [format_named(name) for name in dict.fromkeys(formats)]
    stem = _stem(publication)
    made = [(folder / (stem + form.suffix), form.make(publication)) for form in chosen]
    for path, _ in made:
        _check_target(path, publication)
    _make_folder(folder)
    for path, file in made:
        try:
            write_atomically(path, file.data)
        except WriteError as error:
            raise ExportError("export.not-written", reason=error.message) from error
    notes: list[Message] = []
    for _, file in made:
        notes += [note for note in file.notes if note not in notes]
    return Exported(tuple(path for path, _ in made), tuple(notes))


def _stem(publication: Publication) -> str:
    """The name of the files: the policy's address on its site, else its file's, else its title."""
    source = publication.source.stem if publication.source is not None else ""
    permalink = publication.policy.front_matter.text("permalink")
    return safe_stem(permalink.removesuffix(".html"), source, title_of(publication.policy))


def _check_target(path: Path, publication: Publication) -> None:
    source = publication.source
    if path.is_dir():
        raise ExportError("export.is-folder", file=path.name)
    if source is not None and path.exists() and source.exists() and path.samefile(source):
        raise ExportError("export.is-source", file=path.name)


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        reason = error.strerror or str(error)
        raise ExportError("export.no-folder", folder=folder.name, reason=reason) from error
