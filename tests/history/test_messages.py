"""Every failure of this room has a sentence, in words that lawyers use."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import policyeditor.history
from policyeditor.resources import message_templates

SOURCE = "\n".join(
    file.read_text(encoding="utf-8")
    for file in Path(policyeditor.history.__file__).parent.glob("*.py")
)
CODES = sorted(set(re.findall(r'"(history\.[a-z-]+)"', SOURCE)))
FORBIDDEN = r"\b(commit|diff|HEAD|YAML|regex|traceback|repository|branch|merge|rebase|blob|index)\b"


@pytest.mark.parametrize("code", CODES)
def test_every_code_has_a_sentence(code: str) -> None:
    sentence = message_templates()[code]
    plain = re.sub(r"“[^”]*”|\{\w+\}", "", sentence)
    assert not re.search(FORBIDDEN, plain, re.IGNORECASE)
    assert sentence.rstrip()[-1] in ".”"


def test_no_sentence_is_left_over() -> None:
    assert {code for code in message_templates() if code.startswith("history.")} == set(CODES)
