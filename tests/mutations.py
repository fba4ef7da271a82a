"""Single small changes of known weight put into real texts: some change the meaning, some do not.

A mutation takes a view and a source of chance and gives the old and the new view, or None where
the text has no place for it.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator, Mapping

from policyeditor.comparison.spelling import is_word
from policyeditor.policy.clauses import Clause, ClauseKind, every_clause
from policyeditor.policy.policy import read_policy

Pair = tuple[str, str]
Mutation = Callable[[str, random.Random], Pair | None]

_WORDED = (ClauseKind.PARAGRAPH, ClauseKind.BULLET, ClauseKind.ITEM, ClauseKind.LETTERED)
_MARKUP = re.compile(r"[`<>{}|\\\[\]]|\]\(|https?:|www\.|@|\*\*|__|^\s*(?:#|>|\|)", re.MULTILINE)
_CITES = re.compile(r"(?:section|article|clause|§|art\.|abschnitt|第)\s?$", re.IGNORECASE)
_DATED = re.compile(
    r"updated|effective|version|revis|modified|stand|aktualis|actualiz|更新|生效|版本",
    re.IGNORECASE,
)


def _clean(view: str) -> Iterator[Clause]:
    """Clauses whose source is plain words, so that a change of it is one of the words alone."""
    lines = view.split("\n")
    for clause in every_clause(read_policy(view).clauses):
        source = "\n".join(lines[clause.line - 1 : clause.end_line])
        plain = not _MARKUP.search(source) and not _DATED.search(clause.text)
        if plain and clause.kind in _WORDED and len(clause.text) > 30:
            yield clause


def _at_once(pattern: str, replacement: str, *, ignore_case: bool = False) -> Mutation:
    """One match of a pattern in one clean clause replaced."""
    compiled = re.compile(pattern, re.IGNORECASE if ignore_case else 0)
    return _one(lambda source, chance: _once(compiled, replacement, source, chance))


def _once(
    pattern: re.Pattern[str], replacement: str, source: str, chance: random.Random
) -> str | None:
    found = list(pattern.finditer(source))
    if not found:
        return None
    match = chance.choice(found)
    return source[: match.start()] + match.expand(replacement) + source[match.end() :]


def _one(change: Callable[[str, random.Random], str | None]) -> Mutation:
    """A change of one clean clause's source."""

    def mutate(view: str, chance: random.Random) -> Pair | None:
        clauses = list(_clean(view))
        chance.shuffle(clauses)
        lines = view.split("\n")
        for clause in clauses:
            source = "\n".join(lines[clause.line - 1 : clause.end_line])
            changed = change(source, chance)
            if changed is not None and changed != source:
                new = [*lines[: clause.line - 1], changed, *lines[clause.end_line :]]
                return view, "\n".join(new)
        return None

    return mutate


def _whole(change: Callable[[str], str]) -> Mutation:
    """A change all over the body, outside code."""

    def mutate(view: str, _: random.Random) -> Pair | None:
        body_line = read_policy(view).front_matter.body_line
        lines = view.split("\n")
        head, body = lines[: body_line - 1], "\n".join(lines[body_line - 1 :])
        if "```" in body or "~~~" in body or re.search(r"^(?: {4}|\t)", body, re.MULTILINE):
            return None
        changed = "\n".join([*head, change(body)])
        return (view, changed) if changed != view else None

    return mutate


def _back(mutation: Mutation) -> Mutation:
    """The same change, the other way round."""

    def mutate(view: str, chance: random.Random) -> Pair | None:
        found = mutation(view, chance)
        return (found[1], found[0]) if found else None

    return mutate


def _other_number(source: str, chance: random.Random) -> str | None:
    found = [
        m
        for m in re.finditer(r"(?<![\w.,$€£§#-])\d{1,3}(?![\w.,:%)’'-])", source)
        if m.start() > 5 and not _CITES.search(source[: m.start()])
    ]
    if not found:
        return None
    match = chance.choice(found)
    return source[: match.start()] + str(int(match.group()) + 7) + source[match.end() :]


