"""What changes no meaning, each class with its proof (E01 to E16 of the taxonomy).

A hunk is editorial only when its words are the same after what is proved to carry no meaning is
taken off; whatever is not proved stays open for the signals and, at last, for a person.
"""

from __future__ import annotations

from collections.abc import Sequence

from policyeditor.comparison.addresses import same_page
from policyeditor.comparison.lexicon import Lexicon
from policyeditor.comparison.model import Reason
from policyeditor.comparison.punctuation import is_punctuation, punctuation_is_safe
from policyeditor.comparison.signals.scene import Scene
from policyeditor.comparison.spelling import is_clearly_meant, is_typing_mistake
from policyeditor.comparison.tokens import Token, TokenKind
from policyeditor.comparison.words import Hunk
from policyeditor.messages import Message

# fmt: off
_REFERENCE_WORDS = frozenset({
    "section", "sections", "clause", "clauses", "paragraph", "paragraphs", "article", "articles",
    "art", "item", "items", "point", "points", "part", "§", "§§", "abschnitt", "ziffer", "absatz",
    "artikel", "nummer", "sección", "cláusula", "artículo", "第",
})
# fmt: on


# Changes of more words than this are not looked at for a proof.
_LONGEST = 4_000


def prove(hunk: Hunk, scene: Scene) -> tuple[Reason, ...]:
    """The proofs that a hunk is editorial; empty where it is not proved."""
    lexicon = scene.lexicon
    if lexicon is None or hunk.old_end - hunk.old_start + hunk.new_end - hunk.new_start > _LONGEST:
        return ()
    old = scene.old_tokens[hunk.old_start : hunk.old_end]
    new = scene.new_tokens[hunk.new_start : hunk.new_end]
    old_words, new_words = _words(old), _words(new)
    reasons: list[Reason] = []
    if _marks(old) != _marks(new):
        if not punctuation_is_safe(hunk, scene.old_tokens, scene.new_tokens, lexicon):
            return ()
        reasons.append(Reason("E08", Message("comparison.punctuation")))
    if [token.key for token in old_words] == [token.key for token in new_words]:
        return tuple(reasons)
    words = (
        _case(old_words, new_words, scene)
        or _reference(hunk, old_words, new_words, scene)
        or _same_meaning(old_words, new_words, lexicon, scene)
        or _same_address(old_words, new_words)
        or _doubled(hunk, old_words, new_words, scene)
        or _said_twice(hunk, old_words, new_words, scene)
        or _typing_mistake(hunk, old_words, new_words, scene)
        or _spatial(old_words, new_words, lexicon, scene)
    )
    return (*reasons, *words) if words else ()


def _words(found: Sequence[Token]) -> tuple[Token, ...]:
    return tuple(token for token in found if not is_punctuation(token))


def _marks(found: Sequence[Token]) -> list[str]:
    return [token.key for token in found if is_punctuation(token)]


def _text(found: Sequence[Token]) -> str:
    return "".join(token.text for token in found).strip()


def _case(old: Sequence[Token], new: Sequence[Token], scene: Scene) -> tuple[Reason, ...]:
    """E04: the same words in capital or small letters."""
    if len(old) != len(new) or any(a.word != b.word for a, b in zip(old, new, strict=True)):
        return ()
    if not _case_is_free(old, new, scene):
        return ()
    return (Reason("E04", _became("comparison.capitals", old, new)),)


def _case_is_free(old: Sequence[Token], new: Sequence[Token], scene: Scene) -> bool:
    """Whether no word that changed its case is a defined term or a short form (US, us)."""
    new_keys = {token.word: token.key for token in new}
    for token in old:
        now = new_keys.get(token.word)
        if now is None or now == token.key:
            continue
        if token.word in scene.about.defined_terms:
            return False
        if any(1 < len(form) <= 5 and form.isupper() for form in (token.key, now)):
            return False
    return True


def _same_meaning(
    old: Sequence[Token], new: Sequence[Token], lexicon: Lexicon, scene: Scene
) -> tuple[Reason, ...]:
    """E06 and E14: other spelling, written-out short forms, words of the closed list."""
    was, now = _canonical(old, lexicon), _canonical(new, lexicon)
    if was == now:
        if not _case_is_free(old, new, scene):
            return ()
        spelled = [_spelled(token.word, lexicon) for token in old] == [
            _spelled(token.word, lexicon) for token in new
        ]
        code, signal = ("spelling", "E06") if spelled else ("synonym", "E14")
        return (Reason(signal, _became(f"comparison.{code}", old, new)),)
    if (
        "".join(was) == "".join(now)
        and not any(lexicon.operative(word) for word in (*was, *now))
        and all(token.kind is TokenKind.WORD for token in (*old, *new))
    ):
        return (Reason("E06", _became("comparison.spelling", old, new)),)
    return ()


def _canonical(found: Sequence[Token], lexicon: Lexicon) -> list[str]:
    """The words as they compare once spelling, short forms and empty words are evened out."""
    result: list[str] = []
    for token in found:
        if token.kind is not TokenKind.WORD and token.key != "&":
            result.append(token.key)
            continue
        for word in lexicon.contractions.get(token.word, (token.word,)):
            plain = lexicon.canonical.get(_spelled(word, lexicon), _spelled(word, lexicon))
            value = lexicon.numbers.get(plain)
            if value is not None and value == int(value) and plain not in ("once", "first"):
                plain = str(int(value))
            if plain:
                result.append(plain)
    return result


