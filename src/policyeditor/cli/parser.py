"""The arguments of every verb."""

from __future__ import annotations

import argparse
import os
import sys
from datetime import date
from pathlib import Path

_REV = "a version's id, its name, a date (the version then in force), or “draft”"


def build_parser() -> argparse.ArgumentParser:
    """The parser of the command line."""
    parser = argparse.ArgumentParser(
        prog="policyeditor",
        description="Draft, version and publish policies.",
        epilog="Without a verb the window opens. "
        "Exit status: 0 fine, 1 errors were found, 2 the call or its input cannot be used.",
    )
    parser.add_argument("--version", action=_TellVersion, nargs=0,
                        help="tell the version, the parts and the computer")  # fmt: skip
    parser.add_argument("--licences", action=_TellLicences, nargs=0,
                        help="tell the licence of each part")  # fmt: skip
    verbs = parser.add_subparsers(dest="verb", metavar="VERB", title="verbs")
    _add_folder_verbs(verbs)
    _add_reading_verbs(verbs)
    _add_version_verbs(verbs)
    _add_publishing_verbs(verbs)
    _add_import(verbs)
    _add_published_verbs(verbs)
    return parser


class _TellVersion(argparse.Action):
    """Tells what a report about a fault should say, and ends."""

    def __call__(self, parser: argparse.ArgumentParser, *_given: object) -> None:
        from policyeditor.workspace.program import program_details  # for this answer alone

        _answer(parser, program_details())


class _TellLicences(argparse.Action):
    """Tells the parts that come with the program with their licences, and ends."""

    def __call__(self, parser: argparse.ArgumentParser, *_given: object) -> None:
        from policyeditor.workspace.program import licences  # for this answer alone

        told = [
            f"{'=' * 78}\n{part.name} {part.version} ({part.licence})\n\n{part.text}"
            for part in licences()
        ]
        _answer(parser, "\n".join(told))


def _answer(parser: argparse.ArgumentParser, text: str) -> None:
    """Give an answer and end, also where nobody reads it to its end."""
    try:
        print(text, flush=True)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    parser.exit()


def day(text: str) -> date:
    """A date argument, as year-month-day."""
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        message = f"“{text}” is not a date; write it as year-month-day, such as 2026-03-01"
        raise argparse.ArgumentTypeError(message) from error


_Verbs = argparse._SubParsersAction  # noqa: SLF001 - argparse has no public name for it


def _add_folder_verbs(verbs: _Verbs[argparse.ArgumentParser]) -> None:
    verb = _add(verbs, "open", "open the window, with a policy or folder")
    verb.add_argument("path", nargs="?", type=Path, metavar="PATH", help="a policy or a folder")
    verb = _add(verbs, "new", "make a policy folder")
    verb.add_argument("folder", type=Path, metavar="DIR", help="a new or empty folder")
    verb.add_argument("--sample", action="store_true", help="put the sample policies into it")


def _add_reading_verbs(verbs: _Verbs[argparse.ArgumentParser]) -> None:
    verb = _add(verbs, "check", "find problems")
    verb.add_argument("paths", nargs="*", metavar="PATH", help="policies or folders; - reads input")
    _add_format(verb, "text", "json", "sarif")
    verb.add_argument("--list", action="store_true", help="list every check and whether it is on")
    verb.add_argument("--explain", metavar="CODE", help="tell what a check looks for, and why")
    verb.add_argument("--muted", action="store_true", help="list what the folder has muted too")
    verb.add_argument("--spelling", action="store_true",
                      help="look up words in the dictionary of each policy's language, "
                      "too")  # fmt: skip
    verb.add_argument("--checklist", metavar="ID",
                      help="tell in place of problems which items of a checklist the policies "
                      "speak of: ccpa, gdpr-13, gdpr-14 or pipl")  # fmt: skip
    verb = _add(verbs, "outline", "list the clauses")
    _add_file(verb, standard_input=True)
    _add_format(verb, "text", "json")
    verb = _add(verbs, "render", "draw a policy as it is published, as HTML")
    _add_file(verb, standard_input=True)
    verb.add_argument("--fragment", action="store_true", help="the body alone, without a page")
    verb.add_argument("--dialect", choices=("kramdown", "python-markdown"),
                      help="the Markdown of the site (default: as its folder tells)")  # fmt: skip


