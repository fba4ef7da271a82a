"""Places of the view (lines and columns of characters) as positions of a Qt document, and back.

Qt counts UTF-16 units, the view counts characters: they differ behind every character beyond
U+FFFF.  Columns count from 1.
"""

from __future__ import annotations

from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument

_PARAGRAPH_END = "\u2029"
_BYTE_ORDER_MARK = "\ufeff"


def document_text(document: QTextDocument) -> str:
    """The text of a document with ``\\n`` between its lines and every other character as it is.

    ``toPlainText`` would turn non-breaking spaces into spaces.
    """
    text = document.toRawText().replace(_PARAGRAPH_END, "\n")
    if document.characterAt(0) == _BYTE_ORDER_MARK and not text.startswith(_BYTE_ORDER_MARK):
        return _BYTE_ORDER_MARK + text
    return text


def insert_text(cursor: QTextCursor, text: str) -> None:
    """Insert text at a cursor, as one undo step, and leave the cursor behind it.

    Qt takes a byte order mark at the start of a string for none of its characters, so such a
    text goes in behind another character, which is taken out again.
    """
    if not text.startswith(_BYTE_ORDER_MARK):
        cursor.insertText(text)
        return
    start = cursor.selectionStart()
    cursor.beginEditBlock()
    cursor.insertText("." + text)
    end = cursor.position() - 1
    cursor.setPosition(start)
    cursor.deleteChar()
    cursor.setPosition(end)
    cursor.endEditBlock()


def units(text: str) -> int:
    """How many UTF-16 units a text takes."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def position_of(document: QTextDocument, line: int, column: int) -> int:
    """The document position of a place of the view, held inside the text and the line."""
    block = document.findBlockByNumber(max(line, 1) - 1)
    if not block.isValid():
        return document.characterCount() - 1
    return block.position() + column_units(block, column)


def column_units(block: QTextBlock, column: int) -> int:
    """How many UTF-16 units stand before a column of a line, held inside the line."""
    text = block.text()
    before = max(column, 1) - 1
    if len(text) == block.length() - 1:
        return min(before, len(text))
    return units(text[:before])


def place_of(document: QTextDocument, position: int) -> tuple[int, int]:
    """The line and column of a document position."""
    position = min(max(position, 0), document.characterCount() - 1)
    block = document.findBlock(position)
    inside = position - block.position()
    text = block.text()
    if len(text) != block.length() - 1:
        data = text.encode("utf-16-le", "surrogatepass")[: 2 * inside]
        inside = len(data.decode("utf-16-le", "ignore"))
    return block.blockNumber() + 1, inside + 1


def is_blank(block: QTextBlock) -> bool:
    """Whether a line holds nothing that is drawn."""
    return not block.text().strip()


def lines_up_to_next(block: QTextBlock, most: int) -> int:
    """How many lines further the next line with words stands, looking no further than ``most``."""
    count = 1
    block = block.next()
    while block.isValid() and is_blank(block) and count < most:
        block, count = block.next(), count + 1
    return count
