"""Pictures of a policy for print: read from its folder, measured, named."""

from __future__ import annotations

import re

from policyeditor.export.images import ImageFolder, image_bytes, image_kind
from policyeditor.export.page import Tongue
from policyeditor.export.pdf.code import call, literal, points
from policyeditor.export.pdf.picture_size import MOST_PIXELS, picture_size
from policyeditor.export.tree import Element
from policyeditor.messages import Message

_LARGEST_TOTAL = 40 * 1024 * 1024
_MOST_TOLD = 5
_ENDINGS = {
    "image/png": "png", "image/jpeg": "jpg", "image/gif": "gif", "image/webp": "webp",
}  # fmt: skip
_PIXELS = re.compile(r"\s*(\d{1,5})(?:\.\d+)?\s*(px|%)?\s*")


class Pictures:
    """The pictures of one document; ``files`` are their bytes by the name the code has for them."""

    def __init__(self, folder: ImageFolder | None, spoken: Tongue) -> None:
        self._folder = folder
        self._spoken = spoken
        self._names: dict[bytes, str] = {}
        self._left = _LARGEST_TOTAL
        self.files: dict[str, bytes] = {}
        self._undescribed: dict[str, None] = {}
        self._left_out: dict[str, None] = {}

    def draw(self, element: Element) -> str:
        """The code of an ``img``: the picture, or a note in its place."""
        data = image_bytes(element.get("src"), self._folder)
        size = picture_size(data)
        kind = image_kind(data)
        if not kind or size is None or size[0] * size[1] > MOST_PIXELS:
            return self._note(element)
        name = self._name(data, _ENDINGS[kind])
        if name is None:
            return self._note(element)
        alt = " ".join(element.get("alt").split())
        if not alt:
            self._undescribed[_shown(element)] = None
        width = _length(element.get("width"))
        height = re.fullmatch(_PIXELS, element.get("height"))
        if not width and height and height[2] != "%":
            width = points(int(height[1]) * size[0] / size[1])
        return call("picture", literal(f"/{name}"), literal(alt) if alt else "none",
                    width or points(size[0]))  # fmt: skip

    def told(self) -> tuple[Message, ...]:
        """What the person must know of the pictures."""
        kinds = (("undescribed", self._undescribed), ("left-out", self._left_out))
        return tuple(
            Message(f"export.images-{kind}", {"images": ", ".join([*found][:_MOST_TOLD])})
            for kind, found in kinds
            if found
        )

    def _name(self, data: bytes, ending: str) -> str | None:
        if data not in self._names:
            if len(data) > self._left:
                return None
            self._left -= len(data)
            self._names[data] = name = f"picture-{len(self._names) + 1}.{ending}"
            self.files[name] = data
        return self._names[data]

    def _note(self, element: Element) -> str:
        alt = " ".join(element.get("alt").split())
        self._left_out[_shown(element)] = None
        said = self._spoken.words.wording.sentence(
            Message("image.left-out", {"text": alt}) if alt else Message("image.left-out-unnamed")
        )
        return call("left-out", literal(said))


def _length(text: str) -> str:
    found = re.fullmatch(_PIXELS, text)
    if not found or not int(found[1]):
        return ""
    return f"{min(int(found[1]), 100)}%" if found[2] == "%" else points(int(found[1]))


def _shown(element: Element) -> str:
    """What to call a picture when telling of it."""
    source = element.get("src")
    known = source if not source.startswith("data:") else ""
    return f"“{known[:120]}”" if known else f"“{element.get('alt')[:60]}”"
