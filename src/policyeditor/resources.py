"""Where the program's own files are: templates, schemas, lexicons, styles."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

from policyeditor.messages import Wording


@cache
def resource_folder() -> Path:
    """The folder of resources: inside the wheel, or at the top of a source checkout."""
    package = Path(__file__).parent
    installed = package / "resources"
    return installed if installed.is_dir() else package.parent.parent / "resources"


def resource_path(*parts: str) -> Path:
    """The path of one resource, such as ``resource_path("schemas", "front-matter.json")``."""
    return resource_folder().joinpath(*parts)


def resource_text(*parts: str) -> str:
    """The text of one resource."""
    return resource_path(*parts).read_text(encoding="utf-8")


@cache
def message_templates() -> dict[str, str]:
    """The English templates of every message code, from all files of ``resources/messages``."""
    templates: dict[str, str] = {}
    for file in sorted(resource_path("messages").glob("*.json")):
        templates.update(json.loads(file.read_text(encoding="utf-8")))
    return templates


def english() -> Wording:
    """The wording of the command line and of what is kept in the history: plain English."""
    return Wording(message_templates())
