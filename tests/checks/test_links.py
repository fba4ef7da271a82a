import pytest

from policyeditor.checks.facts import FolderFacts
from policyeditor.checks.links import anchors, dead_links, places_in
from policyeditor.policy.edits import apply_edits
from policyeditor.policy.policy import read_policy
from policyeditor.policy.problems import Problem

HEAD = "---\ntitle: Privacy\n---\n\n## Your rights\n\nWords.\n\n"
FACTS = FolderFacts(
    relative_path="en/privacy.md",
    files=frozenset({"en/privacy.md", "en/terms.md", "de/terms.md", "about.html"}),
    addresses={"/en/privacy/": "en/privacy.md", "/en/terms/": "en/terms.md"},
    places={"en/terms.md": frozenset({"payment", "x"})},
)


def found(body: str, facts: FolderFacts = FACTS) -> list[Problem]:
    return list(dead_links(read_policy(HEAD + body), facts))


@pytest.mark.parametrize(
    "body",
    [
        "[rights](#your-rights)",
        "[top](#top) and [top](#)",
        '<a id="old"></a> [old](#old)',
        "## Other {#given}\n\n[given](#given)",
        "{: #listed}\nWords [listed](#listed)",
        "## Your rights\n\n[second](#your-rights-1)",
        "`[code](#nowhere)`",
        "    [code](#nowhere)",
        "[note](#fn:1)",
        "[site]({{ site.url }}#nowhere) [web](https://example.org/#nowhere)",
        "## Über uns\n\n[ich](#%C3%BCber-uns)",
        "[terms](terms.md) [de](../de/terms.md#x) [out](../../other.md) [pdf](terms.pdf)",
        "[paid](terms.md#payment) [paid](/en/terms/#payment) [top](terms.md#top)",
        "[terms](/en/terms/) [terms](/en/terms) [about](/about) [shop](/shop/)",
    ],
)
def test_links_that_lead_somewhere(body: str) -> None:
    assert not found(body)


@pytest.mark.parametrize(
    ("body", "code", "mended"),
    [
        ("[rights](#your-right)", "checks.link-anchor", "[rights](#your-rights)"),
        ("[rights]: #you-rights", "checks.link-anchor", "[rights]: #your-rights"),
        ('<a href="#Your-rights">r</a>', "checks.link-anchor", '<a href="#your-rights">r</a>'),
        ("[terms](term.md#x)", "checks.link-file", "[terms](terms.md#x)"),
        ("[paid](terms.md#payments)", "checks.link-place", "[paid](terms.md#payment)"),
        ("[paid](/en/terms/#payments)", "checks.link-place", "[paid](/en/terms/#payment)"),
        ("[terms](/en/term/)", "checks.link-file", "[terms](/en/terms/)"),
    ],
)
def test_a_dead_link_leads_to_what_was_meant(body: str, code: str, mended: str) -> None:
    (problem,) = found(body)
    assert problem.code == code
    assert problem.fix is not None
    assert apply_edits(HEAD + body, problem.fix.edits) == HEAD + mended


def test_a_dead_link_with_nothing_near_it_has_no_fix() -> None:
    (problem,) = found("[rights](#cookies)")
    assert problem.fix is None
    (problem,) = found("[x](elsewhere.md)")
    assert problem.fix is None


def test_nothing_is_said_of_other_files_where_the_folder_is_not_known() -> None:
    assert not found("[terms](term.md)", FolderFacts())


def test_the_places_of_a_text_are_known_by_its_lines_alone() -> None:
    view = (
        "---\ntitle: T\n---\n\n# One *two*\n\nThree\n=====\n\n## Four {#given}\n\n## One two\n\n"
        '<a name="five"></a>\n'
    )
    assert {"one-two", "three", "given", "one-two-1", "five"} <= places_in(view)
    assert anchors(read_policy(view)) <= places_in(view) | {"four"}
