"""What the tests of the worker share."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import TypeVar

import pytest

from policyeditor.workspace.worker.host import Host
from policyeditor.workspace.worker.protocol import Event

Kind = TypeVar("Kind", bound=Event)
_PATIENCE = 60.0  # seconds; never waited for where all is well


class Events:
    """Collects the events of a host and waits for those that are to come."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._all: list[Event] = []

    def take(self, event: Event) -> None:
        """An event of the host."""
        with self._changed:
            self._all.append(event)
            self._changed.notify_all()

    def of(self, kind: type[Kind]) -> list[Kind]:
        """All events of a kind until now."""
        with self._changed:
            return [event for event in self._all if isinstance(event, kind)]

    def wait(self, kind: type[Kind], number: int | None = None) -> Kind:
        """The first event of a kind (about a text), waited for."""

        def found() -> list[Kind]:
            events = [event for event in self._all if isinstance(event, kind)]
            return [event for event in events if number in (None, event.number)]

        with self._changed:
            assert self._changed.wait_for(found, _PATIENCE), f"no {kind.__name__}: {self._all}"
            return found()[0]


@pytest.fixture
def events() -> Events:
    """The events of the host."""
    return Events()


@pytest.fixture
def hosts(events: Events) -> Iterator[Callable[..., Host]]:
    """Makes hosts, and ends them."""
    made: list[Host] = []

    def make(*args: object, **kwargs: object) -> Host:
        made.append(Host(events.take, *args, **kwargs))  # type: ignore[arg-type]  # handed on
        return made[-1]

    yield make
    for host in made:
        host.close()


@pytest.fixture
def stuck(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """Steps that hang, in a module that the child finds too."""
    monkeypatch.syspath_prepend(str(Path(__file__).parent))
    return import_module("steps_that_hang")
