"""The language of a policy against its web address and its place in the folder."""

from __future__ import annotations

import re
from collections.abc import Iterator

from policyeditor.checks.facts import FolderFacts
from policyeditor.checks.schema_errors import setting
from policyeditor.messages import Message
from policyeditor.policy.policy import Policy
from policyeditor.policy.problems import Fix, Problem, Severity

_LANGUAGE_PART = re.compile(r"[A-Za-z]{2}(?:[-_][A-Za-z]{2,4})?")


def language_and_address(policy: Policy, facts: FolderFacts) -> Iterator[Problem]:
    """A web address that names another language than the details, or has no slash at its end."""
    front_matter = policy.front_matter
    permalink = front_matter.values.get("permalink")
    if not isinstance(permalink, str) or not permalink.startswith("/"):
        return
    yield from _open_end(policy, permalink)
    lang = front_matter.values.get("lang")
    if not isinstance(lang, str) or not lang:
        return
    named = _language_of(permalink)
    if named is None or _primary(named) == _primary(lang):
        return
    params = {"lang": lang, "permalink": permalink, "named": named}
    message = Message("checks.language-address", params)
    if _language_of("/" + facts.relative_path) not in (None, named):
        fix = _address_fix(policy, permalink, named, lang)
    else:
        fix = setting(policy, "lang", named, "checks.fix-set")
    yield _at_value(policy, "lang", message, Severity.WARNING, fix)


def _open_end(policy: Policy, permalink: str) -> Iterator[Problem]:
    last = permalink.rsplit("/", 1)[-1]
    if last and "." not in last and ":" not in last:
        message = Message("checks.address-end", {"permalink": permalink})
        fix = setting(policy, "permalink", permalink + "/", "checks.fix-set")
        yield _at_value(policy, "permalink", message, Severity.HINT, fix)


def _address_fix(policy: Policy, permalink: str, named: str, lang: str) -> Fix | None:
    address = permalink.replace(f"/{named}/", f"/{lang}/", 1)
    return setting(policy, "permalink", address, "checks.fix-set")


def _language_of(path: str) -> str | None:
    """The language that the first part of a path names."""
    first, slash, _ = path.removeprefix("/").partition("/")
    if not slash or _LANGUAGE_PART.fullmatch(first) is None:
        return None
    from langcodes import tag_is_valid  # its registry costs 30 ms: only for what may be a tag

    return first if tag_is_valid(first.replace("_", "-")) else None


def _primary(tag: str) -> str:
    return re.split("[-_]", tag)[0].lower()


def _at_value(
    policy: Policy, key: str, message: Message, severity: Severity, fix: Fix | None
) -> Problem:
    place = policy.front_matter.places[key]
    end = (place.value_end_line, place.value_end_column)
    return Problem(message, severity, place.value_line, place.value_column, *end, fix)
