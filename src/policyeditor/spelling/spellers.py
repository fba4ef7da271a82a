"""What knows the words of a language: its dictionary, and what the language's writing asks for."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from policyeditor.errors import InputError
from policyeditor.languages import base
from policyeditor.spelling.dictionaries import (
    Dictionary,
    find_dictionary,
    folders_of_dictionaries,
)
from policyeditor.spelling.loans import LoanSpeller
from policyeditor.spelling.names import NamesSpeller
from policyeditor.spelling.speller import HunspellSpeller, Speller
from policyeditor.spelling.swiss import SwissSpeller, is_swiss

_NAMES_IN = "en"  # the language in which firms and agreements name themselves everywhere


@lru_cache(maxsize=8)
def speller_for(lang: str, own: Path | None) -> Speller:
    """What knows the words of a language; ``own`` is a person's own folder of dictionaries.

    It is kept, with the answers it gave.  Raises InputError where there is no dictionary, or it
    cannot be used.
    """
    dictionary = find_dictionary(lang, folders_of_dictionaries(own))
    if dictionary is None:
        raise InputError("spelling.no-dictionary", lang=lang, tag=lang.replace("-", "_"))
    speller: Speller = _read(dictionary)
    if is_swiss(lang):
        speller = SwissSpeller(speller)
    if base(lang) == _NAMES_IN:
        return LoanSpeller(speller)
    english = find_dictionary(_NAMES_IN, folders_of_dictionaries(own))
    return NamesSpeller(speller, _read(english)) if english is not None else speller


@lru_cache(maxsize=4)
def _read(dictionary: Dictionary) -> HunspellSpeller:
    return HunspellSpeller(dictionary)
