"""Generated policies: every way of numbering, nested as legal writers nest, with references."""

from __future__ import annotations

from hypothesis import strategies as st

from policyeditor.drafting.numerals import relabelled
from policyeditor.policy.labels import read_label

#: A first label and how far its clauses stand in, from outside in.
LADDERS = (
    (("1.", 0), ("(A)", 3), ("(i)", 6)),
    (("## 1.", 0), ("(a)", 0), ("(i)", 0)),
    (("1.", 0), ("1.", 3), ("(a)", 6)),
    (("## 1.", 0), ("1.", 0), ("(A)", 3)),
    (("-", 0), ("-", 2), ("-", 4)),
    (("(a)", 0), ("(i)", 3)),
    (("## 第一条", 0), ("（一）", 0)),
)  # fmt: skip


def label(first: str, value: int) -> str:
    """The label with a value in the style of a first one."""
    if first == "-":
        return first
    hashes, _, number = first.rpartition(" ")
    if number == "1.":
        return f"{hashes} {value}.".strip()
    read = read_label(f"{number} ")
    assert read is not None
    return f"{hashes} {relabelled(read, value)}".strip()


@st.composite
def policies(draw: st.DrawFn) -> str:
    """A policy of up to some forty clauses."""
    ladder = draw(st.sampled_from(LADDERS))
    words = iter(range(1, 1_000))
    lines = ["---", "title: Terms", "---", ""]

    def write(depth: int) -> None:
        first, indent = ladder[depth]
        for value in range(1, draw(st.integers(1, 4)) + 1):
            said = f"Word{next(words)}."
            if draw(st.booleans()):
                said = f"{said[:-1]} as Section {draw(st.integers(1, 3))} says."
            lines.extend([f"{' ' * indent}{label(first, value)} {said}", ""])
            if depth + 1 < len(ladder) and draw(st.booleans()):
                write(depth + 1)

    write(0)
    return "\n".join(lines[:-1]) + "\n"
