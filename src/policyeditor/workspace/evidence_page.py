"""The page that explains evidence: in plain words first, then how to check it with other tools.

It is said once, as a row of parts, and written as a web page and as text.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from html import escape

from policyeditor import __version__
from policyeditor.history.model import Published
from policyeditor.languages import long_date
from policyeditor.messages import Message
from policyeditor.resources import english
from policyeditor.workspace.evidence import Evidence, name_of

_WIDTH = 78  # characters of a line of text
_LANG = "en"


@dataclass(frozen=True, slots=True)
class _Title:
    text: str
    level: int = 2


@dataclass(frozen=True, slots=True)
class _Words:
    text: str


@dataclass(frozen=True, slots=True)
class _Points:
    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Files:
    items: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class _Commands:
    lines: tuple[str, ...]


_Part = _Title | _Words | _Points | _Files | _Commands


def explained_text(evidence: Evidence) -> str:
    """The explanation as plain text."""
    return "\n\n".join(_as_text(part) for part in _parts(evidence)) + "\n"


def explained_html(evidence: Evidence) -> str:
    """The explanation as a web page that needs nothing else."""
    from policyeditor.export.page import page, tongue  # templates: only where a page is made

    title = _say("title", title=evidence.title, day=_day(evidence))
    return page(title, "\n".join(_as_html(part) for part in _parts(evidence)), tongue(_LANG))


def _parts(evidence: Evidence) -> Iterator[_Part]:
    yield _Title(_say("title", title=evidence.title, day=_day(evidence)), 1)
    yield _Words(_applied(evidence))
    yield _Title(_say("inside"))
    yield _Files(tuple(_inside(evidence)))
    if evidence.previous is None:
        yield _Words(_say("no-previous"))
    record = evidence.version.published
    if record is not None:
        yield from _about_record(record)
    if evidence.checks:
        yield _Title(_say("agrees"))
        yield _Points(tuple(_checked(evidence)))
    yield _Title(_say("shows"))
    yield _Points(tuple(_shows(evidence)))
    yield from _for_technicians(evidence)


def _applied(evidence: Evidence) -> str:
    version, record = evidence.version, evidence.version.published
    zone = f"{version.time:%z}"
    zone = f"{zone[:3]}:{zone[3:]}"
    said = {
        "file": evidence.path,
        "day": _day(evidence),
        "saved": f"{long_date(version.time.date(), _LANG)}, {version.time:%H:%M} (UTC{zone})",
        "author": version.author.name,
    }
    if record is None:
        return _say("by-saving", **said)
    return _say(
        "by-publishing", **said, effective=long_date(record.effective, _LANG),
        approved=record.approved_by,
    )  # fmt: skip


def _inside(evidence: Evidence) -> Iterator[tuple[str, str]]:
    """Each file and what it is."""
    names = [name for name, _ in evidence.files]
    for name in ("policy.md", "policy.html", "previous.md", "previous.html", "redline.html",
                 "record.json", "decisions.json"):  # fmt: skip
        if name in names:
            before = name_of(evidence.previous) if evidence.previous else ""
            yield name, _say(f"file.{name}", before=before)
    for name, notice in evidence.notices:
        form = Message(f"notices.channel.{notice.form}")
        yield name, _say("file.notice", form=form, lang=notice.lang)


def _about_record(record: Published) -> Iterator[_Part]:
    yield _Title(_say("decided"))
    points: list[str] = []
    if not record.base:
        points.append(_say("first"))
    for change in record.changes:
        place = change.place or change.heading or "—"
        who = _say("decided-by", who=change.who) if change.who else _say("decided-by-program")
        note = _say("decided-note", note=change.note) if change.note else ""
        said = _say(f"weight.{change.significance}")
        points.append(" ".join(filter(None, (f"{place}: {said}", who, note))))
    points += [_say("held", profile=each.title, basis=each.basis) for each in record.profiles]
    points += [
        _say("accepted", rule=each.rule, who=each.who, note=each.note) for each in record.accepted
    ]
    yield _Points(tuple(points) or (_say("nothing-decided"),))


def _checked(evidence: Evidence) -> Iterator[str]:
    notices = [check for check in evidence.checks if check.message.code.endswith(".notice")]
    agreeing = [check for check in notices if check.agrees]
    for check in evidence.checks:
        if check in agreeing:
            continue
        verdict = _say("yes" if check.agrees else "no")
        yield f"{english().sentence(check.message)}: {verdict}"
    if agreeing:
        yield _say("notices-agree", agreeing=len(agreeing), all=len(notices))


def _shows(evidence: Evidence) -> Iterator[str]:
    yield _say("shows.unchanged")
    yield _say("shows.dates")
    yield _say("shows.other", id=evidence.witnesses[0].id if evidence.witnesses else "")
    yield _say("shows.pages", version=__version__)


def _for_technicians(evidence: Evidence) -> Iterator[_Part]:
    yield _Title(_say("how"))
    yield _Words(_say("how.sums"))
    yield _Commands((
        "sha256sum -c SHA256SUMS",
        "shasum -a 256 -c SHA256SUMS      (macOS)",
        "Get-FileHash policy.md           (Windows PowerShell; compare with SHA256SUMS)",
    ))  # fmt: skip
    yield _Words(_say("how.objects"))
    if len(evidence.version.id) == 64:
        yield _Words(_say("how.sha256"))
        yield _Commands(("export GIT_DEFAULT_HASH=sha256",))
    yield _Commands(
        tuple(
            f"git hash-object -t {each.kind} git/{each.kind}-{each.id}"
            for each in evidence.witnesses
        )
    )
    yield _Words(_say("how.chain"))
    yield _Points(tuple(_chain(evidence)))
    yield _Words(_say("how.text"))
    yield _Commands(("git hash-object --no-filters policy.md",))
    yield _Words(_say("how.folder"))
    yield _Commands(tuple(f"git cat-file {each.kind} {each.id}" for each in evidence.witnesses[:2]))


def _chain(evidence: Evidence) -> Iterator[str]:
    for each in evidence.witnesses:
        about = " ".join(each.about.split()) or ("/" if each.kind == "tree" else evidence.path)
        yield f"{each.kind} {each.id}: {about}"


def _day(evidence: Evidence) -> str:
    return long_date(evidence.day, _LANG)


def _say(code: str, **params: object) -> str:
    return english().sentence(Message(f"evidence.{code}", params))


def _as_text(part: _Part) -> str:
    match part:
        case _Title(text, level):
            return f"{text}\n{('=' if level == 1 else '-') * min(len(text), _WIDTH)}"
        case _Words(text):
            return _wrapped(text)
        case _Points(items):
            return "\n".join(_wrapped(item, "- ") for item in items)
        case _Files(items):
            return "\n".join(_wrapped(f"{name}: {text}", "- ") for name, text in items)
        case _Commands(lines):
            return "\n".join(f"    {line}" for line in lines)


def _wrapped(text: str, first: str = "") -> str:
    return textwrap.fill(
        text, _WIDTH, initial_indent=first, subsequent_indent=" " * len(first),
        break_long_words=False, break_on_hyphens=False,
    )  # fmt: skip


def _as_html(part: _Part) -> str:
    match part:
        case _Title(text, level):
            return f"<h{level}>{escape(text)}</h{level}>"
        case _Words(text):
            return f"<p>{escape(text)}</p>"
        case _Points(items):
            return "<ul>\n" + "\n".join(_li(items)) + "\n</ul>"
        case _Files(items):
            rows = (f'<a href="{escape(name)}">{escape(name)}</a>: ' for name, _ in items)
            told = (escape(text) for _, text in items)
            points = "\n".join(f"<li>{a}{b}</li>" for a, b in zip(rows, told, strict=True))
            return f"<ul>\n{points}\n</ul>"
        case _Commands(lines):
            return "<pre>" + escape("\n".join(lines)) + "</pre>"


def _li(items: Iterable[str]) -> Iterator[str]:
    return (f"<li>{escape(item)}</li>" for item in items)
