import hashlib
import io
import json
import zipfile
from pathlib import Path
from typing import Any

import pytest

EFFECTIVE = ("--effective", "2030-06-01", "--sent", "2030-01-01")


@pytest.fixture
def changed(call: Any, policy: Path) -> Path:
    """A policy with a version, and a significant change since."""
    assert call("save", policy, "--name", "First").status == 0
    text = policy.read_text(encoding="utf-8").replace("30 days", "60 days")
    policy.write_text(text, encoding="utf-8")
    return policy


def test_a_notice_is_the_answer(call: Any, changed: Path) -> None:
    answer = call("notice", changed, "--from", "First", *EFFECTIVE, "--sender", "Example Ltd")
    assert answer.status == 0
    assert "60 days" in answer.out
    assert "Example Ltd" in answer.out
    found = call("notice", changed, "--from", "First", *EFFECTIVE, "--channel", "json")
    assert json.loads(found.out)


def test_notices_are_written_to_a_folder(call: Any, changed: Path, tmp_path: Path) -> None:
    out = tmp_path / "notices"
    arguments = ("--channel", "page", "banner", "--channel", "email")
    answer = call("notice", changed, "--from", "First", *EFFECTIVE, *arguments, "-o", out)
    assert (answer.status, answer.out) == (0, "")
    written = sorted(path.suffix for path in out.iterdir())
    assert written == [".eml", ".html", ".md"]
    assert answer.err.count("Written: ") == 3
    nowhere = call("notice", changed, "--from", "First", *EFFECTIVE, *arguments)
    assert (nowhere.status, nowhere.out) == (2, "")


def test_each_rule_that_is_not_met_is_named(call: Any, changed: Path) -> None:
    early = ("--effective", "2030-01-05", "--sent", "2030-01-01")
    answer = call("notice", changed, "--from", "First", *early, "--profile", "house")
    assert answer.status == 1
    assert "House rule" in answer.err
    met = call(
        *("notice", changed, "--from", "First", *EFFECTIVE, "--profile", "house"),
        *("--sender", "Example Ltd"),
    )
    assert met.status == 0
    unknown = call("notice", changed, "--from", "First", *EFFECTIVE, "--profile", "nonsense")
    assert unknown.status == 2


def test_no_notice_is_owed_where_nothing_changed(call: Any, changed: Path) -> None:
    answer = call("notice", changed, "--from", "First", "--to", "First", *EFFECTIVE)
    assert (answer.status, answer.out) == (1, "")
    assert answer.err


