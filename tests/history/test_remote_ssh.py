"""Over SSH, against a server of our own on this computer."""

from __future__ import annotations

import os
import pwd
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from policyeditor.errors import BehindError, RemoteError
from policyeditor.history.history import History
from policyeditor.history.model import Author, VersionNote
from policyeditor.history.open import create_history
from policyeditor.history.remote import create_shared_folder
from policyeditor.history.remote_address import Address, read_address
from policyeditor.history.remote_host import ask_host_keys, keep_host_keys

_SSHD = shutil.which("sshd", path=f"{os.environ.get('PATH', '')}:/usr/sbin:/usr/local/sbin")
pytestmark = pytest.mark.skipif(
    _SSHD is None or shutil.which("ssh") is None or not hasattr(os, "geteuid") or os.geteuid() != 0,
    reason="needs an SSH server and the right to start one",
)
ANN = Author("Ann Example", "ann@example.org")


@dataclass(frozen=True, slots=True)
class Server:
    """A running server: its port, and the files a client needs."""

    port: int
    key: Path
    known_hosts: Path

    def address(self, path: Path) -> Address:
        """The address of a place on it."""
        user = pwd.getpwuid(os.geteuid()).pw_name
        return read_address(f"ssh://{user}@localhost:{self.port}{path}")

    def command(self, **other: str) -> str:
        """How a person's settings call ssh for it."""
        options = {
            "UserKnownHostsFile": str(self.known_hosts),
            "GlobalKnownHostsFile": os.devnull,
            "StrictHostKeyChecking": "yes",
            "BatchMode": "yes",
            "IdentitiesOnly": "yes",
            "IdentityFile": str(self.key),
            **other,
        }
        return " ".join(["ssh", "-F", os.devnull, *(f"-o {k}={v}" for k, v in options.items())])


