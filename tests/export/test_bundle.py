from __future__ import annotations

import io
import json
import os
import subprocess
import sys
import zipfile
from datetime import date
from pathlib import Path

import jsonschema
import pytest
from tests.workspace.versioned import saved

from policyeditor.export.exporting import export, make_files
from policyeditor.export.publication import Publication
from policyeditor.policy.policy import read_policy
from policyeditor.policy.text import read_text
from policyeditor.resources import resource_text
from policyeditor.workspace.exporting import Source, made_view

TEXT = (
    "---\ntitle: Privacy\nlang: en\npermalink: /privacy/\n---\n\n"
    "# Privacy\n\n1. Use\n\n   (A) We keep data.\n"
)
_AGAIN = """
import hashlib, sys
from pathlib import Path
from policyeditor.policy.text import read_text
from policyeditor.workspace.exporting import Source, made_view
path = Path(sys.argv[1])
data = path.read_bytes()
(file,) = made_view(Source(path, path.parent, read_text(data).view, data), None, ["bundle"])
print(file.sha256)
"""


def publication(**others: object) -> Publication:
    policy = read_policy(TEXT)
    return Publication(policy, TEXT.encode(), **others)  # type: ignore[arg-type] # facts of a test


def parts(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert archive.testzip() is None
        return {info.filename: archive.read(info) for info in archive.infolist()}


def test_a_bundle_holds_the_files_that_are_written_beside_it(tmp_path: Path) -> None:
    written = export(publication(), ["bundle", "html", "snippet"], tmp_path).paths
    held = parts((tmp_path / "privacy.zip").read_bytes())

    assert [path.name for path in written] == [
        "privacy.html", "privacy-snippet.html", "privacy.zip",
    ]  # fmt: skip
    assert set(held) == {"manifest.json", "privacy.html", "privacy-snippet.html"}
    assert held["privacy.html"] == (tmp_path / "privacy.html").read_bytes()


def test_the_list_holds_to_its_schema_and_tells_notices() -> None:
    kept = (("record.json", b"{}"), ("../../notice en.html", b"<p>"))
    facts = publication(kept=kept, effective=date(2026, 3, 1))
    file = make_files(facts, ["html", "bundle"])[-1]
    listed = json.loads(parts(file.data)["manifest.json"])

    schema = json.loads(resource_text("schemas", "manifest.json"))
    jsonschema.Draft202012Validator(schema).validate(listed)
    assert {each["path"]: each["kind"] for each in listed["files"]} == {
        "notices/notice-en.html": "notice",
        "notices/record.json": "record",
        "privacy.html": "html",
    }
    assert listed["version"]["effective"] == "2026-03-01"


@pytest.mark.parametrize("zone", ["Pacific/Kiritimati"])
def test_the_same_version_is_the_same_bytes_everywhere(tmp_path: Path, zone: str) -> None:
    path = tmp_path / "policies" / "privacy.md"
    path.parent.mkdir()
    path.write_text(TEXT, encoding="utf-8")
    saved(path.parent, path, "2026-03-01")
    data = path.read_bytes()
    (file,) = made_view(Source(path, path.parent, read_text(data).view, data), None, ["bundle"])
    other = os.environ | {"TZ": zone, "LC_ALL": "C", "LANG": "de_DE.UTF-8", "PYTHONHASHSEED": "7"}
    done = subprocess.run(
        [sys.executable, "-c", _AGAIN, str(path)], env=other, capture_output=True, check=True
    )

    assert set(parts(file.data)) == {
        "manifest.json", "privacy.docx", "privacy.html", "privacy.md", "privacy.pdf", "privacy.txt",
    }  # fmt: skip
    assert done.stdout.decode().strip() == file.sha256
