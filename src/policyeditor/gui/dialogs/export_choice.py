"""What the export dialog begins with, and what a person chose in it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from policyeditor.history.model import Version
from policyeditor.workspace.presets import Preset


@dataclass(frozen=True, slots=True)
class ExportStart:
    """What is there to choose from, and what is chosen first.

    ``names`` gives the names of the files for formats by their ids.  ``versions`` are the newest
    first; ``version`` is chosen for the text (None: the draft), ``older`` for redlines.
    """

    names: Callable[[Sequence[str]], list[str]]
    formats: tuple[str, ...] = ()
    folder: Path | None = None
    versions: tuple[Version, ...] = ()
    version: Version | None = None
    older: Version | None = None
    presets: tuple[Preset, ...] = ()


@dataclass(frozen=True, slots=True)
class ExportChoice:
    """The formats wanted, by id, the folder the files go to, and the versions."""

    formats: tuple[str, ...]
    folder: Path
    version: Version | None = None
    older: Version | None = None
