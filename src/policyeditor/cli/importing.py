"""The verb ``import``: a marked-up Word file as proposals, some of them accepted."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from policyeditor.cli.streams import answer, answer_json, tell
from policyeditor.errors import InputError
from policyeditor.messages import Message
from policyeditor.resources import english
from policyeditor.workspace.roots import policy_root
from policyeditor.workspace.session import open_policy

if TYPE_CHECKING:
    from policyeditor.export.word_back.model import Comment, Proposal
    from policyeditor.workspace.proposals import Proposals
    from policyeditor.workspace.session import Opened

_ALL = "all"
_PATIENCE = 60.0  # seconds; a policy of 1 MB takes about ten


def import_word(arguments: Namespace) -> int:
    """Tell the proposals of a Word file; accept into the policy only what is asked for."""
    from policyeditor.workspace.proposals import read_proposals
    from policyeditor.workspace.worker.jobs import Jobs

    path = Path(arguments.into).absolute()
    opened = open_policy(path)
    jobs = Jobs()
    try:
        found = jobs.run_within(
            _PATIENCE, read_proposals, Path(arguments.word), path, opened.text.view
        )
    finally:
        jobs.close()
    accepted = _accepted(found, arguments.accept, arguments.reject)
    if arguments.format == "json":
        answer_json({
            "file": found.name,
            "notes": [english().sentence(note) for note in found.notes],
            "proposals": [_as_json(each, each in accepted) for each in found.proposals],
        })  # fmt: skip
    else:
        answer("".join(f"{_as_line(each)}\n" for each in found.proposals))
    for note in found.notes:
        tell(note)
    if arguments.accept or arguments.reject:
        _take(opened, found, accepted)
    return 0


def _accepted(found: Proposals, accept: list[str], reject: list[str]) -> tuple[Proposal, ...]:
    """The proposals that were asked for.  Raises InputError for an id that is none."""
    known = {each.id for each in found.proposals}
    for name in (*accept, *reject):
        if name != _ALL and name not in known:
            raise InputError("word.unknown-proposal", id=name)
    # Rejecting some, and accepting nothing by name, accepts the others.
    wanted = known if _ALL in accept or (reject and not accept) else set(accept)
    refused = known if _ALL in reject else set(reject)
    for each in found.proposals:
        if each.id in accept and each.trouble is not None:
            raise InputError(each.trouble.code, **each.trouble.params)
    return tuple(each for each in found.proposals if each.placed and each.id in wanted - refused)


def _take(opened: Opened, found: Proposals, accepted: tuple[Proposal, ...]) -> None:
    from policyeditor.workspace.places import usual_places
    from policyeditor.workspace.proposals import reviewers_of, text_with
    from policyeditor.workspace.saving import SaveRequest, save_policy
    from policyeditor.workspace.settings import load_settings

    if not accepted:
        tell(Message("word.nothing-accepted"))
        return
    text = opened.text.with_view(text_with(found.view, accepted))
    people = reviewers_of(accepted)
    request = SaveRequest(policy_root(opened.path), opened, text, reviewers=people)
    saved = save_policy(request, load_settings(usual_places().settings).author)
    tell(Message("word.accepted", {
        "count": len(accepted), "all": len(found.proposals), "people": ", ".join(people) or "—",
    }))  # fmt: skip
    if saved.trouble is not None:
        tell(saved.trouble)
    elif saved.version is not None:
        tell(Message("cli.version", {"summary": saved.version.summary}))


def _as_json(proposal: Proposal, accepted: bool) -> dict[str, object]:
    trouble = proposal.trouble
    return {
        "id": proposal.id,
        "kind": proposal.kind.value,
        "path": proposal.path,
        "title": proposal.title,
        "line": proposal.line,
        "authors": list(proposal.authors),
        "date": proposal.date.isoformat() if proposal.date else None,
        "old_words": proposal.old_words,
        "new_words": proposal.new_words,
        "comments": [_comment_json(each) for each in proposal.comments],
        "placed": proposal.placed,
        "changed_since": proposal.changed_since,
        "accepted": accepted,
        **({"reason": english().sentence(trouble)} if trouble else {}),
    }


def _comment_json(comment: Comment) -> dict[str, object]:
    date = comment.date.isoformat() if comment.date else None
    return {"author": comment.author, "date": date, "text": comment.text}


def _as_line(proposal: Proposal) -> str:
    place = " ".join(part for part in (proposal.path, proposal.title) if part) or "—"
    words = {
        "replaced": f"“{proposal.old_words}” → “{proposal.new_words}”",
        "deleted": f"“{proposal.old_words}”",
        "removed": f"“{proposal.old_words}”",
        "comment": "; ".join(each.text for each in proposal.comments),
    }.get(proposal.kind.value, f"“{proposal.new_words}”")
    line = f"{proposal.id}. {place} [{proposal.kind.value}] {proposal.author}: "
    reason = f" ({english().sentence(proposal.trouble)})" if proposal.trouble else ""
    return " ".join((line + words + reason).split())