def _typing_mistake(source: str, chance: random.Random) -> str | None:
    words = [m for m in re.finditer(r"(?<=[a-z,] )[a-z]{7,}(?=[ ,.])", source)
             if is_word(m.group(), "en")]  # fmt: skip
    if not words:
        return None
    match = chance.choice(words)
    word = match.group()
    at = chance.randrange(2, len(word) - 2)
    wrong = chance.choice(
        (word[:at] + word[at + 1 :], word[:at] + word[at + 1] + word[at] + word[at + 2 :],
         word[:at] + word[at] + word[at:])
    )  # fmt: skip
    if wrong == word or is_word(wrong, "en"):
        return None
    return source[: match.start()] + wrong + source[match.end() :]


def _reflow(width: int) -> Mutation:
    def change(source: str, _: random.Random) -> str | None:
        lead = re.match(r"(\s*(?:(?:[-*+]|\d+[.)])\s+)?)", source)
        if "  \n" in source or lead is None:
            return None
        words = source[lead.end() :].split()
        indent = " " * len(lead.group())
        lines, line = [], lead.group() + words[0]
        for word in words[1:]:
            starts = re.match(r"[\w]{1,4}[.)]|[-+*>#|:=(（_~]|[第一二三四五六七八九十]", word)
            if len(line) + len(word) > width and not starts:
                lines.append(line)
                line = indent + word
            else:
                line += " " + word
        return "\n".join([*lines, line])

    return _one(change)


def _moved_across_polarity(view: str, _: random.Random) -> Pair | None:
    entries = [c.text for c in _clean(view) if c.kind is ClauseKind.BULLET and "\n" not in c.source]
    entries = list(dict.fromkeys(entry for entry in entries if not re.match(r"\W|\d", entry)))[:6]
    if len(entries) < 4:
        return None
    collected = ["## Information we collect", "", *(f"- {entry}" for entry in entries[:4]), ""]
    spared = ["## Information we do not collect", "", *(f"- {entry}" for entry in entries[4:]),
              "- fingerprints of any kind"]  # fmt: skip
    moved = collected.pop(3)
    after = ["", *collected, *spared, moved, ""]
    collected.insert(3, moved)
    before = ["", *collected, *spared, ""]
    return view + "\n".join(before), view + "\n".join(after)


def _renumbered(view: str, _: random.Random) -> Pair | None:
    heading = re.compile(
        r"^(#{1,4} +(?:(?:Section|Article) )?)(\d{1,2})(?=[.:)] |$| )", re.MULTILINE
    )
    numbers = [m.group(2) for m in heading.finditer(view)]
    if len(numbers) < 3 or len(set(numbers)) != len(numbers):
        return None

    def later(found: re.Match[str]) -> str:
        known = found.group(2) in numbers
        return found.group(1) + str(int(found.group(2)) + known)

    new = heading.sub(later, view)
    new = re.sub(r"(?<=\w )((?i:section|article|clause) )(\d{1,2})(?![\d.]\d|\d|\.\d)", later, new)
    return view, new


def _other_capital(view: str, chance: random.Random) -> Pair | None:
    """A word written with a capital that the text nowhere gives it: it names nothing defined."""
    return _one(lambda source, chance: _capital(source, view, chance))(view, chance)


def _capital(source: str, view: str, chance: random.Random) -> str | None:
    words = [m for m in re.finditer(r"(?<=[a-z] )[a-z]{5,}(?= [a-z])", source)
             if m.group().capitalize() not in view]  # fmt: skip
    if not words:
        return None
    match = chance.choice(words)
    return source[: match.start()] + match.group().capitalize() + source[match.end() :]


def _one_heading_deeper(view: str, chance: random.Random) -> Pair | None:
    lines = view.split("\n")
    headings = [c for c in every_clause(read_policy(view).clauses)
                if c.kind is ClauseKind.HEADING and not any(
                    child.kind is ClauseKind.HEADING for child in c.children)
                and re.match(r"#{1,5} ", lines[c.line - 1])]  # fmt: skip
    if not headings:
        return None
    clause = chance.choice(headings)
    lines[clause.line - 1] = "#" + lines[clause.line - 1]
    return view, "\n".join(lines)


