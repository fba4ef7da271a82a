from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from policyeditor.policy.edits import apply_edits
from policyeditor.policy.front_matter import Fence, FrontMatter, read_front_matter
from policyeditor.policy.key_place import KeyPlace
from policyeditor.policy.text import read_text
from policyeditor.resources import english

CORPUS = Path(__file__).parents[3] / "shared" / "corpus" / "policies"


def read(details: str) -> FrontMatter:
    return read_front_matter(f"---\n{details}---\nBody\n")


def codes(front_matter: FrontMatter) -> list[str]:
    return [problem.code for problem in front_matter.problems]


def test_details_and_their_places_are_read() -> None:
    found = read("title: Privacy\nlang: en # note\nempty:\n\ntext: |\n  one\n\nlist:\n- a\n# end\n")
    assert found.fence is Fence.YAML
    assert found.body_line == 13
    assert found.values == {
        "title": "Privacy",
        "lang": "en",
        "empty": None,
        "text": "one\n",
        "list": ["a"],
    }
    assert found.places["title"] == KeyPlace(2, 2, 8, 2, 2, 15)
    assert found.places["lang"] == KeyPlace(3, 3, 7, 3, 3, 9)
    assert found.places["empty"] == KeyPlace(4, 4, 7, 4, 4, 7)
    assert (found.places["text"].line, found.places["text"].end_line) == (6, 7)
    assert (found.places["list"].line, found.places["list"].end_line) == (9, 10)
    assert not found.problems


def test_values_keep_what_was_written_beside_what_it_means() -> None:
    found = read("version: 1.10\nheader: yes\nfrom: 2026-03-01\ncode: '010'\nnone:\n")
    assert found.values["from"] == date(2026, 3, 1)
    assert [found.text(key) for key in found.values] == ["1.10", "true", "2026-03-01", "010", ""]


@pytest.mark.parametrize(
    ("view", "fence", "body_line"),
    [
        ("Text\n", Fence.NONE, 1),
        ("", Fence.NONE, 1),
        ("---", Fence.NONE, 1),
        (" ---\na: b\n---\n", Fence.NONE, 1),
        ("----\na: b\n---\n", Fence.NONE, 1),
        ("--- \na: b\n---\t\nBody", Fence.YAML, 4),
        ("---\na: b\n...\nBody", Fence.YAML, 4),
        ("---\n---\nBody", Fence.YAML, 3),
        ("---\na: b\n---", Fence.YAML, 4),
        ("---\na: b\n----\n---\n", Fence.YAML, 5),
        ("+++\na = 1\n+++\nBody", Fence.TOML, 4),
        ("---\na: b\n\nBody\n", Fence.UNCLOSED, 1),
        ("+++\na = 1\n\nBody\n", Fence.UNCLOSED, 1),
    ],
)
def test_fences_are_those_that_jekyll_takes(view: str, fence: Fence, body_line: int) -> None:
    found = read_front_matter(view)
    assert (found.fence, found.body_line) == (fence, body_line)


# The details, the problem, its line, and the details once the fix is applied (empty: no fix).
BROKEN = [
    ("title: Privacy: policy # v1\n", "colon", 2, 'title: "Privacy: policy" # v1\n'),
    ("title: Terms lang: en\n", "two-on-a-line", 2, "title: Terms\nlang: en\n"),
    ('title: "Terms" date:\n', "two-on-a-line", 2, 'title: "Terms"\ndate:\n'),
    ("a: 1\n b: 2\n", "indentation", 3, ""),
    ("  a: 1\nb: 2\n", "indentation", 3, ""),
    ('title: "Terms\nlang: en\n', "open-quote", 2, 'title: "Terms"\nlang: en\n'),
    ("title: 'Users' rights'\n", "after-quote", 2, 'title: "Users\' rights"\n'),
    ('title: "Terms" of use\n', "after-quote", 2, ""),
    ("tags: [a, b\nlang: en\n", "bracket", 2, ""),
    ("title: {{ site.name }} Terms\n", "liquid", 2, 'title: "{{ site.name }} Terms"\n'),
    ("title: {{ site.name }}\n", "liquid", 2, 'title: "{{ site.name }}"\n'),
    ("title: {% x %}\n", "liquid", 2, 'title: "{% x %}"\n'),
    ("title: @home\n", "start-character", 2, 'title: "@home"\n'),
    ("title: 100\nnote: %5 off\n", "start-character", 3, 'title: 100\nnote: "%5 off"\n'),
    ("title: | x\n", "start-character", 2, 'title: "| x"\n'),
    ("title: *Terms*\n", "asterisk", 2, 'title: "*Terms*"\n'),
    ("title: *Terms\n", "asterisk", 2, 'title: "*Terms"\n'),
    ("list:\n\t- a\n", "tab", 3, "list:\n  - a\n"),
    ("title: x\nsome words\n", "no-colon", 3, ""),
    ("title: - a\n", "dash", 2, 'title: "- a"\n'),
    ('path: "C:\\quay"\n', "backslash", 2, 'path: "C:\\\\quay"\n'),
    ("title: a\x07b\n", "character", 2, ""),
    ("a: 1\n--- b\nc: 2\n", "second-start", 3, ""),
    ("- a\n- b\n", "not-pairs", 2, ""),
    ("just words\n", "not-pairs", 2, ""),
    ("? [a]\n: b\n", "key-not-text", 2, ""),
    ("a: 1\nb: 2\na: 3\n", "repeated", 4, ""),
    ("a: &x [*x]\n", "refers-to-itself", 2, ""),
]


