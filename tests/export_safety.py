"""Hostile texts through everything that is exported for a browser, read by headless Chromium.

    python -m tests.export_safety [--every N]

Each text of ``../shared`` (ours alone without it) is put into a policy's body, a link, a picture
and the details, and each policy is exported as a web page, a snippet, a notice and an EPUB book.
The files are loaded without their own rules against scripts, so that what holds is the sanitiser
alone; all elements are touched.  Ends with 1 where a script ran or another computer was asked for
anything, and where the same texts, put into a page as they are, did nothing: then the trial itself
is no good.
"""

from __future__ import annotations

import argparse
import html
import json
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import chain
from pathlib import Path

from tests.notices.examples import FACTS
from tests.safety.trials import SUBRESOURCES
from tests.safety.vectors import OWN, batches, collection, policies

from policyeditor.comparison.compare import compare
from policyeditor.errors import PolicyEditorError
from policyeditor.export.archive import unpacked
from policyeditor.export.epub import epub_file
from policyeditor.export.html import html_file
from policyeditor.export.publication import Publication
from policyeditor.export.snippet import snippet_file
from policyeditor.notices.channels import render_notice
from policyeditor.notices.notice import build_notice
from policyeditor.policy.policy import Policy, read_policy

_LEAST = 50  # scripts that must be run where nothing holds them
_RULES = re.compile(r'<meta http-equiv="Content-Security-Policy"[^>]*>')
_STYLE = re.compile(r"<style>.*?</style>", re.DOTALL)
_FOUND = re.compile(r'<pre[^>]* id="canary">(.*?)</pre>', re.DOTALL)
# What the browser asks by itself, whatever it shows.
_NOT_ITS_OWN = ", ".join(
    f"MAP {name} ~NOTFOUND"
    for name in ("*.google.com", "*.googleapis.com", "*.gstatic.com", "*.gvt1.com", "google.com")
)
_BETWEEN = (
    "\n-->'\"></script></style></title></textarea></xmp></noscript></iframe></select></svg>\n"
)
_CANARY = """
window.__ran = [];
for (const name of ["alert", "confirm", "prompt", "print", "open", "eval", "fetch"])
  try { window[name] = () => window.__ran.push(name) } catch {}
for (const name of ["write", "writeln"])
  try { Document.prototype[name] = () => window.__ran.push(name) } catch {}
addEventListener("click", event => {
  const link = event.target.closest ? event.target.closest("a[href], area[href]") : null;
  if (link && !/^\\s*j\\s*a\\s*v/i.test(link.getAttribute("href"))) event.preventDefault();
}, true);
addEventListener("load", () => {
  const names = ["click", "mousedown", "mouseup", "mouseover", "mouseout", "mousemove", "focus",
    "blur", "keydown", "input", "change", "toggle", "load", "error", "begin", "end", "scroll",
    "wheel", "copy", "cut", "paste", "submit", "animationstart", "transitionend", "pointerover"];
  for (const each of [...document.querySelectorAll("body, body *")].slice(0, 40000)) {
    for (const name of names) each.dispatchEvent(new Event(name, {cancelable: true}));
    if (each.matches("a, area, button, summary")) each.click();
  }
  setTimeout(() => {
    const told = document.createElementNS("http://www.w3.org/1999/xhtml", "pre");
    told.id = "canary";
    told.textContent = JSON.stringify(window.__ran);
    document.documentElement.append(told);
  }, 200);
});
"""


#: Texts that ask another computer for something as soon as they are shown.
CALLING = tuple(text.replace("HOST", "attacker.example") for text in SUBRESOURCES.values())


@dataclass(slots=True)
class Outcome:
    """What became of one form of export."""

    files: int = 0
    pages: int = 0
    ran: list[str] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)
    silent: int = 0
    refused: int = 0


class Ear:
    """The only computer that there is for the browser: it notes each call."""

    def __init__(self) -> None:
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.port = self._socket.getsockname()[1]
        self.heard: list[str] = []
        threading.Thread(target=self._listen, daemon=True).start()

    def close(self) -> None:
        """Listen no more."""
        self._socket.close()

    def _listen(self) -> None:
        while True:
            try:
                connection, _ = self._socket.accept()
            except OSError:
                return
            with connection:
                connection.settimeout(2)
                try:
                    said = connection.recv(2000)
                    connection.sendall(b"HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n")
                except OSError:
                    said = b"?"
                self.heard.append(said.decode("latin-1").partition("\r\n\r\n")[0][:300])


def exported_pages(policy: Policy) -> str:
    """The web page of a policy."""
    return html_file(_published(policy)).data.decode()


def exported_snippet(policy: Policy) -> str:
    """The snippet of a policy."""
    return snippet_file(_published(policy)).data.decode()


def exported_notice(policy: Policy) -> str:
    """A notice that tells of everything in the policy as new."""
    before = read_policy("---\ntitle: x\n---\n\nWe keep nothing.\n")
    return render_notice(build_notice(compare(before, policy, FACTS.sent), FACTS), "html").text