def _key(file: Path) -> Path:
    subprocess.run(
        ["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", str(file)], check=True, timeout=30
    )
    return file


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    folder = tmp_path_factory.mktemp("sshd")
    host, mine = _key(folder / "host"), _key(folder / "mine")
    (folder / "authorized").write_bytes(mine.with_suffix(".pub").read_bytes())
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    config = folder / "sshd_config"
    config.write_text(
        f"Port {port}\nListenAddress 127.0.0.1\nHostKey {host}\nPidFile {folder}/pid\n"
        f"AuthorizedKeysFile {folder}/authorized\nPasswordAuthentication no\n"
        "KbdInteractiveAuthentication no\nStrictModes no\nUsePAM no\nPermitRootLogin yes\n"
    )
    Path("/run/sshd").mkdir(exist_ok=True)
    process = subprocess.Popen(
        [str(_SSHD), "-D", "-e", "-f", str(config)],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    known = folder / "known"
    kind, key = host.with_suffix(".pub").read_text().split()[:2]
    known.write_text(f"[localhost]:{port} {kind} {key}\n[127.0.0.1]:{port} {kind} {key}\n")
    try:
        _wait_for(port, process)
        yield Server(port, mine, known)
    finally:
        process.terminate()
        process.wait(10)


def _wait_for(port: int, process: subprocess.Popen[bytes]) -> None:
    end = time.monotonic() + 10
    while time.monotonic() < end and process.poll() is None:
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
    pytest.skip("the SSH server did not start here")


@pytest.fixture
def shared(tmp_path: Path) -> Path:
    place = tmp_path / "shared"
    create_shared_folder(place)
    return place


@pytest.fixture
def told(settings: Path, server: Server) -> None:
    """The person's own settings say how to reach the server."""
    with settings.open("a") as file:
        file.write(f"[core]\n\tsshCommand = {server.command()}\n")


def _history(folder: Path, text: bytes = b"") -> History:
    folder.mkdir(exist_ok=True)
    history = create_history(folder)
    if text:
        history.record(Path("privacy.md"), text, VersionNote("one"), ANN)
    return history


@pytest.mark.usefixtures("told")
def test_versions_go_and_come_over_ssh(tmp_path: Path, shared: Path, server: Server) -> None:
    ann, ben = _history(tmp_path / "ann", b"one\n"), _history(tmp_path / "ben")
    address = server.address(shared)
    assert ann.remote().find(address).lines == ()
    assert ann.remote().send(address, "main") == 1
    ben.remote().fetch(address, "main")
    assert ben.remote().shared("main") == ann.remote().newest()
    ben.record(Path("other.md"), b"two\n", VersionNote("two"), ANN)
    with pytest.raises(BehindError):
        ben.remote().send(address, "main")


@pytest.mark.usefixtures("told")
def test_settings_of_the_folder_do_not_choose_how_ssh_is_called(
    tmp_path: Path, shared: Path, server: Server
) -> None:
    ann = _history(tmp_path / "ann", b"one\n")
    canary = tmp_path / "ran"
    with (ann.root / ".git" / "config").open("a") as file:
        file.write(f'[core]\n\tsshCommand = "touch {canary};"\n\tgitProxy = "touch {canary}"\n')
        file.write(f'[url "{tmp_path}/evil"]\n\tinsteadOf = ssh://\n\tpushInsteadOf = ssh://\n')
        file.write(f'[remote "origin"]\n\turl = {shared}\n\treceivepack = "touch {canary};"\n')
    assert ann.remote().send(server.address(shared), "main") == 1
    assert not canary.exists()


@pytest.mark.parametrize(
    ("options", "code"),
    [
        ({"UserKnownHostsFile": os.devnull}, "remote.host-unknown"),
        ({"IdentityFile": "/nowhere"}, "remote.sign-in"),
    ],
)
def test_a_server_that_is_unknown_or_refuses_is_told_in_plain_words(
    tmp_path: Path, shared: Path, server: Server, settings: Path,
    options: dict[str, str], code: str,
) -> None:  # fmt: skip
    with settings.open("a") as file:
        file.write(f"[core]\n\tsshCommand = {server.command(**options)}\n")
    ann = _history(tmp_path / "ann", b"one\n")
    with pytest.raises(RemoteError) as raised:
        ann.remote().send(server.address(shared), "main")
    assert raised.value.message.code == code


def test_without_settings_of_ones_own_nothing_is_asked_at_a_terminal(
    tmp_path: Path, shared: Path, server: Server
) -> None:
    ann = _history(tmp_path / "ann", b"one\n")
    with pytest.raises(RemoteError) as raised:
        ann.remote().find(server.address(shared))
    assert raised.value.message.code == "remote.host-unknown"


@pytest.mark.usefixtures("told")
def test_a_server_with_another_key_than_before_is_not_trusted(
    tmp_path: Path, shared: Path, server: Server, settings: Path
) -> None:
    other = _key(tmp_path / "other").with_suffix(".pub").read_text().split()[:2]
    known = tmp_path / "known"
    known.write_text(f"[localhost]:{server.port} {' '.join(other)}\n")
    with settings.open("a") as file:
        file.write(f"[core]\n\tsshCommand = {server.command(UserKnownHostsFile=str(known))}\n")
    ann = _history(tmp_path / "ann", b"one\n")
    with pytest.raises(RemoteError) as raised:
        ann.remote().send(server.address(shared), "main")
    assert raised.value.message.code == "remote.host-changed"


@pytest.mark.usefixtures("told")
def test_a_place_that_is_not_there_is_told(tmp_path: Path, server: Server) -> None:
    ann = _history(tmp_path / "ann", b"one\n")
    with pytest.raises(RemoteError) as raised:
        ann.remote().find(server.address(tmp_path / "nowhere"))
    assert raised.value.message.code == "remote.missing"


def test_the_key_of_an_unknown_server_is_shown_and_known_once_agreed_to(
    tmp_path: Path, shared: Path, server: Server, settings: Path
) -> None:
    known = tmp_path / "ssh" / "known_hosts"
    with settings.open("a") as file:
        file.write(f"[core]\n\tsshCommand = {server.command(UserKnownHostsFile=str(known))}\n")
    ann, address = _history(tmp_path / "ann", b"one\n"), server.address(shared)
    with pytest.raises(RemoteError) as raised:
        ann.remote().find(address)
    assert raised.value.message.code == "remote.host-unknown"
    keys = ask_host_keys(address)
    told = subprocess.run(
        ["ssh-keygen", "-l", "-f", str(server.known_hosts)],
        capture_output=True, text=True, check=True,
    ).stdout  # fmt: skip
    assert keys.host == "localhost"
    assert keys.fingerprints[0].split(" ")[0] in told
    keep_host_keys(keys, known)
    assert known.stat().st_mode & 0o077 == 0
    assert ann.remote().find(address).lines == ()


def test_a_server_that_is_not_there_has_no_key() -> None:
    with pytest.raises(RemoteError):
        ask_host_keys(read_address("ann@nowhere.invalid:policies"))
