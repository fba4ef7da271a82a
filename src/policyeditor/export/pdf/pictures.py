"""Pictures of a policy for print: read from its folder, measured, named."""

from __future__ import annotations

import re

from policyeditor.export.images import ImageFolder, image_bytes, image_kind
from policyeditor.export.page import Tongue
from policyeditor.export.pdf.code import POINTS, call, literal
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

    def __init__(
        self, folder: ImageFolder | None, spoken: Tongue, broken: frozenset[bytes]
    ) -> None:
        self._broken = broken
        self._folder = folder
        self._spoken = spoken
        self._names: dict[bytes, str] = {}
        self._left = _LARGEST_TOTAL
        self.files: dict[str, bytes] = {}
        self._undescribed: dict[str, None] = {}
        self._left_out: dict[str, None] = {}

    def draw(self, element: Element, room: float) -> str:
        """The code of an ``img``: the picture in a room of some points, or a note in its place."""
        data = image_bytes(element.get("src"), self._folder)
        size = picture_size(data)
        kind = image_kind(data)
        if not kind or size is None or size[0] * size[1] > MOST_PIXELS or data in self._broken:
            return self._note(element)
        name = self._name(data, _ENDINGS[kind])
        if name is None:
            return self._note(element)
        alt = " ".join(element.get("alt").split())
        if not alt:
            self._undescribed[_shown(element)] = None
        width = f"{min(_width(element, size, room), room):.1f}pt"
        return call("picture", literal(f"/{name}"), literal(alt) if alt else "none", width)

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


def _width(element: Element, size: tuple[int, int], room: float) -> float:
    """The width that a picture is asked to have, in points; its own without a wish."""
    wide = _PIXELS.fullmatch(element.get("width"))
    if wide and int(wide[1]):
        return int(wide[1]) / 100 * room if wide[2] == "%" else int(wide[1]) * POINTS
    high = _PIXELS.fullmatch(element.get("height"))
    if high and int(high[1]) and high[2] != "%":
        return int(high[1]) * size[0] / size[1] * POINTS
    return size[0] * POINTS


def _shown(element: Element) -> str:
    """What to call a picture when telling of it."""
    source = element.get("src")
    known = source if not source.startswith("data:") else ""
    return f"“{known[:120]}”" if known else f"“{element.get('alt')[:60]}”"