def _published(policy: Policy) -> Publication:
    return Publication(policy, policy.view.encode("utf-8", "replace"))


FORMS: dict[str, Callable[[Policy], str]] = {
    "html": exported_pages,
    "snippet": exported_snippet,
    "notice": exported_notice,
}


def browsed(page: str, ear: Ear, folder: Path, name: str = "page.html") -> tuple[list[str], bool]:
    """The scripts that a page ran, and whether it told at all."""
    script = _CANARY if name.endswith(".html") else f"//<![CDATA[\n{_CANARY}\n//]]>"
    if name.endswith(".html"):
        page = f'<!DOCTYPE html><meta charset="utf-8"><script>{script}</script>{page}'
    else:
        page = page.replace("<head>", f"<head><script>{script}</script>", 1)
    file = folder / name
    file.write_text(page, encoding="utf-8", errors="replace")
    browser = shutil.which("chromium") or "chromium-browser"
    call = (
        browser, "--headless", "--no-sandbox", "--disable-gpu", "--virtual-time-budget=6000",
        "--disable-background-networking", "--disable-component-update", "--no-first-run",
        f"--user-data-dir={folder / 'profile'}", "--ignore-certificate-errors",
        f"--host-resolver-rules={_NOT_ITS_OWN}, MAP * 127.0.0.1:{ear.port}", "--dump-dom",
        file.as_uri(),
    )  # fmt: skip
    done = subprocess.run(call, capture_output=True, timeout=120, check=False)
    found = _FOUND.search(done.stdout.decode("utf-8", "replace"))
    return (json.loads(html.unescape(found[1])), True) if found else ([], False)


def tried(form: str, payloads: Sequence[str], at_a_time: int) -> Outcome:
    """Each text in each position, exported in a form, loaded and touched."""
    outcome = Outcome()
    with tempfile.TemporaryDirectory() as place:
        ear, folder = Ear(), Path(place)
        try:
            waiting = list(batches(payloads, at_a_time))
            while waiting:
                some = waiting.pop()
                silent = _read(form, some, outcome, ear, folder)
                if silent and len(some) > 1:  # too much for one page, or one that stops it: halves
                    waiting += [some[: len(some) // 2], some[len(some) // 2 :]]
                else:
                    outcome.silent += silent
            outcome.asked = list(ear.heard)
        finally:
            ear.close()
    return outcome


def _read(form: str, payloads: Sequence[str], outcome: Outcome, ear: Ear, folder: Path) -> int:
    """Load the pages of some texts; how many told nothing."""
    silent = 0
    try:
        pages = list(_pages(form, payloads, outcome))
    except PolicyEditorError:
        outcome.refused += len(payloads) == 1
        return len(payloads) > 1
    for page, name in pages:
        ran, told = browsed(page, ear, folder, name)
        outcome.pages += 1
        outcome.ran += ran
        silent += not told
    return silent


def _pages(form: str, payloads: Sequence[str], outcome: Outcome) -> Iterator[tuple[str, str]]:
    if form == "nothing":
        yield _BETWEEN.join(payloads), "page.html"
        return
    views = list(chain.from_iterable(map(policies, payloads)))
    outcome.files += len(views)
    if form == "epub":
        # One book of all: those that swallow what follows would hide it, so they come last.
        title = json.dumps(" ".join(payloads)[:5000])
        view = f"---\ntitle: {title}\n---\n\n" + "\n\n".join(
            view for view in views if not view.startswith("---")
        )
        parts = unpacked(epub_file(_published(read_policy(view))).data)
        for name, data in parts.items():
            if name.endswith(".xhtml"):
                yield data.decode(), "page.xhtml"
        return
    made = (_STYLE.sub("", _RULES.sub("", FORMS[form](read_policy(view)))) for view in views)
    yield _BETWEEN.join(made), "page.html"


def main() -> int:
    """Try every form, and the control."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--every", type=int, default=1, help="take every so-manieth text alone")
    parser.add_argument("--form", choices=(*FORMS, "epub"), help="this form alone")
    asked = parser.parse_args()
    payloads = [*OWN, *CALLING, *collection()[:: asked.every]]
    control = tried("nothing", payloads[:200], 10)
    print(
        f"nothing held: {len(control.ran)} scripts run, {len(control.asked)} requests", flush=True
    )
    fine = len(control.ran) >= _LEAST and bool(control.asked)
    for form in [asked.form] if asked.form else [*FORMS, "epub"]:
        found = tried(form, payloads, 150 if form == "epub" else 200)
        fine &= not (found.ran or found.asked or found.silent)
        print(
            f"{form:8} {found.files:>6,} policies on {found.pages:>4,} pages: {len(found.ran)} "
            f"scripts run, {len(found.asked)} requests, {found.silent} pages that told nothing, "
            f"{found.refused} texts that cannot be exported",
            flush=True,
        )
        for each in [*found.ran[:3], *found.asked[:3]]:
            print(f"    {each!r}")
    return 0 if fine else 1


if __name__ == "__main__":
    sys.exit(main())