def _links(pattern: str, replacement: str) -> Mutation:
    def mutate(view: str, _: random.Random) -> Pair | None:
        new = re.sub(rf"(?<=\]\(){pattern}(?=\))", replacement, view)
        return (view, new) if new != view else None

    return mutate


_NEAR_WORDS = {
    "form": "from",
    "data": "date",
    "trial": "trail",
    "personal": "personnel",
    "use": "sue",
    "contact": "contract",
    "provide": "prove",
    "collected": "corrected",
    "required": "requited",
    "process": "progress",
    "retain": "remain",
    "disclose": "dispose",
    "legal": "regal",
    "access": "assess",
    "users": "uses",
    "party": "part",
    "content": "consent",
    "share": "spare",
}


def _sentences_swapped(source: str, _: random.Random) -> str | None:
    parts = re.split(r"(?<=[a-z]\.) (?=[A-Z])", source)
    if len(parts) != 2 or len(parts[0]) < 20 or re.match(r"\s*[-*+\d]", source):
        return None
    return f"{parts[1]} {parts[0]}"


def _table_cell(view: str, chance: random.Random) -> Pair | None:
    rows = list(re.finditer(r"(?<=\| )[A-Za-z]{5,}(?= [^|\n]*\|)", view))
    if not rows:
        return None
    match = chance.choice(rows)
    return view, view[: match.start()] + "Zendesk" + view[match.end() :]


def _heading_word(view: str, chance: random.Random) -> Pair | None:
    words = list(re.finditer(r"^#{1,4} .*?\b(Your|Our|How|What|Data|Information|Rights)\b", view,
                             re.MULTILINE))  # fmt: skip
    if not words:
        return None
    match = chance.choice(words)
    return view, view[: match.start(1)] + "Children's" + view[match.end(1) :]


_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"


def _words(pairs: Mapping[str, str]) -> Mutation:
    """One of some words replaced by what is paired with it."""
    mutations = [_at_once(rf"(?<!\w){old}(?!\w)", new) for old, new in pairs.items()]

    def mutate(view: str, chance: random.Random) -> Pair | None:
        order = list(mutations)
        chance.shuffle(order)
        return next((found for each in order if (found := each(view, chance))), None)

    return mutate


# What changes the meaning of an English text, by class.
SIGNIFICANT: Mapping[str, Mutation] = {
    "not added": _at_once(r"\b(will|may|must|can|should|is|are|do|does) (?=[a-z])", r"\1 not "),
    "not removed": _at_once(r"\b(will|may|must|can|should|is|are|do|does) not\b", r"\1"),
    "may to must": _at_once(r"\bmay\b(?! \d)", "must"),
    "must to may": _at_once(r"\b(?:must|shall)\b", "may"),
    "will to may": _at_once(r"\bwill\b", "may"),
    "number": _one(_other_number),
    "number word": _at_once(r"\b(two|three|four|six|seven|ten|thirty)\b(?= \w)", "nine"),
    "date": _at_once(rf"\b((?:{_MONTHS}) \d{{1,2}}, )20\d\d", r"\g<1>2031"),
    "amount": _at_once(r"([$€£])(\d)", r"\g<1>9\2"),
    "duration unit": _at_once(r"(\d|one|two|ty|\)) (?:day|week|month|year)(s?)\b", r"\1 hour\2"),
    "recipient added": _at_once(
        r"\b(third part(?:y|ies)|providers?|partners?|affiliates?|vendors?)\b", r"\1 (Hotjar)"
    ),
    "recipient joined": _at_once(r"\b(with|to|by) (?=[A-Z][a-z]{3,})", r"\1 Zendesk and "),
    "all to some": _at_once(r"\b(?:all|any|every)\b", "some", ignore_case=True),
    "only removed": _at_once(r"\bonly (?=\w)", ""),
    "only added": _at_once(r"\b(will|may|can) (?=[a-z])", r"\1 only "),
    "unless": _at_once(r"(?<=[a-z])\.(?=\s|$)", ", unless we decide otherwise."),
    "except": _at_once(r"(?<=[a-z])\.(?=\s|$)", ", except in Ohio."),
    "and to or": _at_once(r"(?<=[a-z]) and (?=[a-z])", " or "),
    "our to your": _at_once(r"\bour (?=[a-z])", "your "),
    "we to you": _at_once(r"\bwe (?=[a-z])", "you "),
    "data added": _at_once(r"\b(name|address|email|information)\b(?=[ ,.])", r"\1, biometric data"),
    "definition": _at_once(r"(?<=[\"”] )(means|refers to|includes) (?=\w)", r"\1 affiliates and "),
    "term's capital": _at_once(
        r"(?<=\w )the (?:Services?|Agreement|Licensor|Contributor|Content|Site)(?= [a-z])",
        "the other goods",
    ),
    "word removed": _at_once(r"(?<=[a-z] )(?!further|also|the|of|a|an)[a-z]{6,} (?=[a-z])", ""),
    "near word": _words(_NEAR_WORDS),
    "plural": _at_once(r"\b(service|account|user|partner|purpose|right)\b(?=[ ,.])", r"\1s"),
    "reference": _at_once(r"\b([Ss]ection|[Aa]rticle|[Cc]lause|Art\.) (\d)(?![\d.])", r"\1 9\2"),
    "us to US": _at_once(r"(?<=[a-z] )us(?= [a-z])", "US"),
    "sentences swapped": _one(_sentences_swapped),
    "table cell": _table_cell,
    "heading word": _heading_word,
    "comma before which": _at_once(r"(?<=[a-z]) (which|who|unless|except) (?=[a-z])", r", \1 "),
    "product link": _links(r"(https?://)[^\s)/]+(/[^\s)]*)?", r"\1tracker.example/x"),
    "item across polarity": _moved_across_polarity,
}  # fmt: skip

