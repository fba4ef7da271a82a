"""The verb ``new``."""

from __future__ import annotations

from argparse import Namespace

from policyeditor.cli.streams import tell
from policyeditor.messages import Message
from policyeditor.workspace.creating import create_folder


def new(arguments: Namespace) -> int:
    """Make a policy folder."""
    create_folder(arguments.folder, sample=arguments.sample)
    tell(Message("cli.folder-made", {"folder": str(arguments.folder)}))
    return 0
