"""Every failure of working as a team has a sentence, in words that lawyers use."""

from __future__ import annotations

import re
from pathlib import Path

import policyeditor
from policyeditor.resources import message_templates

_FORBIDDEN = (
    r"\b(commit|diff|HEAD|YAML|regex|traceback|repository|branch|merge|rebase|blob|index)\b"
)


def _codes() -> set[str]:
    folder = Path(policyeditor.__file__).parent
    source = "\n".join(file.read_text(encoding="utf-8") for file in folder.rglob("*.py"))
    found = set(re.findall(r'"((?:team|remote)\.[a-z-]+)"', source))
    return {code for code in found if not code.endswith(".json")}


def test_every_code_has_a_sentence_and_no_sentence_is_left_over() -> None:
    templates = message_templates()
    told = {code for code in templates if code.startswith(("team.", "remote."))}
    assert told == _codes()


def test_the_sentences_are_plain() -> None:
    for code in _codes():
        plain = re.sub(r"“[^”]*”|\{\w+\}", "", message_templates()[code])
        assert not re.search(_FORBIDDEN, plain, re.IGNORECASE), code
