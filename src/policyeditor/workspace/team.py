"""Working as a team: a folder connected to a place all can reach, versions sent and got.

Calls over the network and everything else here may take long: never from the window's thread.
Getting has two steps: `get` fetches and joins, and changes no file; `finish` takes over what was
joined, with what a person chose.  Between the two everything can be left as it is.
"""

from __future__ import annotations

import contextlib
from dataclasses import dataclass, replace
from pathlib import Path

from policyeditor.comparison.merging_model import Place
from policyeditor.errors import HistoryError, RemoteError
from policyeditor.history.history import History
from policyeditor.history.joining_model import Blob
from policyeditor.history.log import CO_AUTHOR
from policyeditor.history.model import Author, VersionNote
from policyeditor.history.remote import Balance, create_shared_folder
from policyeditor.history.remote_address import Way, read_address
from policyeditor.history.remote_host import HostKeys, ask_host_keys, keep_host_keys
from policyeditor.history.remote_progress import Following
from policyeditor.messages import Message
from policyeditor.resources import english
from policyeditor.workspace.folder import POLICY_SUFFIXES, read_folder
from policyeditor.workspace.saving import AuthorNeededError
from policyeditor.workspace.team_connection import (
    Connection,
    connection_at,
    drop_connection,
    keep_connection,
)
from policyeditor.workspace.team_incoming import Choices, Incoming, Merger, incoming
from policyeditor.workspace.trust import history_at, history_to_save_in

_MOST_POLICIES = 300  # of a folder that are looked at for whether they have a version yet


@dataclass(frozen=True, slots=True)
class Connected:
    """A folder newly connected; ``was_empty`` where nobody had shared anything there yet.

    ``had_secret`` where what was typed held a password, which was not kept.
    """

    connection: Connection
    was_empty: bool
    had_secret: bool


@dataclass(frozen=True, slots=True)
class Got:
    """What getting did: how many versions came and which files changed on the disk.

    ``combined`` are the clauses in which both had changed different words, ``moved`` those that
    both had moved to different places, ``kept_both`` other files that both had changed.
    """

    count: int
    files: tuple[Path, ...] = ()
    combined: tuple[str, ...] = ()
    moved: tuple[str, ...] = ()
    kept_both: tuple[str, ...] = ()


def connect(
    folder: Path,
    typed: str,
    watch: Following | None = None,
    *,
    make: bool = False,
    store: Path | None = None,
) -> Connected:
    """Look what is at an address and connect a folder to it.

    With ``make`` an empty folder there becomes a place to share in.  Nothing is sent or got.
    Raises RemoteError, StoppedError and HistoryError; then the folder is not connected.
    """
    address = read_address(typed)
    history = history_to_save_in(folder)
    if address.way is Way.FOLDER:
        place = Path(address.text)
        if place.resolve() == history.root or place.resolve().is_relative_to(history.root):
            raise HistoryError("team.own-folder", folder=str(history.root))
        if make and (not place.exists() or (place.is_dir() and not any(place.iterdir()))):
            create_shared_folder(place)
    remote = history.remote()
    found = remote.find(address, watch)
    line = remote.line()
    if found.lines and line not in found.lines:
        line = found.first or found.lines[0]
    connection = Connection(history.root, replace(address, had_secret=False), line)
    keep_connection(connection, store)
    return Connected(connection, not found.lines, address.had_secret)


def proposed_address(folder: Path) -> str:
    """The address that a folder from elsewhere names itself, without any password; else empty.

    Nothing is sent there: a person must agree to it first.
    """
    history = history_at(folder)
    with contextlib.suppress(RemoteError):
        return read_address(history.remote().proposed()).text if history else ""
    return ""


def ask_server(typed: str) -> HostKeys:
    """The keys of a server that this computer does not know yet.  Raises RemoteError."""
    return ask_host_keys(read_address(typed))


def trust_server(keys: HostKeys) -> None:
    """Know a server by its keys from now on: a person compared them.  Raises RemoteError."""
    keep_host_keys(keys)


def connection_of(folder: Path, store: Path | None = None) -> Connection | None:
    """The connection of the folder, or of the folder above that its history is of."""
    history = history_at(folder)
    return connection_at(history.root, store) if history else None


def disconnect(folder: Path, store: Path | None = None) -> None:
    """Share the folder no longer; what was shared stays."""
    history = history_at(folder)
    drop_connection(history.root if history else folder, store)


def balance(connection: Connection) -> Balance:
    """How many versions are to be sent and to be got, as far as was last looked."""
    return _history(connection).remote().balance(connection.line)


def look(connection: Connection, watch: Following | None = None) -> Balance:
    """Look what others shared, without taking it over."""
    remote = _history(connection).remote()
    remote.fetch(connection.address, connection.line, watch)
    return remote.balance(connection.line)