# What changes no meaning, by class.
EDITORIAL: Mapping[str, Mutation] = {
    "spaces": _at_once(r"(?<=\w) (?=\w)", "  "),
    "no-break space": _at_once(r"(?<=\w) (?=\w)", "\u00a0"),
    "blank lines": _whole(lambda body: re.sub(r"(?<=[.!?。])\n\n(?=[A-Z#\w])", "\n\n\n", body)),
    "line ends": _whole(lambda body: re.sub(r"(?<=\S)\n(?=\n)", " \n", body)),
    "bullets": _whole(lambda body: re.sub(r"^( *)- (?=\w)", r"\1* ", body, flags=re.MULTILINE)
                      if not re.search(r"^ *[*+] ", body, re.MULTILINE) else body),
    "bold": _at_once(r"(?<=[a-z] )([a-z]{4,})(?=[ ,.])", r"**\1**"),
    "emphasis": _at_once(r"(?<=[a-z] )([a-z]{4,})(?=[ ,.])", r"*\1*"),
    "quotes": _whole(lambda body: re.sub(r"(?<=[a-z])'(?=[a-z])", "’", body)),
    "double quotes": _at_once(r"(?<= )\"(\w[^\"\n]{1,60})\"(?=[ ,.])", r"“\1”"),
    "dash": _at_once(r"(?<=\w) - (?=[a-z])", " – "),
    "reflow 60": _reflow(60),
    "one line": _reflow(100_000),
    "renumbering": _renumbered,
    "heading level": _one_heading_deeper,
    "headings deeper": _whole(lambda body: re.sub(r"^(#{1,5} )", r"#\1", body, flags=re.MULTILINE)),
    "link scheme": _links(r"http://([^\s)]+)", r"https://\1"),
    "link ending": _links(r"(https?://[^\s)#?]+/[a-z]+)", r"\1/"),
}  # fmt: skip