def _spelled(word: str, lexicon: Lexicon) -> str:
    """The word in the first of its accepted spellings."""
    if word.endswith("'s"):
        return _spelled(word[:-2], lexicon) + "'s"
    if word in lexicon.spelling:
        return lexicon.spelling[word]
    for one, other in lexicon.spelling_endings:
        if len(word) > len(one) + 2 and word.endswith(one):
            return word.removesuffix(one) + other
    return word


def _reference(
    hunk: Hunk, old: Sequence[Token], new: Sequence[Token], scene: Scene
) -> tuple[Reason, ...]:
    """E09: a reference that follows its clause to the clause's new number."""
    if len(old) != 1 or len(new) != 1 or old[0].kind is not TokenKind.NUMBER:
        return ()
    before = scene.new_tokens[hunk.new_start - 1].word if hunk.new_start else ""
    if before not in _REFERENCE_WORDS:
        return ()
    if scene.about.renumbered.get(old[0].key) != new[0].key:
        return ()
    return (Reason("E09", _became("comparison.reference-followed", old, new)),)


def _doubled(
    hunk: Hunk, old: Sequence[Token], new: Sequence[Token], scene: Scene
) -> tuple[Reason, ...]:
    """E07: of a word written twice, one is gone."""
    lexicon = scene.lexicon
    if new or not old or len(old) != hunk.old_end - hunk.old_start or lexicon is None:
        return ()
    words = [token.word for token in old]
    if any(word in lexicon.negations or word in lexicon.numbers for word in words):
        return ()
    if any(token.kind is not TokenKind.WORD for token in old):
        return ()
    size = len(words)
    before = scene.old_tokens[max(0, hunk.old_start - size) : hunk.old_start]
    after = scene.old_tokens[hunk.old_end : hunk.old_end + size]
    if words in ([token.word for token in before], [token.word for token in after]):
        return (Reason("E07", Message("comparison.doubled", {"words": _text(old)})),)
    return ()


def _same_address(old: Sequence[Token], new: Sequence[Token]) -> tuple[Reason, ...]:
    """E12: a web address shown in the text leads to the same page, written in another way."""
    if len(old) != 1 or len(new) != 1 or "@" in old[0].key + new[0].key:
        return ()
    both = (old[0].kind, new[0].kind) == (TokenKind.ADDRESS, TokenKind.ADDRESS)
    if not both or not same_page(old[0].key, new[0].key):
        return ()
    return (Reason("E12", Message("comparison.link-same")),)


def _said_twice(
    hunk: Hunk, old: Sequence[Token], new: Sequence[Token], scene: Scene
) -> tuple[Reason, ...]:
    """E14: of "thirty (30) days" the number is said once, or the other way round."""
    lexicon = scene.lexicon
    if lexicon is None or len(old) + len(new) != 1:
        return ()
    row, start, end = (
        (scene.old_tokens, hunk.old_start, hunk.old_end)
        if old
        else (scene.new_tokens, hunk.new_start, hunk.new_end)
    )
    value = _canonical(old or new, lexicon)
    if not value or not value[0].isdigit():
        return ()
    around = [
        token
        for token in (*row[max(0, start - 3) : start], *row[end : end + 3])
        if not is_punctuation(token)
    ]
    if any(_canonical([token], lexicon) == value for token in around):
        return (Reason("E14", Message("comparison.number-twice", {"number": _text(old or new)})),)
    return ()


def _typing_mistake(
    hunk: Hunk, old: Sequence[Token], new: Sequence[Token], scene: Scene
) -> tuple[Reason, ...]:
    """E05: one word that is none became one that is, by a letter or two."""
    lexicon = scene.lexicon
    if lexicon is None or len(old) != 1 or len(new) != 1:
        return ()
    was, now = old[0], new[0]
    if was.kind is not TokenKind.WORD or now.kind is not TokenKind.WORD:
        return ()
    if frozenset((was.word, now.word)) in lexicon.confused:
        return (Reason("E05", _became("comparison.typing-mistake", old, new)),)
    if _is_name(hunk, now, scene) and now.word != now.key:
        return ()
    if not is_typing_mistake(was.word, now.word, lexicon):
        return ()
    if lexicon.operative(now.word) and not is_clearly_meant(was.word, now.word, lexicon):
        return ()
    return (Reason("E05", _became("comparison.typing-mistake", old, new)),)


def _is_name(hunk: Hunk, token: Token, scene: Scene) -> bool:
    """Whether a word may be a name: a capital that no sentence start explains."""
    first = hunk.new_start == 0 or scene.new_tokens[hunk.new_start - 1].key in ".!?:"
    return token.key[1:] != token.key[1:].lower() or (token.key[:1].isupper() and not first)


def _spatial(
    old: Sequence[Token], new: Sequence[Token], lexicon: Lexicon, scene: Scene
) -> tuple[Reason, ...]:
    """E14: "below" became the name of the section, or another word that points."""
    for here, there in ((old, new), (new, old)):
        words = [token.word for token in here]
        if not any(word in lexicon.spatial_heads for word in words):
            continue
        pointing = lexicon.spatial | {w for w, c in lexicon.canonical.items() if not c}
        if not all(word in pointing for word in words):
            continue
        if there and all(token.word in pointing for token in there):
            return (Reason("E14", _became("comparison.pointing", old, new)),)
        named = [token for token in there if token.word not in lexicon.reference]
        while named and named[0].word in pointing:
            named.pop(0)
        if named and _text(named).casefold() in scene.about.headings:
            return (Reason("E14", _became("comparison.pointing", old, new)),)
    return ()


def _became(code: str, old: Sequence[Token], new: Sequence[Token]) -> Message:
    return Message(code, {"old": _text(old), "new": _text(new)})
