"""What a site and a page are to Liquid: the values of ``site`` and of ``page``."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Mapping

from policyeditor.rendering.site import SiteFacts

_PERMALINKS = {
    "pretty": "/:path/:basename/",
    "date": "/:path/:basename:output_ext",
    "ordinal": "/:path/:basename:output_ext",
    "none": "/:path/:basename:output_ext",
}
_PLACEHOLDER = re.compile(r":(path|basename|name|title|collection|output_ext)")


def site_values(facts: SiteFacts, preview: bool) -> dict[str, object]:
    """The values of ``site``; in a preview its addresses are those of files in the folder."""
    values: dict[str, object] = {
        "baseurl": "", "url": "", "title": None, "description": None, "lang": None,
        "pages": [], "posts": [], "collections": [], "static_files": [], "related_posts": [],
        "categories": {}, "tags": {}, "documents": [], "html_pages": [],
    }  # fmt: skip
    values.update(facts.settings)
    values["data"] = dict(facts.data)
    if facts.time is not None:
        values["time"] = facts.time
    if preview:
        values["baseurl"] = f"/{facts.base}" if facts.base else ""
        values["url"] = ""
    return values


def page_values(facts: SiteFacts, details: Mapping[str, object]) -> dict[str, object]:
    """The values of ``page``: its details, those the site gives it, and its place."""
    values = {**default_details(facts), **details}
    values["path"] = facts.path
    values["name"] = posixpath.basename(facts.path)
    values["url"] = page_address(facts, values)
    values["dir"] = posixpath.dirname(str(values["url"])).rstrip("/") + "/"
    values["content"] = ""
    collection = _collection(facts)
    if collection:
        values["collection"] = collection
    return values


def default_details(facts: SiteFacts) -> dict[str, object]:
    """The details that the site gives a page (``defaults`` in its settings).

    As Jekyll (lib/jekyll/frontmatter_defaults.rb): a longer path wins, then the later entry.
    """
    entries = facts.settings.get("defaults")
    kind = _collection(facts) or "pages"
    fitting: list[tuple[int, Mapping[str, object]]] = []
    for entry in entries if isinstance(entries, list) else []:
        if not isinstance(entry, Mapping):
            continue
        scope, values = entry.get("scope"), entry.get("values")
        scope = scope if isinstance(scope, Mapping) else {}
        path = str(scope.get("path") or "")
        fits = scope.get("type") in (None, kind) and _in_scope(facts.path, path)
        if isinstance(values, Mapping) and fits:
            fitting.append((len(path), values))
    found: dict[str, object] = {}
    for _, values in sorted(fitting, key=lambda each: each[0]):
        found.update(values)
    return found


def page_address(facts: SiteFacts, details: Mapping[str, object]) -> str:
    """The address of a page from the top of its site (lib/jekyll/page.rb, document.rb)."""
    stem, _ = posixpath.splitext(facts.path)
    folder, basename = posixpath.split(stem)
    collection = _collection(facts)
    template = details.get("permalink")
    if not isinstance(template, str) or not template:
        if collection:
            template = _collection_permalink(facts, collection) or "/:collection/:path:output_ext"
        elif basename == "index":
            template = "/:path/"
        else:
            style = facts.settings.get("permalink")
            template = _PERMALINKS.get(str(style), "/:path/:basename:output_ext")
            if isinstance(style, str) and style.endswith("/"):
                template = "/:path/:basename/"
    parts = {
        "path": folder if not collection else "/".join(stem.split("/")[1:]),
        "basename": basename,
        "name": basename,
        "title": str(details.get("slug") or basename),
        "collection": collection,
        "output_ext": ".html",
    }
    address = _PLACEHOLDER.sub(lambda found: parts[found[1]], template)
    return "/" + re.sub(r"/{2,}", "/", address).lstrip("/")


def _collection(facts: SiteFacts) -> str:
    """The collection that a page is of; empty where it is of none."""
    collections = facts.settings.get("collections")
    top = facts.path.split("/", 1)[0]
    names = collections if isinstance(collections, Mapping | list) else ()
    name = top.removeprefix("_")
    return name if top.startswith("_") and name in names else ""


def _collection_permalink(facts: SiteFacts, name: str) -> str:
    collections = facts.settings.get("collections")
    options = collections.get(name) if isinstance(collections, Mapping) else None
    permalink = options.get("permalink") if isinstance(options, Mapping) else None
    return permalink if isinstance(permalink, str) else ""


def _in_scope(path: str, scope: str) -> bool:
    scope = scope.strip("/")
    if "*" in scope:
        from fnmatch import fnmatch  # rare

        return fnmatch(path, scope) or fnmatch(path, f"{scope}/*")
    return not scope or path == scope or path.startswith(f"{scope}/")
