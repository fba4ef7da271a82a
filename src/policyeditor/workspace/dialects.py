"""A policy's body drawn in the Markdown dialect of its site."""

from __future__ import annotations

from policyeditor.policy.policy import read_policy
from policyeditor.rendering.fragment import render_body
from policyeditor.rendering.sanitise import clean
from policyeditor.workspace.worker.jobs import Jobs

DIALECTS = ("kramdown", "python-markdown")
"""The dialects a site may publish with; Jekyll's comes first."""

_EXTENSIONS = ("extra", "toc")


def draw_in_dialect(view: str, dialect: str) -> str:
    """The HTML of a policy's body, safe to show.

    Python-Markdown hangs on some texts, so it runs in a process that is ended in time.  Raises
    RenderingError for a body that cannot be drawn, WorkError where drawing takes too long.
    """
    if dialect != "python-markdown":
        return render_body(read_policy(view).scan)
    jobs = Jobs()
    try:
        return jobs.run(draw_with_python_markdown, view)
    finally:
        jobs.close()


def draw_with_python_markdown(view: str) -> str:
    """The body as a site with Python-Markdown (``extra``, ``toc``) shows it.  May hang."""
    import markdown  # only for such sites

    from policyeditor.policy.front_matter import read_front_matter

    body = view.split("\n")[read_front_matter(view).body_line - 1 :]
    return clean(markdown.markdown("\n".join(body), extensions=list(_EXTENSIONS)))
