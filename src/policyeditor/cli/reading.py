"""The verbs ``outline`` and ``render``."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterable, Iterator
from pathlib import Path

from policyeditor.checks.facts import FolderFacts
from policyeditor.cli.streams import STANDARD_INPUT, answer, answer_json, read_argument
from policyeditor.policy.clauses import Clause
from policyeditor.policy.policy import Policy, read_policy
from policyeditor.workspace.roots import policy_root


def outline(arguments: Namespace) -> int:
    """List the clauses of a policy."""
    clauses = read_policy(read_argument(arguments.file).view).clauses
    if arguments.format == "json":
        answer_json([_as_json(clause) for clause in clauses])
    else:
        answer("".join(f"{line}\n" for line in _as_text(clauses, 0)))
    return 0


def render(arguments: Namespace) -> int:
    """Draw a policy as HTML."""
    # Drawing is for this verb alone.
    from policyeditor.workspace.dialects import draw_policy, published_policy
    from policyeditor.workspace.facts import facts_of

    view = read_argument(arguments.file).view
    facts = FolderFacts()
    if arguments.file != STANDARD_INPUT:
        path = Path(arguments.file).absolute()
        facts = facts_of(path, policy_root(path))
    dialect = arguments.dialect or facts.dialect
    policy = published_policy(view, facts.site, dialect)
    html = draw_policy(policy, dialect)
    answer(html if arguments.fragment else _page(arguments.file, policy, html))
    return 0


def _page(file: str, policy: Policy, body: str) -> str:
    from policyeditor.export.headings import with_one_title
    from policyeditor.export.images import ImageFolder, with_images
    from policyeditor.export.page import page, tongue
    from policyeditor.export.titles import description_of, title_of

    images = None
    if file != STANDARD_INPUT:
        path = Path(file).absolute()
        images = ImageFolder(policy_root(path), path.parent)
    title = title_of(policy)
    spoken = tongue(policy.front_matter.text("lang"))
    main = with_one_title(with_images(body, images, spoken), title)
    return page(title, main, spoken, description=description_of(policy))


def _as_json(clause: Clause) -> dict[str, object]:
    return {
        "label": clause.label,
        "path": clause.path,
        "kind": str(clause.kind),
        "title": clause.title,
        "text": clause.text,
        "line": clause.line,
        "end_line": clause.end_line,
        "id": clause.id,
        "children": [_as_json(child) for child in clause.children],
    }


def _as_text(clauses: Iterable[Clause], depth: int) -> Iterator[str]:
    for clause in clauses:
        label = f"{clause.label} " if clause.label else ""
        yield f"{clause.line:>5}  {'  ' * depth}{label}{clause.title}"
        yield from _as_text(clause.children, depth + 1)
