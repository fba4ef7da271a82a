from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from tests.notices.examples import FACTS, RETENTION, comparison

from policyeditor.errors import NoticeError
from policyeditor.messages import Message
from policyeditor.notices.notice import Notice, build_notice
from policyeditor.notices.record import PublishedEntry, RecordFacts
from policyeditor.resources import english
from policyeditor.workspace.own_templates import (
    LARGEST,
    changelog_safely,
    read_templates,
    render_safely,
    template_folder,
)
from policyeditor.workspace.worker.jobs import Jobs

# What is known to break out of templates that are not sandboxed, or not well enough.
BREAKING_OUT = (
    "{{ ''.__class__.__mro__[1].__subclasses__() }}",
    "{{ view.__class__.__init__.__globals__ }}",
    "{{ self.__init__.__globals__.__builtins__ }}",
    "{{ view.title.format.__self__ }}",
    "{{ '{0.__class__.__mro__}'.format(view) }}",
    "{{ ('{0.__class__}' | attr('format'))(view) }}",
    "{{ view | attr('__class__') }}",
    "{{ cycler.__init__.__globals__.os.popen('id').read() }}",
    "{{ lipsum.__globals__['os'].popen('id').read() }}",
    "{{ joiner.__init__.__globals__ }}",
    "{{ namespace.__init__.__globals__ }}",
    "{{ get_flashed_messages.__globals__ }}",
    "{{ config }}",
    "{{ request.application.__globals__ }}",
    "{{ view.say.clear() }}",
    "{{ view.say.update({'why': 'x'}) }}",
    "{% set x = view.__dict__ %}{{ x }}",
    "{{ [].append.__self__.__class__ }}",
    "{{ (1).__class__.__base__ }}",
    "{{ view.details.__getattribute__('__class__') }}",
)
READING_FILES = (
    "{% include '/etc/passwd' %}",
    "{% include '../../../etc/passwd' %}",
    "{% extends '{}' %}",
    "{% import 'os' as os %}{{ os }}",
    "{{ open('/etc/passwd').read() }}",
)
LOOPING = (
    "{% for a in range(99999) %}{% for b in range(99999) %}{% endfor %}{% endfor %}",
    "{% for a in range(99999) %}{% for b in range(99999) %}x{% endfor %}{% endfor %}",
    "{{ 'a' * 10**9 }}",
    "{{ 'a' * 10**12 }}",
    "{{ range(10**9) | list }}",
    "{{ 9 ** (9 ** 9) }}",
    "{% macro again() %}{{ again() }}{% endmacro %}{{ again() }}",
    "{% include 'letter.txt' %}",
    "{{ '%999999999d' % 1 }}",
)


@pytest.fixture(scope="module")
def jobs() -> Iterator[Jobs]:
    with closing(Jobs()) as made:
        yield made


@pytest.fixture
def root(tmp_path: Path) -> Path:
    template_folder(tmp_path).mkdir(parents=True)
    return tmp_path


def write(root: Path, source: str, name: str = "letter.txt") -> None:
    (template_folder(root) / name).write_text(source, encoding="utf-8")


def letter(root: Path, jobs: Jobs) -> str:
    (file,) = render_safely(notice(), ["letter"], read_templates(root), jobs)
    return file.text


def notice() -> Notice:
    return build_notice(comparison(RETENTION), FACTS)


def refused(root: Path, jobs: Jobs) -> Message:
    with pytest.raises(NoticeError) as caught:
        letter(root, jobs)
    sentence = english().sentence(caught.value.message)
    assert "letter.txt" in sentence
    assert "{" not in sentence.replace("{}", "")
    return caught.value.message


def test_a_template_of_the_folder_takes_the_place_of_the_programs(root: Path, jobs: Jobs) -> None:
    write(root, "To all members: {{ view.title }}\n{% include 'notice-body.txt' %}")

    text = letter(root, jobs)
    assert text.startswith("To all members: Changes to Privacy Policy")
    assert "We keep logs for 30 days." in text


def test_a_part_of_the_folder_is_used_in_the_programs_own_template(root: Path, jobs: Jobs) -> None:
    write(root, "Own words on {{ view.changes | length }} change", "notice-body.txt")
    text, mail = render_safely(notice(), ["text", "email"], read_templates(root), jobs)

    assert text.text.endswith("Own words on 1 change")
    assert "Own words on 1 change" in mail.text