def _add_version_verbs(verbs: _Verbs[argparse.ArgumentParser]) -> None:
    verb = _add(verbs, "compare", "tell what changed between two policies or versions")
    verb.add_argument("files", nargs="+", metavar="FILE", help="OLD and NEW, or one policy")
    verb.add_argument("--from", dest="old", metavar="REV", help=_REV)
    verb.add_argument("--to", dest="new", metavar="REV", default="draft", help=_REV)
    _add_format(verb, "text", "json", "html")
    _add_decisions(verb)
    verb.add_argument("--fail-on", choices=("significant", "review", "any"),
                      help="exit with 1 where a change is significant; significant or undecided; "
                      "or where anything changed")  # fmt: skip
    verb = _add(verbs, "history", "list the versions, newest first")
    _add_file(verb)
    _add_format(verb, "text", "json")
    verb = _add(verbs, "save", "save a version of a policy as it stands in its file")
    _add_file(verb)
    verb.add_argument("--summary", default="", help="in place of the one the program writes")
    verb.add_argument("--name", default="", help="a name for the version")
    verb = _add(verbs, "restore", "save an old version's text as a new version")
    _add_file(verb)
    verb.add_argument("rev", metavar="REV", help=_REV)


def _add_publishing_verbs(verbs: _Verbs[argparse.ArgumentParser]) -> None:
    verb = _add(verbs, "notice", "write the notice of a change")
    _add_file(verb)
    verb.add_argument("--from", dest="old", required=True, metavar="REV", help=_REV)
    verb.add_argument("--to", dest="new", metavar="REV", default="draft", help=_REV)
    verb.add_argument("--effective", required=True, type=day, metavar="DATE",
                      help="the day from which the change applies")  # fmt: skip
    verb.add_argument(
        "--sent", type=day, metavar="DATE", help="the day of sending (default: today)"
    )
    _add_decisions(verb)
    verb.add_argument("--profile", nargs="+", action="extend", default=[], metavar="ID",
                      help="rules to hold the notice against")  # fmt: skip
    verb.add_argument("--channel", nargs="+", action="extend", default=[], metavar="CHANNEL",
                      help="page, html, banner, email, letter, text, json, redline, changelog "
                      "or atom (default: text)")  # fmt: skip
    verb.add_argument("--lang", nargs="+", action="extend", default=[], metavar="LANG",
                      help="the languages of the notice; “all” for each that the policy stands in "
                      "(default: the policy's own)")  # fmt: skip
    verb.add_argument("--sender", default="", help="who sends it")
    verb.add_argument("--contact", default="", help="where readers can ask")
    verb.add_argument("--why", action="append", default=[], metavar="SENTENCE",
                      help="why the policy changes; LANG=SENTENCE for another "
                      "language")  # fmt: skip
    verb.add_argument(
        "--previous-link", default="", metavar="URL", help="where the old text stands"
    )
    verb.add_argument(
        "--redline-link", default="", metavar="URL", help="where both texts stand in one"
    )
    verb.add_argument("--choice", action="append", default=[], metavar="SENTENCE",
                      help="what readers can do; may be repeated, LANG=SENTENCE for another "
                      "language")  # fmt: skip
    verb.add_argument("--choices-until", type=day, metavar="DATE",
                      help="the last day on which they can do it")  # fmt: skip
    verb.add_argument("--unchanged", action="append", default=[], metavar="SENTENCE",
                      help="what does not change, in place of the program's sentence")  # fmt: skip
    verb.add_argument("-o", "--output", type=Path, metavar="DIR", help="write files into a folder")
    verb = _add(verbs, "export", "write publishable files")
    _add_file(verb)
    verb.add_argument("--to", dest="formats", default="", metavar="FORMATS",
                      help="formats with commas between: html, pdf, docx, odt, epub, txt, snippet, "
                      "jekyll, redline-html, redline-pdf, redline-docx; bundle is a ZIP file of "
                      "the others")  # fmt: skip
    verb.add_argument("--preset", default="", metavar="NAME",
                      help="formats by the name of a preset: website, counsel, archive, or one of "
                      "your own")  # fmt: skip
    verb.add_argument("--from", dest="old", metavar="REV", help=f"for redlines: {_REV}")
    verb.add_argument("--version", dest="rev", metavar="REV", default="draft", help=_REV)
    verb.add_argument("-o", "--output", type=Path, required=True, metavar="DIR",
                      help="the folder to write into")  # fmt: skip


