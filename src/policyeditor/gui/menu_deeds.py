"""What each menu entry does, by its id."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from policyeditor.comparison.model import Significance
from policyeditor.gui.window.main_window import MainWindow

if TYPE_CHECKING:
    from policyeditor.gui.hub import Hub


def menu_deeds(hub: Hub, window: MainWindow) -> dict[str, Callable[[], object]]:
    """The deeds of the menu entries, but for those on the policy in front as a whole.

    Late tasks are asked for only when an entry is chosen.
    """
    return {
        "new_policy": hub.opening.new_policy,
        "new_folder": hub.opening.new_folder,
        "open_folder": hub.opening.choose_folder,
        "open_policy": hub.opening.choose_policy,
        "sample": hub.opening.open_sample,
        "export": lambda: hub.late.publishing.export(),
        "import_word": lambda: hub.late.importing.choose(),
        "print": lambda: hub.late.printing.print(),
        "print_preview": lambda: hub.late.printing.preview(),
        "preview_larger": lambda: window.preview.zoom_by(1),
        "preview_smaller": lambda: window.preview.zoom_by(-1),
        "preview_reset": lambda: window.preview.set_zoom(1.0),
        "drafts_aside": hub.recovering.offer_aside,
        "quit": window.close,
        "details": lambda: hub.showing.bring_to_writing(window.docks.details),
        "compare": hub.redlining.compare_with_last,
        "compare_two": hub.redlining.choose,
        "next": window.redline.next_change,
        "previous": window.redline.previous_change,
        "decide_significant": lambda: window.redline.decide(Significance.SIGNIFICANT),
        "decide_editorial": lambda: window.redline.decide(Significance.EDITORIAL),
        "decide_suggested": lambda: window.redline.decide(None),
        "accept": window.redline.accept,
        "reject": window.redline.reject,
        **hub.clauses.deeds(),
        "find_all": lambda: hub.late.searching.ask(),
        "replace_in_all": lambda: hub.late.searching.ask(replacing=True),
        "next_found": lambda: hub.late.searching.next_found(),
        "previous_found": lambda: hub.late.searching.previous_found(),
        "versions": lambda: window.docks.bring(window.docks.history),
        "clause_history": lambda: hub.listing.ask_for_clause(hub.following.clause_id),
        "notice": lambda: hub.late.publishing.make_notice(),
        "publish": lambda: hub.late.assisting.start(),
        "translations": lambda: hub.late.translating.start(),
        "new_translation": lambda: hub.late.translating.new(),
        "published": lambda: hub.late.recalling.start(),
        "problems": lambda: hub.showing.bring_to_writing(window.docks.problems),
        "next_problem": hub.following.go_to_next_problem,
        "checks": hub.checking.choose,
        "checklists": hub.checking.checklists,
        "share": lambda: hub.late.teaming.connect_folder(),
        "get_latest": lambda: hub.late.teaming.get(),
        "send": lambda: hub.late.teaming.send(),
        "author": hub.saving.ask_author,
        "full_screen": hub.showing.toggle_full_screen,
        "shortcuts": hub.showing.show_shortcuts,
        "about": hub.showing.show_about,
        **hub.writing.deeds(),
        **hub.inserting.deeds(),
        **hub.commenting.deeds(),
        **hub.helping.deeds(),
        "tour": lambda: hub.late.touring.begin(),
        **hub.spelling.deeds(),
        **hub.comfort.deeds(),
    }