@pytest.mark.parametrize("source", BREAKING_OUT)
def test_a_template_cannot_break_out(root: Path, jobs: Jobs, source: str) -> None:
    write(root, source)
    try:
        text = letter(root, jobs)
    except NoticeError:
        return
    assert not any(word in text for word in ("class", "function", "uid=", "module", "builtin"))
    assert text.strip() in ("", "None") or "format" in source


@pytest.mark.parametrize("source", READING_FILES)
def test_a_template_cannot_read_files(root: Path, jobs: Jobs, source: str) -> None:
    write(root, source)
    assert refused(root, jobs).code in ("notices.template-none", "notices.template-field")


@pytest.mark.parametrize("source", LOOPING)
def test_a_template_without_end_or_measure_is_stopped(root: Path, jobs: Jobs, source: str) -> None:
    write(root, source)
    message = refused(root, jobs)

    assert message.code in (
        "notices.template-slow",
        "notices.template-broke",
        "notices.template-endless",
        "notices.template-too-long",
    )


def test_after_a_template_was_stopped_the_next_notice_is_made(root: Path, jobs: Jobs) -> None:
    write(root, "{{ 'a' * 10**10 }}")
    refused(root, jobs)
    write(root, "{{ view.title }}")

    assert letter(root, jobs).startswith("Changes to")


def test_a_field_that_is_missing_is_named_with_its_line(root: Path, jobs: Jobs) -> None:
    write(root, "{{ view.title }}\n\n{{ view.titel }}\n")
    message = refused(root, jobs)

    assert message.code == "notices.template-field"
    assert message.params["line"] == 3
    assert "titel" in english().sentence(message)


def test_a_mistake_in_the_template_is_named_with_its_line(root: Path, jobs: Jobs) -> None:
    write(root, "one\n{% for change in view.changes %}\n")
    message = refused(root, jobs)

    assert message.code == "notices.template-syntax"
    assert message.params["line"] == 2


def test_a_mistake_in_a_part_names_the_part(root: Path, jobs: Jobs) -> None:
    write(root, "\n{{ nothing.here }}", "notice-body.txt")

    with pytest.raises(NoticeError) as caught:
        letter(root, jobs)
    assert caught.value.message.params["name"] == "notice-body.txt"
    assert caught.value.message.params["line"] == 2


@pytest.mark.parametrize(
    ("content", "words"),
    [(b"x" * (LARGEST + 1), "larger than 64 KB"), (b"\xff\xfe\x00x", "UTF-8")],
)
def test_a_file_that_is_no_template_is_named(root: Path, content: bytes, words: str) -> None:
    (template_folder(root) / "notice.md").write_bytes(content)

    with pytest.raises(NoticeError) as caught:
        read_templates(root)
    sentence = english().sentence(caught.value.message)
    assert "notice.md" in sentence
    assert words in sentence


def test_a_link_to_a_file_elsewhere_is_not_followed(root: Path, tmp_path: Path) -> None:
    secret = tmp_path.parent / "secret.txt"
    secret.write_text("secret", encoding="utf-8")
    (template_folder(root) / "notice.txt").symlink_to(secret)

    with pytest.raises(NoticeError, match="template-file"):
        read_templates(root)


def test_other_files_of_the_folder_are_no_templates(root: Path) -> None:
    write(root, "x", "{{ 7 * 7 }}.txt")
    write(root, "x", "README.md")

    assert read_templates(root).own == {}


def test_the_page_of_versions_can_have_a_template_too(root: Path, jobs: Jobs) -> None:
    write(
        root, "{% for entry in record.entries %}{{ entry.effective }}\n{% endfor %}", "changelog.md"
    )
    entry = PublishedEntry(date(2026, 12, 24), datetime(2026, 11, 24, tzinfo=UTC), "Privacy", "en")
    file = changelog_safely(RecordFacts("Privacy", "en"), [entry], read_templates(root), jobs)

    assert file.text == "In force from December 24, 2026\n"
    write(root, "{{ record.nothing }}", "changelog.md")
    with pytest.raises(NoticeError, match="template-field"):
        changelog_safely(RecordFacts("Privacy", "en"), [entry], read_templates(root), jobs)