@pytest.mark.parametrize(("details", "code", "line", "fixed"), BROKEN)
def test_a_mistake_is_named_where_it_is_and_mended(
    details: str, code: str, line: int, fixed: str
) -> None:
    view = f"---\n{details}---\nBody\n"
    found = read_front_matter(view)
    assert [(problem.code, problem.line) for problem in found.problems] == [
        (f"details.{code}", line)
    ]
    (problem,) = found.problems
    sentence = english().sentence(problem.message)
    assert sentence != problem.code
    assert "{" not in sentence.replace("{{", "")
    assert "yaml" not in sentence.lower()
    if not fixed:
        assert problem.fix is None
        return
    assert problem.fix is not None
    mended = apply_edits(view, problem.fix.edits)
    assert mended == f"---\n{fixed}---\nBody\n"
    assert not read_front_matter(mended).problems


def test_a_repeated_key_names_both_lines_and_the_last_one_counts() -> None:
    found = read("title: Old\nlang: en\ntitle: New\n")
    assert found.values["title"] == "New"
    assert (
        english()
        .sentence(found.problems[0].message)
        .startswith("“title” is given twice, on lines 2 and 4.")
    )


def test_keys_above_a_mistake_are_kept_and_the_mistaken_one_is_not_guessed() -> None:
    found = read("title: Terms\nnote: a: b\nlang: en\n")
    assert found.values == {"title": "Terms"}


def test_details_never_closed_are_closed_where_they_end() -> None:
    view = "---\ntitle: Terms\ntags:\n  - a\n\n# Terms\n"
    (problem,) = read_front_matter(view).problems
    assert problem.code == "details.unclosed"
    assert problem.fix is not None
    mended = read_front_matter(apply_edits(view, problem.fix.edits))
    assert mended.values == {"title": "Terms", "tags": ["a"]}
    assert mended.body_line == 6


def test_a_rule_at_the_top_is_no_error() -> None:
    (problem,) = read_front_matter("---\n\nThe policy.\n").problems
    assert (problem.code, problem.severity) == ("details.rule-first", "warning")


@pytest.mark.parametrize(
    ("details", "code"),
    [
        ("a: " + "[" * 10_000 + "\n", "too-deep"),
        ("a: " + "{a: " * 10_000 + "\n", "too-deep"),
        ("- " * 30_000 + "\n", "too-deep"),
        ("".join(f"k{number}: 1\n" for number in range(6_000)), "too-many-entries"),
        (
            "a: &a [1,1,1,1,1,1,1,1,1,1]\n"
            + "".join(
                f"{name}: &{name} [{','.join(['*' + before] * 10)}]\n"
                for before, name in zip("abcdefgh", "bcdefghi", strict=True)
            ),
            "too-many-entries",
        ),
        ("a: &a x\n" + "".join(f"k{number}: *a\n" for number in range(60)), "too-many-references"),
        ("a: " + "x" * 70_000 + "\n", "too-long"),
    ],
)
def test_hostile_details_are_refused(details: str, code: str) -> None:
    assert codes(read(details)) == [f"details.{code}"]


def test_nothing_is_made_from_a_tag() -> None:
    found = read("a: !!python/object/apply:os.system [ls]\nb: !ruby/object:X {c: 1}\nd: !x y\n")
    assert found.values == {"a": ["ls"], "b": {"c": 1}, "d": "y"}
    assert read("a: !!str 2024-01-01\n").values == {"a": "2024-01-01"}


def test_what_a_reference_brings_in_is_read() -> None:
    found = read("base: &base\n  x: 1\npage:\n  <<: *base\n  y: 2\nsame: *base\n")
    assert found.values["page"] == {"x": 1, "y": 2}
    assert found.values["same"] == {"x": 1}


def test_typing_in_the_body_does_not_read_the_details_again() -> None:
    before = read_front_matter("---\ntitle: Terms\n---\nBody\n")
    assert read_front_matter("---\ntitle: Terms\n---\nBody, longer\n", before) is before
    changed = read_front_matter("---\ntitle: Term\n---\nBody\n", before)
    assert changed.values == {"title": "Term"}


@pytest.mark.skipif(not CORPUS.is_dir(), reason="the corpus of real policies is not here")
def test_details_of_real_policies_never_raise() -> None:
    files = sorted(CORPUS.rglob("*.md"))
    assert files
    for file in files:
        view = read_text(file.read_bytes()).view
        found = read_front_matter(view)
        lines = view.count("\n") + 1
        for problem in found.problems:
            assert 1 <= problem.line <= problem.end_line <= lines, file.name
            assert english().sentence(problem.message) != problem.code


_SIGNS = st.text(
    alphabet="ab: \n\t-?[]{},#&*!|>'\"%@`<=~\\/.019éñ\u2028\x85\ufeff\x07", max_size=60
)


@settings(max_examples=400, deadline=None)
@given(_SIGNS)
def test_no_text_ends_in_an_exception(details: str) -> None:
    view = f"---\n{details}\n---\nBody\n"
    found = read_front_matter(view)
    lines = view.split("\n")
    for problem in found.problems:
        assert 1 <= problem.line <= len(lines)
        assert 1 <= problem.column <= len(lines[problem.line - 1]) + 1
        if problem.fix is not None:
            apply_edits(view, problem.fix.edits)
    for place in found.places.values():
        assert 1 < place.line <= place.end_line < found.body_line
