"""Lines that meet every rule of the dialect, for documents made at random."""

from __future__ import annotations

from random import Random

WORDS = (
    "lorem", "Privacy", "we", "2.1", "*em*", "**strong**", "_u_", "__su__", "`code`", "``c ` c``",
    '[link](http://a.b "t")', "[ref]", "[a][ref]", "![img](x.png)", "<b>bold</b>", '"quoted"',
    "it's", "'single'", "--", "---", "...", "<<a>>", "<http://x.org>", "&amp;", "&foo;", "&#65;",
    "\\*esc\\*", "a_b_c", "*a", "b*", "**", "_", "{:.cls}", "[^1]", "[^two]", "ABBR", "$$x$$",
    "(A)", "~~del~~", "a|b", "|", "<br>", "</b>", "<div>", "<", "5 < 6", ">", "#", "'90s",
    "***both***", "[x](<a b>)", "[p](a(b)c)", "[", "]", "{::comment}c{:/}", "<!-- c -->",
    "<code>x *y*</code>", "it*s*", "\\", "{{ site.x }}", "{% if a %}", "é", "第一条", "“”", "\t",
)  # fmt: skip
STARTS = (
    "", "", "", "* ", "- ", "+ ", "1. ", "10. ", "> ", "# ", "### ", ": ", "*   ", "1.  ", "-\t",
    "(A) ", "^", "> > ", "* * ", "1. - ", "- # ", "- [ ] ", "{:.c} ", "| ",
)  # fmt: skip
LINES = (
    "", "", "  ", "---", "***", "===", "-", "```", "~~~", "```ruby", "| a | b |", "|---|:-:|",
    "a | b", "--- | ---", "|===|", "{: .c #i}", "{:toc}", "{:ref: .k}", "{: ref}", "[ref]: http://t",
    "[^1]: note", "[^two]: n2", "*[ABBR]: Abbrev", "<div>", "</div>", '<div markdown="1">',
    "<p>para</p>", "<!-- x -->", "{::comment}", "{:/}", "$$", "$$ x $$", "* TOC", "# H {#hid}",
    '<details markdown="1"><summary>s</summary>', "</details>", "^", "1.", "- [x] done", "<hr>",
    "<script>x</script>", "> - q", "    code", "term", ": def", '<p markdown="span">*x*</p>',
    "<ul><li>a</li></ul>", "{::nomarkdown}<i>r</i>{:/}", "<pre>", "</pre>", "## Same", "&copy;",
)  # fmt: skip


def random_document(random: Random) -> str:
    """A document of some lines, most of them words behind a mark and some indentation."""
    lines = []
    for _ in range(random.randint(2, 16)):
        indent = " " * random.choice((0, 0, 0, 0, 1, 2, 3, 3, 4, 5, 8))
        if random.random() < 0.7:
            words = " ".join(random.choice(WORDS) for _ in range(random.randint(1, 8)))
            lines.append(indent + random.choice(STARTS) + words)
        else:
            lines.append(indent + random.choice(LINES))
        if random.random() < 0.4:
            lines.append("")
    return "\n".join(lines) + "\n"
