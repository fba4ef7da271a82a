from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from policyeditor.errors import ExportError
from policyeditor.export.exporting import FORMATS, export, format_named
from policyeditor.export.publication import Publication, Stage
from policyeditor.export.redline import Redline
from policyeditor.policy.policy import read_policy
from policyeditor.resources import english

SOURCE = "---\ntitle: Privacy\nlang: en\npermalink: /en/privacy/\n---\n\n# Privacy\n\nText.\n"


def publication(source: str = SOURCE, file: Path | None = None) -> Publication:
    policy = read_policy(source)
    return Publication(
        policy=policy,
        data=source.replace("\n", "\r\n").encode("utf-8"),
        source=file,
        redline=Redline("<p><del>a</del><ins>b</ins></p>", "old", "new"),
        way=(Stage(policy, b"", "Ann"), Stage(policy, b"", "Ann")),
    )


def test_every_format_is_written_into_the_folder(tmp_path: Path) -> None:
    written = export(publication(), [form.id for form in FORMATS], tmp_path / "new" / "out").paths

    assert [path.name for path in written] == ["en-privacy" + form.suffix for form in FORMATS]
    assert sorted(path.name for path in (tmp_path / "new" / "out").iterdir()) == sorted(
        path.name for path in written
    )
    redline = next(path for path in written if path.name == "en-privacy-redline.html")
    assert b"<ins>b</ins>" in redline.read_bytes()


def test_the_site_gets_the_bytes_that_were_written(tmp_path: Path) -> None:
    given = publication()
    (written,) = export(given, ["jekyll"], tmp_path).paths

    assert written.read_bytes() == given.data


def test_an_older_export_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "en-privacy.html").write_text("old", encoding="utf-8")
    (written,) = export(publication(), ["html", "html"], tmp_path).paths

    assert "<h1" in written.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("permalink", "name"),
    [
        ("/../../../tmp/evil", "tmp-evil.html"),
        ("/CON/", "policy-CON.html"),
        ("/privacy.html", "privacy.html"),
        ("/" + "long/" * 100, ("long-" * 16).rstrip("-") + ".html"),
    ],
)
def test_no_address_leads_out_of_the_folder(tmp_path: Path, permalink: str, name: str) -> None:
    folder = tmp_path / "out"
    (written,) = export(
        publication(SOURCE.replace("/en/privacy/", permalink)), ["html"], folder
    ).paths

    assert written == folder / name
    assert [path.name for path in tmp_path.iterdir()] == ["out"]


def test_without_an_address_the_files_own_name_counts(tmp_path: Path) -> None:
    source = SOURCE.replace("permalink: /en/privacy/\n", "")

    (by_file,) = export(publication(source, tmp_path / "terms.md"), ["html"], tmp_path).paths
    (by_title,) = export(publication(source), ["html"], tmp_path).paths

    assert (by_file.name, by_title.name) == ("terms.html", "Privacy.html")


def told(error: pytest.ExceptionInfo[ExportError]) -> str:
    return english().sentence(error.value.message)


def test_the_policy_itself_is_never_replaced(tmp_path: Path) -> None:
    file = tmp_path / "en-privacy.md"
    file.write_bytes(b"mine")

    with pytest.raises(ExportError) as caught:
        export(publication(file=file), ["html", "jekyll"], tmp_path)

    assert "en-privacy.md" in told(caught)
    assert file.read_bytes() == b"mine"
    assert list(tmp_path.iterdir()) == [file]


def test_nothing_is_written_when_one_format_cannot_be_made(tmp_path: Path) -> None:
    with pytest.raises(ExportError) as caught:
        export(replace(publication(), redline=None), ["html", "redline-html"], tmp_path)

    assert "two versions" in told(caught)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_a_file_is_named(tmp_path: Path) -> None:
    (tmp_path / "out").write_text("x", encoding="utf-8")

    with pytest.raises(ExportError) as caught:
        export(publication(), ["html"], tmp_path / "out")

    assert "“out”" in told(caught)


def test_a_folder_in_the_place_of_the_file(tmp_path: Path) -> None:
    (tmp_path / "en-privacy.html").mkdir()

    with pytest.raises(ExportError) as caught:
        export(publication(), ["html"], tmp_path)

    assert "en-privacy.html" in told(caught)


def test_a_link_in_the_place_of_the_file_is_not_followed(tmp_path: Path) -> None:
    outside = tmp_path / "outside.html"
    outside.write_text("mine", encoding="utf-8")
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "en-privacy.html").symlink_to(outside)

    with pytest.raises(ExportError):
        export(publication(), ["html"], tmp_path / "out")

    assert outside.read_text(encoding="utf-8") == "mine"


def test_unknown_formats_are_named_with_those_there_are(tmp_path: Path) -> None:
    with pytest.raises(ExportError) as caught:
        export(publication(), ["html", "fax"], tmp_path)

    assert "“fax”" in told(caught)
    assert "redline-html" in told(caught)
    assert list(tmp_path.iterdir()) == []


def test_every_format_has_a_title() -> None:
    for form in FORMATS:
        assert not english().sentence(form.title).startswith("export.")
        assert format_named(form.id) is form


def test_a_link_in_the_folder_is_not_followed_and_no_other_file_replaced(tmp_path: Path) -> None:
    out, elsewhere = tmp_path / "out", tmp_path / "elsewhere.txt"
    out.mkdir()
    elsewhere.write_text("mine", encoding="utf-8")
    (out / "en-privacy.html").write_text("old", encoding="utf-8")
    (out / "en-privacy.txt").symlink_to(elsewhere)
    with pytest.raises(ExportError):
        export(publication(), ["html", "txt"], out)

    assert elsewhere.read_text(encoding="utf-8") == "mine"
    assert (out / "en-privacy.html").read_text(encoding="utf-8") == "old"
    assert {path.name for path in out.iterdir()} == {"en-privacy.html", "en-privacy.txt"}


def test_a_title_of_any_length_is_a_name(tmp_path: Path) -> None:
    source = f"---\ntitle: {'隐私' * 150}\n---\n\nText.\n"
    (written,) = export(publication(source), ["html"], tmp_path).paths

    assert len(written.name.encode()) < 200
    assert written.parent == tmp_path


@pytest.mark.parametrize("form", ["html", "snippet", "txt", "epub", "docx", "pdf"])
def test_half_a_character_in_the_details_stops_no_export(form: str, tmp_path: Path) -> None:
    source = '---\ntitle: "x \\ud83d y"\npermalink: "/\\ud83d/"\nlang: "e\\ud83d"\n---\n\n# Title\n'
    (written,) = export(publication(source), [form], tmp_path).paths

    assert written.name.startswith("x-y")
    assert written.stat().st_size
