"""A policy folder with a story, for pictures of the program: published once, changed since."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import date
from pathlib import Path

from policyeditor.history.model import Author
from policyeditor.workspace.publishing.preparing import plan_for
from policyeditor.workspace.publishing.publish import publish
from policyeditor.workspace.saving import SaveRequest, save_policy
from policyeditor.workspace.session import open_policy

_ROOT = Path(__file__).resolve().parent.parent
MARIE = Author("Marie Curie", "marie@reading-rooms.example")
ADA = Author("Ada Lovelace", "ada@reading-rooms.example")

#: What was changed and saved since the first publish, by whom.
_CHANGES = (
    (ADA, "90 days after the membership ends", "one year after the membership ends"),
    (MARIE, "We may publish how many members", "We publish how many members"),
    (
        ADA,
        "(C) With an authority, where the law requires it.",
        "(C) With Lighthouse Analytics, which counts visits for us;\n\n"
        "   (D) With an authority, where the law requires it.",
    ),
)
#: What stands in the draft and is not saved yet.
DRAFT = ("We answer within 14 days.", "We answer within 30 days.")

#: What came back from counsel; the marks of changes are put in where it is written.
WORD_BACK = """# Privacy Policy

4. How Long We Keep It

   We delete a member's data one year after the membership ends{come}.

   We delete the log of visits after {gone}{sooner} days.

5. Your Rights

   You can ask us for a copy of your data, have it corrected, or have it deleted.

   {said} We answer within 14 days.
"""

ARABIC = """---
title: سياسة الخصوصية
lang: ar
permalink: /ar/privacy/
---

# سياسة الخصوصية

1. ما نجمعه

   (A) عندما تنضم إلينا نسألك عن اسمك وبريدك الإلكتروني والمدينة التي تعيش فيها.

   (B) يسجل موقعنا الزيارات مع عنوان IP الخاص بك لمدة 30 يومًا.

2. من يراه

   لا نبيع البيانات الشخصية. انظر القسم 1(B).
"""


def make_scene(folder: Path) -> Path:
    """The folder, made anew; gives the policy to look at."""
    shutil.copytree(_ROOT / "resources" / "sample", folder)
    english, german = folder / "en" / "privacy.md", folder / "de" / "privacy.md"
    for policy in (english, german, folder / "en" / "terms.md"):
        _save(folder, policy, MARIE)
    plan = plan_for(folder, (english, german))
    plan = replace(plan, effective=date.today(), profiles=("house",), approved_by=MARIE.name)
    publish(plan, MARIE, folder.parent / "stage")
    for author, old, new in _CHANGES:
        text = english.read_text(encoding="utf-8")
        assert old in text, old
        english.write_text(text.replace(old, new), encoding="utf-8")
        _save(folder, english, author)
    return english


def add_arabic(english: Path) -> Path:
    """A policy of the same folder that is written from the right."""
    arabic = english.parents[1] / "ar" / "privacy.md"
    arabic.parent.mkdir()
    arabic.write_text(ARABIC, encoding="utf-8")
    return arabic


def _save(folder: Path, policy: Path, author: Author) -> None:
    opened = open_policy(policy)
    save_policy(SaveRequest(folder, opened, opened.text), author)
