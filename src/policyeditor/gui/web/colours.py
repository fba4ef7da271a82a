"""The colours of a theme as a page can use them."""

from __future__ import annotations

from policyeditor.gui.style.theme import Theme


def theme_style(theme: Theme) -> str:
    """A style that gives a page the theme: each colour as a variable, ``--paper``, ``--on-accent``.

    It stands before a page's own style sheet.
    """
    colours = "".join(
        f"--{name.replace('_', '-')}:{getattr(theme, name)};"
        for name in theme.__slots__
        if name != "name"
    )
    return f":root{{color-scheme:{theme.shade};{colours}}}\n"
