from __future__ import annotations

import pytest

from policyeditor.errors import RemoteError
from policyeditor.history.remote_address import Way, read_address


@pytest.mark.parametrize(
    ("typed", "text", "way"),
    [
        ("https://git.example.org/team/p.git/", "https://git.example.org/team/p.git", Way.HTTPS),
        ("HTTPS://Git.Example.org:443/p", "https://git.example.org/p", Way.HTTPS),
        ("git@example.org:team/p.git", "git@example.org:team/p.git", Way.SSH),
        ("ssh://ann@example.org:2222/srv/p", "ssh://ann@example.org:2222/srv/p", Way.SSH),
        (" /mnt/share/our policies/ ", "/mnt/share/our policies", Way.FOLDER),
        ("file:///mnt/our%20policies", "/mnt/our policies", Way.FOLDER),
        ("C:\\Shared\\policies", "C:\\Shared\\policies", Way.FOLDER),
        ("\\\\server\\share\\policies", "\\\\server\\share\\policies", Way.FOLDER),
    ],
)
def test_an_address_is_written_one_way(typed: str, text: str, way: Way) -> None:
    address = read_address(typed)
    assert (address.text, address.way, address.had_secret) == (text, way, False)
    assert read_address(address.text) == address


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("https://ann:geheim@example.org/p", "https://example.org/p"),
        ("https://ghp_geheim@example.org/p", "https://example.org/p"),
        ("ssh://ann:geheim@example.org/p", "ssh://ann@example.org/p"),
    ],
)
def test_a_password_is_taken_out_and_that_is_told(typed: str, text: str) -> None:
    address = read_address(typed)
    assert (address.text, address.had_secret) == (text, True)


@pytest.mark.parametrize(
    "typed",
    [
        "", "policies", "../policies", "/mnt/../etc", "http://example.org/p", "git://example.org/p",
        "ext::sh -c id", "ext://sh", "fd::3", "-oProxyCommand=id:x", "ssh://-oProxyCommand=id/x",
        "git@-oProxyCommand=id:x", "ssh://example.org", "https://example.org", "example.org:-x",
        "https://example.org/p?x=1", "https://exa mple.org/p", "ssh://a b@example.org/p",
        "https://example.org:x/p", "file://server/share", "/mnt/a\nb", "https://example.org/a\x00b",
    ],
)  # fmt: skip
def test_what_could_run_a_program_or_is_unclear_is_not_used(typed: str) -> None:
    with pytest.raises(RemoteError) as raised:
        read_address(typed)
    assert "geheim" not in str(raised.value)


def test_a_wrong_address_is_told_without_its_password() -> None:
    with pytest.raises(RemoteError) as raised:
        read_address("https://ann:geheim@example.org/p?x")
    assert "geheim" not in str(raised.value.message.params)
