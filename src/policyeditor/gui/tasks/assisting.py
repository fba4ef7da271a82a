"""Assisting: the publish assistant begun, or taken up where it was left."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal

from policyeditor.errors import InputError
from policyeditor.gui.desk import OpenDocument
from policyeditor.gui.dialogs.frame import choose_folder
from policyeditor.gui.dialogs.telling import tell
from policyeditor.gui.publish.assistant import PublishAssistant
from policyeditor.gui.publish.publish_desk import PublishDesk
from policyeditor.gui.services import Services
from policyeditor.gui.window.main_window import MainWindow
from policyeditor.history.model import Author, Version
from policyeditor.messages import Message
from policyeditor.notices.document_kinds import kinds_of, suits
from policyeditor.notices.profiles import Profile, earliest_date
from policyeditor.policy.policy import read_policy
from policyeditor.workspace.families import FamilyMember, language_family
from policyeditor.workspace.house import profiles_of
from policyeditor.workspace.publishing.known import (
    before_own_changes,
    own_date,
    public_as,
    saved_before,
)
from policyeditor.workspace.publishing.open_points import Lacking, lacking_in
from policyeditor.workspace.publishing.plan import NoticeWords, PublishPlan
from policyeditor.workspace.publishing.plans import Plans
from policyeditor.workspace.publishing.preparing import plan_for
from policyeditor.workspace.session import open_policy
from policyeditor.workspace.settings import Settings
from policyeditor.workspace.trust import history_at

#: How people are told unless the person says otherwise: on the site, and a banner that leads there.
_USUAL_WAYS = ("banner", "page")


@dataclass(frozen=True, slots=True)
class _Begun:
    """What the assistant starts with; ``trouble`` tells of a kept plan that could not be read."""

    plan: PublishPlan
    family: tuple[FamilyMember, ...]
    profiles: tuple[Profile, ...]
    trouble: Message | None = None
    lacking: Mapping[Path, Lacking] = field(default_factory=dict)
    saved: tuple[Version, ...] = ()


class Assisting(QObject):
    """Opens the assistant for the policy in front.

    ``published`` carries the document once its version stands, ``folderWanted`` and ``fileWanted``
    what is to be shown or opened by the desktop, ``placeWanted`` a file and a line of it.
    """

    published = Signal(object)
    folderWanted = Signal(object)
    fileWanted = Signal(object)
    placeWanted = Signal(object, int)

    def __init__(
        self,
        window: MainWindow,
        services: Services,
        save: Callable[[OpenDocument, Callable[[], None]], None],
        ask_author: Callable[[], Author | None],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._services = services
        self._save = save
        self._ask_author = ask_author
        self._open_one: PublishAssistant | None = None

    def look(self) -> None:
        """A policy was saved: what the assistant compares may be another text now."""
        if self._open_one is not None:
            self._open_one.look()

    def close(self) -> None:
        """The window goes: the assistant, kept for later, goes with it."""
        if self._open_one is not None:
            self._open_one.close()

    def start(self) -> None:
        """Publish the policy in front; what is unsaved is saved first."""
        document = self._window.desk.current
        if document is None:
            return
        if self._open_one is not None and self._open_one.lead == document.path.absolute():
            self._open_one.raise_()
            self._open_one.activateWindow()
            return
        if self._open_one is not None:
            self._open_one.close()
        if document.session.dirty:
            self._save(document, lambda: self._begin(document))
        else:
            self._begin(document)

    def _begin(self, document: OpenDocument) -> None:
        plans, settings = Plans(self._services.places.plans), self._services.settings.now
        path, root = document.path, document.folder

        def work() -> _Begun:
            return _begun(plans, root, path, settings)

        def show(begun: _Begun) -> None:
            if begun.trouble is not None:
                tell(self._window, begun.trouble)
            self._open(document, plans, begun)

        self._services.background.run(work, show, lambda error: tell(self._window, error.message))

    def _open(self, document: OpenDocument, plans: Plans, begun: _Begun) -> None:
        desk = PublishDesk(begun.plan, plans, self._services.background, self._window)
        assistant = PublishAssistant(
            desk,
            begun.family,
            begun.profiles,
            self._window.theme,
            self._author,
            choose_folder,
            self._window,
            lacking=begun.lacking,
            saved=begun.saved,
            unsaved=self._unsaved,
        )
        assistant.folderWanted.connect(self.folderWanted)
        assistant.fileWanted.connect(self.fileWanted)
        assistant.placeWanted.connect(self.placeWanted)
        assistant.wasPublished.connect(lambda _result: self.published.emit(document))
        assistant.finished.connect(lambda _code: self._end(assistant, desk.plan))
        self._open_one = assistant
        assistant.show()

    def _end(self, assistant: PublishAssistant, plan: PublishPlan) -> None:
        if self._open_one is assistant:
            self._open_one = None
        self._remember(plan)
        assistant.deleteLater()

    def _unsaved(self) -> frozenset[Path]:
        return frozenset(each.path.absolute() for each in self._window.desk.unsaved)

    def _author(self) -> Author | None:
        return self._services.settings.now.author or self._ask_author()

    def _remember(self, plan: PublishPlan) -> None:
        """Who writes and where files go is the same the next time."""
        keeper, words = self._services.settings, plan.lead.words
        settings = keeper.now.with_sender(words.sender, words.contact)
        if plan.output is not None:
            settings = replace(settings, export_folder=plan.output)
        keeper.change(settings)


def _begun(plans: Plans, root: Path, path: Path, settings: Settings) -> _Begun:
    profiles = _fitting_first(profiles_of(root), path)
    family = language_family(path, root)
    lacking = {each.path: lacking_in(each.path, root) for each in family[1:]}
    saved = saved_before(path, root)
    trouble = None
    try:
        kept = plans.load(path)
    except InputError as error:
        kept, trouble = None, error.message
    if kept is not None and _usable(kept):
        return _Begun(kept, family, profiles, lacking=lacking, saved=saved)
    # A translation that is not complete is published only by somebody who ticks it.
    complete = tuple(each for each in family[1:] if not lacking[each.path])
    paths = (path.absolute(), *_changed_too(root, complete))
    plan = _new_plan(root, paths, profiles, settings)
    return _Begun(
        _public_before(plan, profiles, saved, settings), family, profiles, trouble, lacking, saved
    )


def _usual_folder(root: Path) -> Path:
    """Where files go unless the person says otherwise: a folder of their documents."""
    documents = QStandardPaths.StandardLocation.DocumentsLocation
    return Path(QStandardPaths.writableLocation(documents) or Path.home()) / root.name


def _fitting_first(profiles: tuple[Profile, ...], path: Path) -> tuple[Profile, ...]:
    """The house's rules, then those made for such a document, then the others."""
    kinds = kinds_of(read_policy(open_policy(path).text.view))
    house, *others = profiles
    return (house, *sorted(others, key=lambda each: not suits(each, kinds)))