def send(
    connection: Connection, watch: Following | None = None, author: Author | None = None
) -> int:
    """Share the versions saved here; how many went.  Raises BehindError where others did first.

    With ``author`` policies of which no version was ever saved are kept as they are first: others
    would miss them.
    """
    history = _history(connection)
    history.joining().settle()
    if author is not None:
        _keep_first(history, author)
    return history.remote().send(connection.address, connection.line, watch)


def get(
    connection: Connection,
    author: Author | None,
    watch: Following | None = None,
    merger: Merger | None = None,
) -> Incoming | None:
    """Fetch what others shared and join it with what is here; None where nothing new came.

    No file is changed.  A policy that another program changed since its last version is kept as a
    version first.  ``merger`` joins three texts of a policy; `comparison.merging` where none is
    given.
    """
    if merger is None:
        from policyeditor.comparison.merging import merge  # the window has its own do it

        merger = merge
    history = _history(connection)
    remote, joining = history.remote(), history.joining()
    joining.settle()
    remote.fetch(connection.address, connection.line, watch)
    theirs = remote.shared(connection.line)
    joint = joining.begin(remote.newest(), theirs)
    if joint is None:
        return None
    unsaved = joining.unsaved(joint)
    if unsaved:
        _keep_found(history, unsaved, _person(history, author))
        joint = joining.begin(remote.newest(), theirs)
        if joint is None:
            return None
    count = remote.balance(connection.line).to_get
    return incoming(history.root, joint, count, remote, joining, merger)


def finish(connection: Connection, came: Incoming, choices: Choices, author: Author | None) -> Got:
    """Take over what came.  Raises HistoryError where a clash was not decided, or somebody saved
    meanwhile; then everything is as it was."""
    history = _history(connection)
    person = _person(history, author)
    joining = history.joining()
    decided = dict(came.decided)
    for policy in came.policies:
        chosen = {n: choices.get((policy.path, n)) for n in range(len(policy.merge.clashes))}
        given = {n: choice for n, choice in chosen.items() if choice is not None}
        if len(given) != len(chosen):
            raise HistoryError("team.undecided", file=policy.path)
        text = policy.merge.text(given)
        blob: Blob | None = None
        if text or not policy.may_go:
            blob = joining.keep(policy.text.with_view(text).to_bytes(), policy.mode)
        decided[policy.path] = blob
    changed = joining.finish(came.joint, decided, _message(came, person), person)
    return Got(
        came.count,
        tuple(history.root / path for path in changed),
        tuple(_cited(place) for policy in came.policies for place in policy.merge.combined),
        tuple(_cited(place) for policy in came.policies for place in policy.merge.moved),
        came.kept_both,
    )


def settle(folder: Path) -> bool:
    """After a power cut: finish or take back a joining under way; whether there was one."""
    history = history_at(folder)
    return history is not None and history.joining().settle()


def _cited(place: Place) -> str:
    return place.path or place.title


def _history(connection: Connection) -> History:
    history = history_at(connection.root)
    if history is None or history.root != connection.root:
        raise HistoryError("team.not-connected", folder=str(connection.root))
    return history


def _person(history: History, author: Author | None) -> Author:
    person = author or history.author()
    if person is None:
        raise AuthorNeededError("saving.author-needed")
    return person


def _keep_first(history: History, person: Author) -> None:
    """Keep each policy that has no version yet, as it was found."""
    words = english().sentence(Message("saving.found-first", {"person": person.name}))
    for policy in read_folder(history.root).policies[:_MOST_POLICIES]:
        if history.newest_text(policy) is None:
            note = VersionNote(words, outside=True)
            history.record(policy, policy.read_bytes(), note, person)


def _keep_found(history: History, paths: tuple[str, ...], person: Author) -> None:
    """Keep policies that another program changed, each as a version of its own."""
    for path in paths:
        if Path(path).suffix.lower() not in POLICY_SUFFIXES:
            raise HistoryError("team.unsaved-file", file=path)
    words = english().sentence(Message("saving.found-changed", {"person": person.name}))
    for path in paths:
        data = (history.root / path).read_bytes()
        history.record(Path(path), data, VersionNote(words, "review", outside=True), person)


def _message(came: Incoming, person: Author) -> str:
    """What is written with the version that joins: whose work, and what was put together."""
    others = [hand.author for hand in came.hands if hand.author.email != person.email]
    names = [" ".join(author.name.split()) for author in others[:5]]
    joined = " and ".join(([", ".join(names[:-1])] if names[1:] else []) + names[-1:])
    subject = Message("team.joined" if names else "team.joined-own", {"names": joined})
    lines = [english().sentence(subject)]
    for policy in came.policies:
        lines += [
            english().sentence(
                Message("team.joined-words", {"policy": policy.path, "place": _cited(place)})
            )
            for place in policy.merge.combined
        ]
    body = "\n\n".join([lines[0], "\n".join(lines[1:])]) if lines[1:] else lines[0]
    feet = [f"{CO_AUTHOR}: {' '.join(a.name.split())} <{a.email}>" for a in others]
    return body + "\n" + ("\n" + "\n".join(feet) + "\n" if feet else "")
