from __future__ import annotations

from tests.export.test_html import Page

from policyeditor.export.anchors import anchors, place_of
from policyeditor.export.html import html_file
from policyeditor.export.publication import Publication
from policyeditor.export.snippet import snippet_file
from policyeditor.policy.clauses import every_clause
from policyeditor.policy.policy import Policy, read_policy

FIRST = """\
---
title: Privacy
lang: en
---

# Privacy

1. Collection

   (A) We collect your name and your postal address.

   (B) We collect the pages you visit.

2. Sharing

   (A) We sell nothing to anybody.

3. Contact

   Write to us at any time.
"""
INSERTED = FIRST.replace(
    "   (A) We collect your name and your postal address.\n\n   (B) We collect the pages",
    "   (A) We collect your telephone number when you call.\n\n"
    "   (B) We collect your name and your postal address.\n\n   (C) We collect the pages",
)
REWORDED = INSERTED.replace("the pages you visit", "the pages you visit and how long you stay")
REMOVED = REWORDED.replace("   (A) We sell nothing to anybody.\n", "   Nobody.\n")
AGAIN = REMOVED.replace("   Nobody.\n", "   (A) Courts and the police can ask for data.\n")


def names(text: str, *before: str) -> dict[str, str]:
    """The anchors of a text after published ones, by the first words of the clause."""
    policy = read_policy(text)
    found = anchors(policy.clauses, [read_policy(each).clauses for each in before])
    places = {place_of(clause): clause for clause in every_clause(policy.clauses)}
    return {places[place].text[:24]: name for place, name in found.items()}


def test_a_clause_is_named_as_it_is_cited() -> None:
    found = names(FIRST)

    assert found["We collect your name and"] == "clause-1-A"
    assert found["We collect the pages you"] == "clause-1-B"
    assert found["We sell nothing to anybo"] == "clause-2-A"
    assert len(set(found.values())) == len(found)


def test_a_clause_keeps_its_name_when_one_is_put_before_it() -> None:
    found = names(INSERTED, FIRST)

    assert found["We collect your name and"] == "clause-1-A"
    assert found["We collect the pages you"] == "clause-1-B"
    assert found["We collect your telephon"] == "clause-1-A-2"


def test_a_clause_keeps_its_name_over_many_versions() -> None:
    found = names(REWORDED, FIRST, INSERTED)

    assert found["We collect the pages you"] == "clause-1-B"
    assert found["We collect your telephon"] == "clause-1-A-2"


def test_the_name_of_a_clause_that_went_is_not_given_to_another() -> None:
    found = names(AGAIN, FIRST, REMOVED)

    assert "clause-2-A" not in found.values()
    assert found["Courts and the police ca"] == "clause-2-A-2"


def test_exported_again_the_names_are_the_same() -> None:
    assert names(FIRST, FIRST) == names(FIRST)
    assert names(INSERTED, FIRST, INSERTED) == names(INSERTED, FIRST)


def published(policy: Policy) -> Publication:
    return Publication(policy, policy.view.encode())


def test_page_and_snippet_lead_to_the_same_places() -> None:
    publication = published(read_policy(FIRST))
    page, snippet = (Page(make(publication).data.decode()) for make in (html_file, snippet_file))
    ids = [values["id"] for _, values in snippet.tags if "id" in values]

    assert {"privacy", "clause-1-A", "clause-1-B", "clause-2-A"} <= set(ids)
    assert len(set(ids)) == len(ids)
    assert set(ids) < {values["id"] for _, values in page.tags if "id" in values}
    assert not snippet.named("html")
    assert snippet.named("div")[0] == {"class": "policy", "lang": "en", "dir": "ltr"}


def test_the_contents_lead_to_the_sections() -> None:
    page = Page(html_file(published(read_policy(FIRST))).data.decode())
    ids = {values["id"] for _, values in page.tags if "id" in values}
    links = [values["href"] for values in page.named("a") if "class" not in values]

    assert links == ["#clause-1", "#clause-2", "#clause-3"]
    assert {link[1:] for link in links} <= ids


def test_headings_keep_the_ids_of_their_site() -> None:
    text = "# Terms\n\n## Who we are\n\nWe.\n\n## Your rights\n\nYours.\n\n### Copies\n\n## End\n"
    page = Page(html_file(published(read_policy(text))).data.decode())
    links = [values["href"] for values in page.named("a") if "class" not in values]

    assert links == ["#who-we-are", "#your-rights", "#copies", "#end"]


def test_a_clause_never_takes_the_place_of_a_heading() -> None:
    text = "# Terms\n\n## Clause 1\n\n1. One\n\n2. Two\n"
    page = Page(html_file(published(read_policy(text))).data.decode())
    ids = [values["id"] for _, values in page.tags if "id" in values]

    assert sorted(each for each in ids if each.startswith("clause-1"))[0] == "clause-1"
    assert len(set(ids)) == len(ids)


def test_a_short_text_has_no_contents() -> None:
    assert b"<nav" not in html_file(published(read_policy("# One\n\nText.\n"))).data