def _usable(plan: PublishPlan) -> bool:
    """Whether the files of a kept plan are still there."""
    return all(each.path.is_file() for each in plan.policies)


def _changed_too(root: Path, others: tuple[FamilyMember, ...]) -> list[Path]:
    """The other languages that changed since they were published last: they go along."""
    history = history_at(root)
    found = []
    for member in others:
        published = history.publications.of(member.path) if history else ()
        now = open_policy(member.path).text.to_bytes()
        if history is None or not published or history.content(published[0]) != now:
            found.append(member.path)
    return found


def _new_plan(
    root: Path, paths: tuple[Path, ...], profiles: tuple[Profile, ...], settings: Settings
) -> PublishPlan:
    plan = plan_for(root, paths)
    house = profiles[0]
    words = NoticeWords(sender=settings.sender, contact=settings.contact)
    author = settings.author
    for each in paths:
        plan = plan.with_words(each, words)
    first = not any(each.base for each in plan.policies)
    return replace(
        plan,
        effective=own_date(paths[0]) if first else earliest_date(house, date.today()),
        profiles=(house.id,),
        channels=_USUAL_WAYS,
        output=settings.export_folder or _usual_folder(root),
        approved_by=author.name if author else "",
        set_dates=not first,
    )


def _public_before(
    plan: PublishPlan,
    profiles: tuple[Profile, ...],
    saved: tuple[Version, ...],
    settings: Settings,
) -> PublishPlan:
    """The plan of a policy that says it has applied for some time: people could read it then."""
    today = date.today()
    name = settings.author.name if settings.author else ""
    before = before_own_changes(saved, name)
    if before is None or plan.lead.base or own_date(plan.lead.path) >= today:
        return plan
    return public_as(plan, before, profiles[0], today)
