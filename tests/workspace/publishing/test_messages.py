"""Everything that is said of publishing has a sentence, in words that lawyers use."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import policyeditor
from policyeditor.resources import message_templates

FORBIDDEN = r"\b(commit|diff|HEAD|YAML|regex|traceback|repository|branch|merge|rebase|blob|index)\b"
SOURCE = "\n".join(
    file.read_text(encoding="utf-8")
    for file in Path(policyeditor.__file__).parent.rglob("*.py")
    if "gui" not in file.parts
)
NAMED = sorted(set(re.findall(r'"(publishing\.[a-z-]+)"', SOURCE)))
SAID = sorted(
    code for code in message_templates() if re.match(r"publishing\.(?!kind\.)[a-z-]+$", code)
)


@pytest.mark.parametrize("code", NAMED)
def test_every_code_has_a_sentence(code: str) -> None:
    plain = re.sub(r"“[^”]*”|\{\w+\}", "", message_templates()[code])
    assert not re.search(FORBIDDEN, plain, re.IGNORECASE)


def test_no_sentence_is_left_over() -> None:
    assert [code for code in SAID if f'"{code}"' not in SOURCE] == []


def test_the_page_for_the_technician_alone_speaks_the_technicians_language() -> None:
    said = {
        code: sentence
        for code, sentence in message_templates().items()
        if code.startswith("evidence.") and not code.startswith("evidence.how")
    }
    assert [code for code, text in said.items() if re.search(FORBIDDEN, text, re.IGNORECASE)] == []