def _add_import(verbs: _Verbs[argparse.ArgumentParser]) -> None:
    verb = _add(verbs, "import", "tell the changes of a marked-up Word file, and accept some")
    verb.add_argument("word", metavar="WORDFILE", help="the .docx file that came back")
    verb.add_argument("--into", required=True, metavar="FILE", help="the policy")
    verb.add_argument("--accept", nargs="+", action="extend", default=[], metavar="ID",
                      help="accept these proposals into the policy; “all” for each")  # fmt: skip
    verb.add_argument("--reject", nargs="+", action="extend", default=[], metavar="ID",
                      help="accept all but these")  # fmt: skip
    _add_format(verb, "text", "json")


def _add_published_verbs(verbs: _Verbs[argparse.ArgumentParser]) -> None:
    verb = _add(verbs, "rules", "list the rules for notices, and what a policy promises itself")
    verb.add_argument("path", nargs="?", default=".", metavar="PATH",
                      help="a policy or its folder (default: the folder you are in)")  # fmt: skip
    verb.add_argument("--verified", action="store_true", help="leave out what nobody has verified")
    verb.add_argument("--house-days", type=int, metavar="DAYS",
                      help="set the days of the folder's house rule")  # fmt: skip
    _add_format(verb, "text", "json")
    verb = _add(verbs, "publish", "publish a policy: one version with its decisions and notices")
    verb.add_argument("files", nargs="+", metavar="FILE",
                      help="the policy, then its siblings in other languages")  # fmt: skip
    verb.add_argument("--effective", required=True, type=day, metavar="DATE",
                      help="the day from which the text applies")  # fmt: skip
    _add_decisions(verb)
    verb.add_argument("--profile", nargs="+", action="extend", default=[], metavar="ID",
                      help="rules to hold the publish against")  # fmt: skip
    verb.add_argument("--channel", nargs="+", action="extend", default=[], metavar="CHANNEL",
                      help="how people are told: page, html, banner, email, letter, text or json "
                      "(default: page and text)")  # fmt: skip
    verb.add_argument("--lang", nargs="+", action="extend", default=[], metavar="LANG",
                      help="publish the policy's siblings in these languages with it")  # fmt: skip
    verb.add_argument("--against", default="", metavar="NOTE",
                      help="go on against rules that are not met, for this reason")  # fmt: skip
    verb.add_argument("--set-dates", action="store_true",
                      help="set the effective and updated dates at the policy's head")  # fmt: skip
    verb.add_argument("--audience", default="", help="whom the change concerns")
    verb.add_argument("--approved-by", default="", metavar="NAME", help="who approved it")
    verb.add_argument("--sender", default="", help="who sends the notices")
    verb.add_argument("--contact", default="", help="where readers can ask")
    verb.add_argument("--why", default="", help="one sentence on why the policy changes")
    verb.add_argument(
        "--previous-link", default="", metavar="URL", help="where the old text stands"
    )
    verb.add_argument("--choice", action="append", default=[], metavar="SENTENCE",
                      help="what readers can do; may be repeated")  # fmt: skip
    verb.add_argument("--to", dest="formats", default="", metavar="FORMATS",
                      help="exports, with commas between, such as html,redline-html")  # fmt: skip
    verb.add_argument("-o", "--output", type=Path, metavar="DIR",
                      help="write notices and exports into a folder, too")  # fmt: skip
    _add_format(verb, "text", "json")
    verb = _add(verbs, "evidence", "write what applied on a day, with proofs, into a ZIP file")
    _add_file(verb)
    verb.add_argument("--as-of", required=True, type=day, metavar="DATE",
                      help="the day that is asked about")  # fmt: skip
    verb.add_argument("-o", "--output", type=Path, required=True, metavar="ZIP",
                      help="the file to write")  # fmt: skip


def _add(verbs: _Verbs[argparse.ArgumentParser], name: str, does: str) -> argparse.ArgumentParser:
    return verbs.add_parser(name, help=does, description=does[0].upper() + does[1:] + ".")


def _add_decisions(verb: argparse.ArgumentParser) -> None:
    verb.add_argument("--decisions", type=Path, metavar="FILE",
                      help="decisions on changes (default: those with the policy)")  # fmt: skip


def _add_file(verb: argparse.ArgumentParser, *, standard_input: bool = False) -> None:
    told = "the policy; - reads standard input" if standard_input else "the policy"
    verb.add_argument("file", metavar="FILE", help=told)


def _add_format(verb: argparse.ArgumentParser, *formats: str) -> None:
    verb.add_argument("--format", choices=formats, default=formats[0],
                      help=f"the form of the answer (default: {formats[0]})")  # fmt: skip
