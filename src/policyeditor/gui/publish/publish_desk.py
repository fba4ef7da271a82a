"""The plan of one publish: changed by the pages, kept at each change, worked out meanwhile."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from policyeditor.errors import PolicyEditorError
from policyeditor.gui.background import Background
from policyeditor.history.model import Author, Version
from policyeditor.notices.profiles import Profile
from policyeditor.notices.promise import PromiseReading, read_promises
from policyeditor.policy.header_dates import HeaderDate, header_dates
from policyeditor.policy.policy import read_policy
from policyeditor.workspace.house import profiles_of, store_house_days
from policyeditor.workspace.publishing.known import never_public, public_as, with_known
from policyeditor.workspace.publishing.open_points import OpenPoints, open_points
from policyeditor.workspace.publishing.plan import PublishPlan
from policyeditor.workspace.publishing.plans import Plans
from policyeditor.workspace.publishing.preparing import Prepared, plan_for, prepare, renewed
from policyeditor.workspace.publishing.publish import PublishResult, publish
from policyeditor.workspace.publishing.refusals import Refusal, refusals, rules
from policyeditor.workspace.worker.jobs import Jobs

#: Milliseconds of rest after a change before the plan is worked out anew.
_REST = 250


@dataclass(frozen=True, slots=True)
class Standing:
    """A plan worked out, with what is in the way, and the rules not met (accepted or not).

    ``promises`` is what the text that people know promises, ``dates`` are those at the heads of
    the policies: whole texts are read for both, which the window's thread must not wait for.
    ``points`` tells what each policy leaves open though it can be published.
    """

    prepared: Prepared
    refusals: tuple[Refusal, ...]
    rules: tuple[Refusal, ...]
    promises: PromiseReading | None
    dates: tuple[tuple[Path, HeaderDate], ...]
    points: tuple[OpenPoints, ...] = ()

    @property
    def plan(self) -> PublishPlan:
        """The plan it is of."""
        return self.prepared.plan


def no_place_for_files(standing: Standing) -> bool:
    """Whether notices or exports are to be handed out and nobody said where to."""
    return handed_out(standing) and standing.plan.output is None


def handed_out(standing: Standing) -> bool:
    """Whether there are notices or exports to be written into a folder."""
    return bool(standing.prepared.notices or standing.plan.exports)


def day_passed(standing: Standing) -> bool:
    """Whether the effective date lies before the day of the publish."""
    day = standing.plan.effective
    return day is not None and day < standing.prepared.sent


def _dates(prepared: Prepared) -> tuple[tuple[Path, HeaderDate], ...]:
    return tuple(
        (policy.path, found)
        for policy in prepared.policies
        for found in header_dates(read_policy(policy.opened.text.view))
    )


class PublishDesk(QObject):
    """Holds the plan.

    ``workedOut`` carries a ``Standing`` once a change was worked out, ``failed`` a Message,
    ``profilesChanged`` the profiles after the house's own days were set, ``published`` the
    ``PublishResult``, ``refused`` the error that kept it from being published.
    """

    workedOut = Signal(object)
    busyChanged = Signal(bool)
    failed = Signal(object)
    profilesChanged = Signal(object)
    published = Signal(object)
    refused = Signal(object)

    def __init__(
        self, plan: PublishPlan, plans: Plans, background: Background, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._plan = plan
        self._plans = plans
        self._background = background
        self._jobs = Jobs()
        self._order = threading.Lock()
        self._standing: Standing | None = None
        # Each with the digest of the text that it is of.
        self._points: dict[Path, tuple[str, OpenPoints]] = {}
        # What makes another plan of the one there is, in the order asked for; the first is at it.
        self._makes: deque[Callable[[PublishPlan], PublishPlan]] = deque()
        self._running = 0
        self._again = False
        self._closed = False
        self._timer = QTimer(self, singleShot=True, interval=_REST)
        self._timer.timeout.connect(self.work_out)

    @property
    def plan(self) -> PublishPlan:
        """The plan as it is now."""
        return self._plan

    @property
    def standing(self) -> Standing | None:
        """What was worked out last."""
        return self._standing

    @property
    def settled(self) -> bool:
        """Whether what was worked out last is of the plan as it is now."""
        return self._standing is not None and self._standing.plan == self._plan

    def change(self, plan: PublishPlan) -> None:
        """Take a changed plan; it is kept and worked out once the person rests."""
        if plan != self._plan:
            self._plan = plan
            self._timer.start()
            self.busyChanged.emit(True)

    def go_to(self, step: str) -> None:
        """Keep the step the person is at; nothing is worked out for it."""
        self._plan = replace(self._plan, step=step)
        if self._standing is not None:
            prepared = replace(self._standing.prepared, plan=self._plan)
            settled = replace(self._standing.plan, step=step) == self._plan
            self._standing = replace(self._standing, prepared=prepared) if settled else None
        self._keep()

    def work_out(self) -> None:
        """Keep the plan and work it out; what changes meanwhile is worked out after."""
        self._timer.stop()
        if self._running or self._closed:
            self._again = True
            return
        plan = self._plan

        def work() -> Standing:
            with self._order:
                self._plans.keep(plan)
                prepared = prepare(plan, jobs=self._jobs)
                found = refusals(prepared, require_read=True)
                known = prepared.policies[0].old
                promises = read_promises(read_policy(known.view)) if known is not None else None
                points = tuple(self._points_of(prepared))
                return Standing(
                    prepared, found, rules(prepared), promises, _dates(prepared), points
                )

        def show(standing: Standing) -> None:
            step = replace(standing.plan, step=self._plan.step)
            self._standing = replace(standing, prepared=replace(standing.prepared, plan=step))
            self.workedOut.emit(self._standing)

        self._run(work, show)

    def look_again(self) -> None:
        """The files may be other ones now: work everything out anew."""
        self._points = {}
        self.work_out()

    def compare_anew(self) -> None:
        """Put the plan on the texts and published versions as they are now."""
        self._plan_anew(renewed)

    def choose_policies(self, paths: Sequence[Path]) -> None:
        """Publish these files together, the leading one first; what was said of each stays."""

        def chosen(plan: PublishPlan) -> PublishPlan:
            words = {each.path: each.words for each in plan.policies}
            planned = plan_for(plan.root, paths).policies
            said = (replace(each, words=words.get(each.path, plan.lead.words)) for each in planned)
            made = replace(plan, policies=tuple(said))
            if (before := plan.lead.known) and not made.lead.base:
                return with_known(made, before)
            return made

        self._plan_anew(chosen)

    def choose_known(self, version: Version | None) -> None:
        """Tell as which saved version people could read the policy before; None for as none."""

        def known(plan: PublishPlan) -> PublishPlan:
            if version is None:
                return never_public(plan)
            return public_as(plan, version, profiles_of(plan.root)[0], date.today())

        self._plan_anew(known)

    def set_house_days(self, days: int) -> None:
        """Set the notice period of the house's own rule, for this folder and from now on."""
        root = self._plan.root

        def work() -> tuple[Profile, ...]:
            store_house_days(root, days)
            return profiles_of(root)

        def show(profiles: tuple[Profile, ...]) -> None:
            self._again = True
            self.profilesChanged.emit(profiles)

        self._run(work, show)

    def publish(self, author: Author | None) -> None:
        """Publish what was planned."""
        plan = self._plan
        staging = self._plans.folder_of(plan.lead.path)

        def work() -> PublishResult:
            with self._order:
                made = publish(plan, author, staging, jobs=self._jobs, require_read=True)
                self._plans.discard(plan.lead.path)
                return made

        self._run(work, self.published.emit, self.refused.emit)

    def close(self) -> None:
        """Let go; what is worked out meanwhile is not told any more."""
        self._closed = True
        self._timer.stop()
        self._jobs.close()

    def keep_now(self) -> None:
        """Keep what was changed last, if that was not done yet."""
        if self._timer.isActive():
            self._timer.stop()
            self._keep()

    def discard(self) -> None:
        """Forget the plan that was kept."""
        path = self._plan.lead.path
        self._background.run(lambda: self._plans.discard(path), lambda _none: None, _ignore)

    def _points_of(self, prepared: Prepared) -> Iterator[OpenPoints]:
        """What each policy leaves open; checked once for each text, in another process."""
        kept = self._points
        for policy in prepared.policies:
            known = kept.get(policy.path)
            if known is None or known[0] != policy.opened.digest:
                view = policy.opened.text.view
                found = self._jobs.run(open_points, policy.path, prepared.plan.root, view)
                known = kept[policy.path] = (policy.opened.digest, found)
            yield known[1]

    def _plan_anew(self, make: Callable[[PublishPlan], PublishPlan]) -> None:
        """Make another plan of this one, after those that are being made already."""
        self._makes.append(make)
        if len(self._makes) == 1:
            self._make_next()

    def _make_next(self) -> None:
        if not self._makes:
            return
        make, plan = self._makes[0], self._plan

        def take(made: PublishPlan) -> None:
            # What the person chose meanwhile stays: then the plan is made once more, with it.
            if replace(self._plan, step=plan.step) == plan:
                self._plan = replace(made, step=self._plan.step)
                self._makes.popleft()
                self._again = True
            self._make_next()

        def give_up(error: PolicyEditorError) -> None:
            self.failed.emit(error.message)
            self._makes.popleft()
            self._make_next()

        self._run(lambda: make(plan), take, give_up)

    def _keep(self) -> None:
        plan = self._plan

        def work() -> None:
            with self._order:
                self._plans.keep(plan)

        self._background.run(
            work, lambda _none: None, lambda error: self.failed.emit(error.message)
        )

    def _run(
        self,
        work: Callable[[], object],
        done: Callable[..., object],
        failed: Callable[[PolicyEditorError], object] | None = None,
    ) -> None:
        self._running += 1
        self.busyChanged.emit(True)

        def show(result: object) -> None:
            if self._ended():
                done(result)
                self._go_on()

        def fail(error: PolicyEditorError) -> None:
            if self._ended():
                if failed is not None:
                    failed(error)
                else:
                    self.failed.emit(error.message)
                self._go_on()

        self._background.run(work, show, fail)

    def _ended(self) -> bool:
        self._running -= 1
        return not self._closed

    def _go_on(self) -> None:
        if self._running:
            return
        if self._again:
            self._again = False
            self.work_out()
        elif not self._timer.isActive():
            self.busyChanged.emit(False)


def _ignore(_error: PolicyEditorError) -> None:
    """What cannot be dropped is dropped the next time."""
