"""Writing publishable files into a folder."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from policyeditor.errors import ExportError, WriteError
from policyeditor.export.made_files import Exported, MadeFile, WrittenFile
from policyeditor.export.names import safe_stem
from policyeditor.export.publication import Made, Publication
from policyeditor.export.redline import redline_page
from policyeditor.export.titles import title_of
from policyeditor.files import write_together
from policyeditor.messages import Message
from policyeditor.policy.front_matter import FrontMatter
from policyeditor.policy.policy import Policy

BUNDLE = "bundle"
"""The id of the format that holds the others."""

REDLINE = "redline"
"""How the ids of the formats begin that need an older version."""


@dataclass(frozen=True, slots=True)
class Format:
    """One kind of publishable file: its id, its name, the end of its file name, how it is made."""

    id: str
    title: Message
    suffix: str
    make: Callable[[Publication], Made]


def _html(publication: Publication) -> Made:
    # Here and below: what makes a file is not needed by the other formats.
    from policyeditor.export.html import html_file

    return html_file(publication)


def _snippet(publication: Publication) -> Made:
    from policyeditor.export.snippet import snippet_file

    return snippet_file(publication)


def _redline_html(publication: Publication) -> Made:
    if publication.redline is None:
        raise ExportError("export.no-redline")
    policy = publication.policy
    lang = policy.front_matter.text("lang")
    text = redline_page(publication.redline, title_of(policy), lang, images=publication.images)
    return Made(text.encode("utf-8", "replace"))


def _jekyll(publication: Publication) -> Made:
    from policyeditor.export.jekyll import jekyll_file

    return jekyll_file(publication)


def _bundle(publication: Publication) -> Made:
    return _bundled(publication, ())


def _pdf(publication: Publication) -> Made:
    from policyeditor.export.pdf.document import policy_pdf

    return policy_pdf(publication)


def _redline_pdf(publication: Publication) -> Made:
    from policyeditor.export.pdf.document import redline_pdf

    return redline_pdf(publication)


def _word(publication: Publication) -> Made:
    from policyeditor.export.word import word_file

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
    Format("snippet", Message("export.format.snippet"), "-snippet.html", _snippet),
    Format("jekyll", Message("export.format.jekyll"), ".md", _jekyll),
    Format("redline-html", Message("export.format.redline-html"), "-redline.html", _redline_html),
    Format("redline-pdf", Message("export.format.redline-pdf"), "-redline.pdf", _redline_pdf),
    Format("redline-docx", Message("export.format.redline-docx"), "-redline.docx", _redline_word),
    Format(BUNDLE, Message("export.format.bundle"), ".zip", _bundle),
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
    every format has been made.  Files of the same names are replaced, except the policy itself.
    Raises ExportError, or RenderingError for a text that cannot be drawn.
    """
    return write_made(make_files(publication, formats), folder, publication.source)


def make_files(
    publication: Publication, formats: Sequence[str], made: Sequence[MadeFile] = ()
) -> tuple[MadeFile, ...]:
    """The publication in each format, not written yet; errors as ``export``.

    A bundle holds the other formats named and what was ``made`` before, else those of ``BUNDLED``.
    """
    chosen = [format_named(name) for name in dict.fromkeys(formats)]
    stem = stem_of(publication.policy.front_matter, publication.source, publication.policy)
    files: list[MadeFile] = []
    for form in sorted(chosen, key=lambda form: form.id == BUNDLE):
        if form.id == BUNDLE:
            data, notes = _bundled(publication, (*made, *files))
        else:
            data, notes = form.make(publication)
        files.append(MadeFile(stem + form.suffix, form.id, data, notes))
    return tuple(files)


def write_made(files: Sequence[MadeFile], folder: Path, source: Path | None) -> Exported:
    """Write files that were made into a folder, all of them or none; errors as ``export``."""
    paths = [folder / file.name for file in files]
    for path in paths:
        _check_target(path, source)
    _make_folder(folder)
    try:
        write_together([(path, file.data) for path, file in zip(paths, files, strict=True)])
    except WriteError as error:
        raise ExportError("export.not-written", reason=error.message) from error
    notes: list[Message] = []
    for file in files:
        notes += [note for note in file.notes if note not in notes]
    written = tuple(
        WrittenFile(path, file.form, len(file.data), file.sha256)
        for path, file in zip(paths, files, strict=True)
    )
    return Exported(tuple(paths), tuple(notes), written)


def file_names(details: FrontMatter, source: Path | None, formats: Sequence[str]) -> list[str]:
    """The names that exported files will have, in the order of the formats."""
    stem = stem_of(details, source)
    return [stem + format_named(form).suffix for form in formats]


def stem_of(details: FrontMatter, source: Path | None, policy: Policy | None = None) -> str:
    """The name of the files: the policy's address on its site, else its file's, else its title."""
    own = source.stem if source is not None else ""
    permalink = details.text("permalink").removesuffix(".html")
    return safe_stem(permalink, own, title_of(policy) if policy else details.text("title"))


def _bundled(publication: Publication, files: tuple[MadeFile, ...]) -> Made:
    from policyeditor.export.bundle import BUNDLED, bundle_bytes

    held = files or make_files(publication, BUNDLED)
    notes = tuple(note for file in held for note in file.notes)
    return Made(bundle_bytes(publication, held), notes)


def _check_target(path: Path, source: Path | None) -> None:
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