# What changes no meaning in an English text, by class.
EDITORIAL_ENGLISH: Mapping[str, Mutation] = {
    "typing mistake": _back(_one(_typing_mistake)),
    "serial comma": _at_once(r"(?<=\w, )([a-z]{3,}) (and|or) (?=[a-z]{3,}[.;]?$)", r"\1, \2 "),
    "serial comma off": _at_once(r"(?<=\w, )([a-z]{3,}), (and|or) (?=[a-z]{3,})", r"\1 \2 "),
    "doubled word": _back(_at_once(r"\b(the|of|to|that|with|our|in|for) (?=[a-z])", r"\1 \1 ")),
    "spelling": _at_once(r"\b([a-z]{3,})(?<!pr)(?<!se)iz(e|ed|es|ing|ation)\b", r"\1is\2"),
    "capital": _other_capital,
    "full stop": _at_once(r"(?<=[a-z])\.$", ""),
}  # fmt: skip


# What changes the meaning in other languages, by language and class.
SIGNIFICANT_ABROAD: Mapping[str, Mapping[str, Mutation]] = {
    "de": {
        "not added": _at_once(r"\b(werden|wird|kann|können|ist|sind) (?=[a-zäöü])", r"\1 nicht "),
        "not removed": _words({"nicht ": "", "kein": "ein", "keine": "eine", "ohne": "mit"}),
        "modal": _words({"kann": "muss", "können": "müssen", "muss": "kann", "müssen": "können",
                         "darf": "muss", "dürfen": "müssen", "soll": "kann", "sollen": "können"}),
        "number": _one(_other_number),
        "duration unit": _words({"Tage": "Monate", "Tagen": "Monaten", "Monate": "Jahre",
                                 "Monaten": "Jahren", "Jahre": "Tage", "Jahren": "Tagen"}),
        "scope": _words({"alle": "einige", "nur ": "", "ausschließlich ": "", "jeder": "mancher"}),
        "exception": _at_once(r"(?<=[a-zäöü])\.(?=\s|$)", ", sofern wir nichts anderes wollen."),
    },
    "fr": {
        "not removed": _at_once(r"\b(?:ne|n') ?(\w+) pas\b", r"\1"),
        "not added": _at_once(r"\b(pouvons|peut|peuvent|sont|est|doit) (?=[a-zé])", r"\1 pas "),
        "modal": _words({"peut": "doit", "peuvent": "doivent", "doit": "peut", "pouvez": "devez",
                         "devez": "pouvez", "doivent": "peuvent", "pouvons": "devons"}),
        "number": _one(_other_number),
        "duration unit": _words({"jours": "mois", "mois": "ans", "ans": "jours", "an": "mois"}),
        "scope": _words({"tous": "certains", "toutes": "certaines", "uniquement ": ""}),
        "exception": _at_once(r"(?<=[a-zé])\.(?=\s|$)", ", sauf décision contraire."),
    },
    "es": {
        "not added": _at_once(r"(?<=\w )(es|son|puede|pueden|podemos|debe|será) ", r"no \1 "),
        "not removed": _at_once(r"\b[Nn]o (?=\w)", ""),
        "modal": _words({"puede": "debe", "pueden": "deben", "debe": "puede", "deben": "pueden",
                         "podrá": "deberá", "deberá": "podrá", "podemos": "debemos"}),
        "number": _one(_other_number),
        "duration unit": _words({"días": "meses", "meses": "años", "años": "días", "año": "mes"}),
        "scope": _words({"todos": "algunos", "todas": "algunas", "solo ": "", "únicamente ": ""}),
        "exception": _at_once(r"(?<=[a-zó])\.(?=\s|$)", ", salvo decisión contraria."),
    },
    "zh": {
        "not added": _at_once(r"(?<![不未非])(将|会|可|可以|能)(?=[\u4e00-\u9fff])", r"不\1"),
        "not removed": _at_once(r"[不未](?=[会将能得可])", ""),
        "modal": _at_once(r"(?<!不)(?:可以|可能)", "必须"),
        "must to may": _at_once(r"(?:必须|应当|应该)", "可以"),
        "number": _at_once(r"(?<![\d.])(\d{1,2})(?= ?[天日年月岁个周])", r"1\1"),
        "duration unit": _at_once(r"(?<=\d)( ?)天", r"\1年"),
        "scope": _at_once(r"所有|全部|任何", "某些"),
        "only": _at_once(r"仅|只(?=[会在有为将能])", ""),
        "exception": _at_once(r"。", ",除非我们另有决定。"),
    },
}  # fmt: skip
