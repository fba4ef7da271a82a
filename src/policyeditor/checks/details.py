"""Document details: what could not be read, and what the schema asks."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, datetime

from policyeditor.checks.facts import FolderFacts
from policyeditor.checks.schema import combined_schema, title_of
from policyeditor.checks.schema_errors import explain_schema_error, setting
from policyeditor.errors import DetailsError
from policyeditor.messages import Message
from policyeditor.policy.clauses import ClauseKind
from policyeditor.policy.front_matter import Fence
from policyeditor.policy.policy import Policy
from policyeditor.policy.problems import Fix, Problem, Severity


def details_as_read(policy: Policy, _facts: FolderFacts) -> Iterator[Problem]:
    """What could not be read of the details."""
    yield from policy.front_matter.problems


def details_by_schema(policy: Policy, facts: FolderFacts) -> Iterator[Problem]:
    """Details that are missing, or not of the kind that the schema asks for."""
    if facts.schema_problem is not None:
        yield _at_top(facts.schema_problem)
    if policy.front_matter.fence in (Fence.TOML, Fence.UNCLOSED):
        return
    schema = combined_schema(facts.schema)
    instance = {
        key: _plain(value) for key, value in policy.front_matter.values.items() if value is not None
    }
    yield from _missing(policy, schema, instance)
    yield from _by_validator(policy, {**schema, "required": []}, instance)


def _missing(
    policy: Policy, schema: Mapping[str, object], instance: Mapping[str, object]
) -> Iterator[Problem]:
    required = schema.get("required")
    for key in required if isinstance(required, list) else []:
        if key in instance or not isinstance(key, str):
            continue
        if _unreadable(policy):  # it may stand in the part that could not be read
            return
        params = {"key": key, "title": title_of(schema, key)}
        fix = _title_fix(policy) if key == "title" else None
        yield _at_top(Message("checks.detail-missing", params), fix)


def _unreadable(policy: Policy) -> bool:
    kept = ("details.repeated", "details.key-not-text", "details.liquid")
    return any(problem.code not in kept for problem in policy.front_matter.problems)


def _title_fix(policy: Policy) -> Fix | None:
    """Take the title from the first heading."""
    headings = (clause for clause in policy.clauses if clause.kind is ClauseKind.HEADING)
    first = next(headings, None)
    return (
        setting(policy, "title", first.title, "checks.fix-title") if first and first.title else None
    )


def _by_validator(
    policy: Policy, schema: Mapping[str, object], instance: Mapping[str, object]
) -> Iterator[Problem]:
    # jsonschema costs 70 ms to import, which start-up does not need.
    from policyeditor.checks.validation import validation_errors

    try:
        errors = validation_errors(schema, instance)
    except DetailsError as failure:
        yield _at_top(failure.message)
        return
    seen: set[tuple[object, ...]] = set()
    for error in errors:
        if error.path not in seen:  # one value, one problem: an empty title breaks two rules
            seen.add(error.path)
            yield explain_schema_error(policy, schema, error)


def _plain(value: object) -> object:
    """A value as JSON has it: dates and times as text."""
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, dict):
        return {key: _plain(part) for key, part in value.items()}
    if isinstance(value, list):
        return [_plain(part) for part in value]
    return value


def _at_top(message: Message, fix: Fix | None = None) -> Problem:
    return Problem(message, Severity.ERROR, 1, 1, 1, 1, fix)
