"""Where a policy is published on the web."""

from __future__ import annotations

from policyeditor.policy.policy import Policy
from policyeditor.rendering.site import SiteFacts


def published_address(policy: Policy, site: SiteFacts | None) -> str:
    """The address of a policy of a Jekyll site, from the site's ``url`` and ``baseurl``.

    Empty where the site, or the policy with its ``permalink``, does not say it.
    """
    settings = site.settings if site is not None else {}
    url, base = (str(settings.get(key) or "").rstrip("/") for key in ("url", "baseurl"))
    permalink = policy.front_matter.text("permalink")
    known = url.startswith(("https://", "http://")) and permalink.startswith("/")
    return f"{url}{base}{permalink}" if known else ""
