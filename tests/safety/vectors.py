"""Hostile texts, and the places of a policy in which each is put."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from random import Random

from policyeditor.policy.front_matter import read_front_matter
from policyeditor.policy.scanner import Scan, scan
from policyeditor.rendering.document import document_tree
from policyeditor.rendering.liquid.filling import fill_in
from policyeditor.rendering.renderer import Renderer
from policyeditor.rendering.serialise import inner_html
from policyeditor.rendering.site import SiteFacts

#: Written for this project: one of each kind, for where the large collection is not at hand.
OWN = (
    "<script>alert(1)</script>",
    "<ScRiPt >alert(1)</sCrIpT >",
    "<img src=x onerror=alert(1)>",
    "<img src=x onerror=alert(1)//",
    "<svg onload=alert(1)>",
    "<svg><script>alert(1)</script></svg>",
    "<svg><animate onbegin=alert(1) attributeName=x dur=1s>",
    "<body onload=alert(1)>",
    "<details open ontoggle=alert(1)>x</details>",
    "<input autofocus onfocus=alert(1)>",
    "<select autofocus onfocus=alert(1)>",
    "<textarea autofocus onfocus=alert(1)>",
    "<video><source onerror=alert(1)></video>",
    "<audio src=x onerror=alert(1)>",
    "<iframe srcdoc='<script>parent.alert(1)</script>'></iframe>",
    "<iframe src='javascript:parent.alert(1)'></iframe>",
    "<object data='javascript:alert(1)'></object>",
    "<embed src='javascript:alert(1)'>",
    "<a href='javascript:alert(1)'>x</a>",
    "<a href='java\tscript:alert(1)'>x</a>",
    "<a href='&#106;avascript:alert(1)'>x</a>",
    "<form action='javascript:alert(1)'><button>x</button></form>",
    "<button onclick=alert(1)>x</button>",
    "<b onmouseover=alert(1)>x</b>",
    "<style>@keyframes k{}</style><b style='animation:k 1s' onanimationstart=alert(1)>x</b>",
    "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
    "<noscript><p title='</noscript><img src=x onerror=alert(1)>'>",
    "<template><script>alert(1)</script></template>",
    "<!--><img src=x onerror=alert(1)>-->",
    "<![CDATA[<img src=x onerror=alert(1)>]]>",
    "<x onclick=alert(1) tabindex=1 autofocus onfocus=alert(1)>x</x>",
    "'\"><img src=x onerror=alert(1)>",
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "javascript&colon;alert(1)",
    "vbscript:msgbox(1)",
    "data:text/html,<script>alert(1)</script>",
    "data:image/svg+xml,<svg onload='alert(1)'/>",
    'x" onerror="alert(1)',
    "x' onmouseover='alert(1)",
    "{{ '<script>alert(1)</script>' }}",
    "{::nomarkdown}<script>alert(1)</script>{:/}",
    "<div markdown='1'><script>alert(1)</script></div>",
    "x\n{: onclick='alert(1)'}",
    '```"><script>alert(1)</script>\nx\n```',
    '*[x]: "><script>alert(1)</script>\n\nx',
    "[x]: javascript:alert(1)\n\n[x]",
    "[^1]\n\n[^1]: <script>alert(1)</script>",
    "| a |\n|---|\n| <img src=x onerror=alert(1)> |",
    "$$<script>alert(1)</script>$$",
    "<meta http-equiv=refresh content='0;url=javascript:alert(1)'>",
    "<base href='javascript:/'><a href='alert(1)'>x</a>",
    "<link rel=stylesheet href='data:text/css,*{}' onload=alert(1)>",
    "<isindex type=image src=x onerror=alert(1)>",
    "<marquee onstart=alert(1)>x</marquee>",
)
#: The places of a policy.
POSITIONS = ("body", "link", "picture", "details")


def collection() -> list[str]:
    """The large public collection beside the checkout; empty where it is not there."""
    file = Path(__file__).parents[3] / "shared" / "corpus" / "hostile-html.json"
    if not file.is_file():
        return []
    return [entry["payload"] for entry in json.loads(file.read_text(encoding="utf-8"))]


def sample(size: int, seed: int = 1124) -> list[str]:
    """Our own texts, and so many of the collection."""
    every = collection()
    return [*OWN, *Random(seed).sample(every, min(size, len(every)))]


def policies(payload: str) -> Iterator[str]:
    """The policies that carry a text: one for each position."""
    line = payload.replace("\n", " ")
    yield f"{payload}\n"
    yield f"[words]({line}) <{line}> [more][r]\n\n[r]: {line}\n"
    yield f'![words]({line}) ![more][r] <img src="{line}">\n\n[r]: <{line}> "{line}"\n'
    yield f"---\ntitle: {json.dumps(line)}\n---\n# {{{{ page.title }}}}\n\n{{{{ page.title }}}}\n"


def shown(view: str) -> str:
    """A policy as the preview gets it: filled in, rendered, cleaned."""
    return Renderer().render(_scan(view)).html


def raw(view: str) -> str:
    """The same with nothing taken out."""
    return inner_html(document_tree(_scan(view)))


def batches(payloads: Sequence[str], size: int) -> Iterator[Sequence[str]]:
    """The texts in parts, those that swallow all behind them the last of their part."""
    for start in range(0, len(payloads), size):
        part = payloads[start : start + size]
        yield sorted(part, key=lambda payload: "<plaintext" in payload.lower())


def _scan(view: str) -> Scan:
    details = read_front_matter(view)
    filled = fill_in(view, details.body_line, details.values, SiteFacts(), marks=True).view
    return scan(filled, details.body_line)