def test_files_are_exported(call: Any, changed: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    formats = ("--to", "html,jekyll,redline-html", "--from", "First")
    answer = call("export", changed, *formats, "-o", out)
    assert answer.status == 0
    assert answer.err.count("Written: ") == 3
    assert [file["format"] for file in answer.json] == ["html", "jekyll", "redline-html"]
    for file in answer.json:
        data = Path(file["path"]).read_bytes()
        assert (file["bytes"], file["sha256"]) == (len(data), hashlib.sha256(data).hexdigest())
    pages = {path.name: path.read_text(encoding="utf-8") for path in out.iterdir()}
    assert sum("60 days" in page for page in pages.values()) >= 2
    assert any("<del" in page for page in pages.values())
    old = tmp_path / "old"
    assert call("export", changed, "--to", "html", "--version", "First", "-o", old).status == 0
    (page,) = old.iterdir()
    assert "30 days" in page.read_text(encoding="utf-8")


@pytest.mark.parametrize("formats", ["nonsense", "redline-html"])
def test_what_cannot_be_exported_is_told(
    call: Any, changed: Path, tmp_path: Path, formats: str
) -> None:
    answer = call("export", changed, "--to", formats, "-o", tmp_path / "out")
    assert (answer.status, answer.out) == (2, "")
    assert not (tmp_path / "out").exists()


def test_a_change_decided_as_editorial_owes_no_notice(
    call: Any, policy: Path, folder: Path
) -> None:
    from policyeditor.workspace.decisions import decisions_file

    call("save", policy, "--name", "First")
    policy.write_text(policy.read_text().replace("30 days", "60 days"))
    told = ("notice", policy, "--from", "First", "--effective", "2027-03-01")
    assert "60 days" in call(*told).out
    (change,) = call("compare", policy, "--from", "First", "--format", "json").json["changes"]
    file = decisions_file(policy, folder)
    file.parent.mkdir(parents=True)
    entry = {"change": change["id"], "significance": "editorial", "who": "Ann Lee",
             "when": "2026-11-20T09:00:00+00:00"}  # fmt: skip
    file.write_text(json.dumps({"decisions": [entry]}))
    answer = call(*told)
    assert (answer.status, answer.out) == (1, "")


GERMAN = """\
---
title: Datenschutz
lang: de
permalink: /de/privacy/
---

# Datenschutz

1. Nutzung

   (A) Wir speichern Ihre Daten 30 Tage lang.
"""


@pytest.fixture
def two_languages(call: Any, changed: Path) -> Path:
    """A policy with the same change in its German sibling."""
    sibling = changed.parent.parent / "de" / "privacy.md"
    sibling.parent.mkdir()
    sibling.write_text(GERMAN, encoding="utf-8")
    assert call("save", sibling).status == 0
    # The draft of both is compared with what was saved last.
    sibling.write_text(GERMAN.replace("30 Tage", "60 Tage"), encoding="utf-8")
    assert call("save", changed, "--name", "Both").status == 0
    text = changed.read_text(encoding="utf-8").replace("60 days", "90 days")
    changed.write_text(text, encoding="utf-8")
    return changed


def test_a_notice_in_each_language_quotes_that_languages_text(
    call: Any, two_languages: Path, tmp_path: Path
) -> None:
    out = tmp_path / "notices"
    answer = call(
        *("notice", two_languages, "--from", "Both", *EFFECTIVE, "--lang", "all"),
        *("--channel", "page", "email", "--why", "Law.", "--why", "de=Gesetz.", "-o", out),
    )
    assert answer.status == 0
    names = sorted(path.name for path in out.iterdir())
    assert names == [
        "de-privacy-notice-2030-06-01.eml", "de-privacy-notice-2030-06-01.md",
        "en-privacy-notice-2030-06-01.eml", "en-privacy-notice-2030-06-01.md",
    ]  # fmt: skip
    german = (out / "de-privacy-notice-2030-06-01.md").read_text(encoding="utf-8")
    assert "<ins>60" in german
    assert "Gesetz." in german
    assert "1. Juni 2030" in german
    assert "(de)" in answer.err
    nowhere = call("notice", two_languages, "--from", "Both", *EFFECTIVE, "--lang", "all")
    assert (nowhere.status, nowhere.out) == (2, "")


def test_a_notice_in_a_language_that_the_policy_has_not_quotes_the_policy(
    call: Any, changed: Path
) -> None:
    answer = call("notice", changed, "--from", "First", *EFFECTIVE, "--lang", "fr")
    assert answer.status == 0
    assert "Ce qui change" in answer.out
    assert "60 days" in answer.out
    assert "“en”" in answer.err


@pytest.mark.parametrize(
    ("channel", "holds"),
    [("redline", "<del"), ("changelog", "In force from June 1, 2030"), ("atom", "<feed"),
     ("letter", "Dear reader"), ("email", "X-Unsent: 1")],
)  # fmt: skip
def test_further_forms(call: Any, changed: Path, channel: str, holds: str) -> None:
    answer = call("notice", changed, "--from", "First", *EFFECTIVE, "--channel", channel)
    assert answer.status == 0
    assert holds in answer.out


def test_a_template_that_is_wrong_writes_nothing(
    call: Any, changed: Path, folder: Path, tmp_path: Path
) -> None:
    own = folder / "_policyeditor" / "templates"
    own.mkdir(parents=True)
    (own / "notice.txt").write_text("{{ view.nothing }}")
    out = tmp_path / "notices"
    arguments = ("--channel", "page", "text", "-o", out)
    answer = call("notice", changed, "--from", "First", *EFFECTIVE, *arguments)
    assert (answer.status, answer.out) == (2, "")
    assert "“notice.txt”" in answer.err
    assert "line 1" in answer.err
    assert not out.exists()


def test_a_text_that_came_back_owes_nothing(call: Any, changed: Path) -> None:
    assert call("save", changed).status == 0
    text = changed.read_text(encoding="utf-8").replace("60 days", "30 days")
    changed.write_text(text, encoding="utf-8")
    answer = call("notice", changed, "--from", "First", *EFFECTIVE)
    assert (answer.status, answer.out) == (1, "")
    assert "nothing to tell" in answer.err


def test_a_last_day_that_is_past_is_refused(call: Any, changed: Path) -> None:
    arguments = (*EFFECTIVE, "--choices-until", "2029-12-31")
    answer = call("notice", changed, "--from", "First", *arguments)
    assert (answer.status, answer.out) == (2, "")
    assert "2029-12-31" in answer.err


def test_a_notice_after_a_publish_knows_what_was_published(call: Any, changed: Path) -> None:
    published = ("publish", changed, "--effective", "2029-06-01", "--channel", "text",
                 "--sender", "Example Ltd", "--against", "Tried.")  # fmt: skip
    assert call(*published).status == 0
    text = changed.read_text(encoding="utf-8").replace("60 days", "90 days")
    changed.write_text(text, encoding="utf-8")
    told = ("notice", changed, "--from", "latest", *EFFECTIVE)

    assert "Until then, the text of June 1, 2029 applies." in " ".join(call(*told).out.split())
    page = call(*told, "--channel", "changelog").out
    new, old = page.split("\n\n## ")[1:]
    assert new.startswith("In force from June 1, 2030")
    assert "90 days" in new
    assert old.startswith("In force from June 1, 2029")


def test_a_channel_that_is_none_is_told_with_those_there_are(
    call: Any, changed: Path, tmp_path: Path
) -> None:
    arguments = ("--channel", "page", "fax", "-o", tmp_path / "out")
    answer = call("notice", changed, "--from", "First", *EFFECTIVE, *arguments)
    assert (answer.status, answer.out) == (2, "")
    assert "“fax”" in answer.err
    assert "changelog" in answer.err
    assert not (tmp_path / "out").exists()


def test_a_preset_is_exported(call: Any, changed: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    answer = call("export", changed, "--preset", "For the website", "-o", out)
    assert answer.status == 0
    assert {file["format"] for file in answer.json} == {"html", "snippet", "jekyll"}
    unknown = call("export", changed, "--preset", "nonsense", "-o", out)
    assert (unknown.status, unknown.out) == (2, "")
    assert "website, counsel, archive" in unknown.err
    assert call("export", changed, "-o", out).status == 2


def test_a_bundle_holds_what_was_asked_for(call: Any, changed: Path, tmp_path: Path) -> None:
    answer = call(
        "export", changed, "--to", "bundle,html,txt", "--version", "First", "-o", tmp_path
    )
    (bundle,) = [Path(file["path"]) for file in answer.json if file["format"] == "bundle"]
    with zipfile.ZipFile(io.BytesIO(bundle.read_bytes())) as archive:
        listed = json.loads(archive.read("manifest.json"))
        assert [file["kind"] for file in listed["files"]] == ["html", "txt"]
        for file in listed["files"]:
            data = archive.read(file["path"])
            assert file["sha256"] == hashlib.sha256(data).hexdigest()
            assert (tmp_path / file["path"]).read_bytes() == data
    assert listed["version"]["name"] == "First"


def test_what_the_site_fills_in_stands_in_redlines(call: Any, changed: Path) -> None:
    root = changed.parent
    while not (root / ".git").exists():
        root = root.parent
    (root / "_config.yml").write_text("firm: Example Firm Ltd\n", encoding="utf-8")
    text = changed.read_text(encoding="utf-8").replace("Write to us.", "Write to {{ site.firm }}.")
    changed.write_text(text, encoding="utf-8")
    out = root.parent / "out"
    call("export", changed, "--to", "html,redline-html", "--from", "First", "-o", out)
    for page in out.iterdir():
        assert "Example Firm Ltd" in page.read_text(encoding="utf-8").replace("</ins>", "").replace(
            "<ins>", ""
        )
