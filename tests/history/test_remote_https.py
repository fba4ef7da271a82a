"""Over HTTPS, against a server of our own on this computer that asks for a password."""

from __future__ import annotations

import base64
import shutil
import ssl
import subprocess
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from policyeditor.errors import RemoteError
from policyeditor.history.history import History
from policyeditor.history.model import Author, VersionNote
from policyeditor.history.open import create_history
from policyeditor.history.remote import create_shared_folder
from policyeditor.history.remote_address import Address, read_address

ANN = Author("Ann Example", "ann@example.org")
_ALLOWED = "Basic " + base64.b64encode(b"ann:geheim").decode("ascii")


def _git_has(program: str) -> bool:
    found = subprocess.run(["git", "--exec-path"], capture_output=True, text=True, check=True)
    return (Path(found.stdout.strip()) / program).exists()


pytestmark = pytest.mark.skipif(
    shutil.which("openssl") is None
    or not _git_has("git-http-backend")
    or not _git_has("git-remote-https"),
    reason="needs openssl and git's programs for HTTP",
)


@dataclass(frozen=True, slots=True)
class Server:
    """A running server: the folder it serves, its port, and its certificate."""

    root: Path
    port: int
    certificate: Path

    @property
    def address(self) -> Address:
        """The address of the shared place."""
        return read_address(f"https://localhost:{self.port}/shared")


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    root = tmp_path / "served"
    create_shared_folder(root / "shared")
    key, certificate = tmp_path / "key.pem", tmp_path / "cert.pem"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1",
         "-nodes", "-days", "2", "-subj", "/CN=localhost", "-addext",
         "subjectAltName=DNS:localhost", "-keyout", str(key), "-out", str(certificate)],
        check=True, capture_output=True,
    )  # fmt: skip

    class Handler(BaseHTTPRequestHandler):
        """Hands each call on to git's own program, as a web server does."""

        def do_GET(self) -> None:
            self._answer()

        def do_POST(self) -> None:
            self._answer()

        def log_message(self, format: str, *args: object) -> None:
            """Say nothing."""

        def _answer(self) -> None:
            if self.headers.get("Authorization") != _ALLOWED:
                self.send_response(401)
                self.send_header("WWW-Authenticate", 'Basic realm="policies"')
                self.send_header("Content-Length", "0")
                self.end_headers()
                return
            path, _, query = self.path.partition("?")
            body = self.rfile.read(int(self.headers.get("Content-Length", "0")))
            done = subprocess.run(
                ["git", "http-backend"],
                input=body,
                capture_output=True,
                check=False,
                env={
                    "PATH": "/usr/local/bin:/usr/bin:/bin",
                    "GIT_PROJECT_ROOT": str(root),
                    "GIT_HTTP_EXPORT_ALL": "1",
                    "REQUEST_METHOD": self.command,
                    "PATH_INFO": path,
                    "QUERY_STRING": query,
                    "REMOTE_USER": "ann",
                    "CONTENT_TYPE": self.headers.get("Content-Type", ""),
                    "CONTENT_LENGTH": str(len(body)),
                    "HTTP_CONTENT_ENCODING": self.headers.get("Content-Encoding", ""),
                    "GIT_PROTOCOL": self.headers.get("Git-Protocol", ""),
                },
            )
            head, _, content = done.stdout.partition(b"\r\n\r\n")
            fields = [line.split(": ", 1) for line in head.decode("latin-1").split("\r\n") if line]
            status = next((value for name, value in fields if name == "Status"), "200")
            self.send_response(int(status.split(" ")[0]))
            for name, value in fields:
                if name != "Status":
                    self.send_header(name, value)
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

    httpd = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    httpd.socket = context.wrap_socket(httpd.socket, server_side=True)
    thread = threading.Thread(target=httpd.serve_forever, daemon=True)
    thread.start()
    yield Server(root, httpd.server_address[1], certificate)
    httpd.shutdown()
    thread.join(10)
    httpd.server_close()


def _history(folder: Path, text: bytes = b"") -> History:
    folder.mkdir()
    history = create_history(folder)
    if text:
        history.record(Path("privacy.md"), text, VersionNote("one"), ANN)
    return history


def _configure(settings: Path, *lines: str) -> None:
    with settings.open("a") as file:
        file.write("".join(line + "\n" for line in lines))


def _helper(tmp_path: Path, password: str) -> str:
    """A password store, as the person's settings name one."""
    script = tmp_path / "store.sh"
    script.write_text(f"#!/bin/sh\necho username=ann\necho password={password}\n")
    script.chmod(0o755)
    return f'[credential]\n\thelper = "{script}"'


def test_versions_go_and_come_with_a_password_of_the_persons_own_store(
    tmp_path: Path, server: Server, settings: Path
) -> None:
    _configure(settings, f"[http]\n\tsslCAInfo = {server.certificate}", _helper(tmp_path, "geheim"))
    ann, ben = _history(tmp_path / "ann", b"one\n"), _history(tmp_path / "ben")
    assert ann.remote().find(server.address).lines == ()
    assert ann.remote().send(server.address, "main") == 1
    ben.remote().fetch(server.address, "main")
    assert ben.remote().shared("main") == ann.remote().newest()
    for folder in (ann.root, ben.root):
        kept = [file.read_bytes() for file in (folder / ".git").rglob("*") if file.is_file()]
        assert not any(b"geheim" in data for data in kept)


def test_a_store_that_the_folder_names_is_not_asked(
    tmp_path: Path, server: Server, settings: Path
) -> None:
    _configure(settings, f"[http]\n\tsslCAInfo = {server.certificate}")
    ann = _history(tmp_path / "ann", b"one\n")
    _configure(
        ann.root / ".git" / "config", _helper(tmp_path, "geheim"), "[http]\n\tsslVerify = no"
    )
    with pytest.raises(RemoteError) as raised:
        ann.remote().send(server.address, "main")
    assert raised.value.message.code == "remote.sign-in"


def test_a_wrong_password_and_a_strange_certificate_are_told(
    tmp_path: Path, server: Server, settings: Path
) -> None:
    ann = _history(tmp_path / "ann", b"one\n")
    _configure(settings, _helper(tmp_path, "falsch"))
    _configure(ann.root / ".git" / "config", "[http]\n\tsslVerify = no")
    with pytest.raises(RemoteError) as raised:
        ann.remote().find(server.address)
    assert raised.value.message.code == "remote.certificate"
    _configure(settings, f"[http]\n\tsslCAInfo = {server.certificate}")
    with pytest.raises(RemoteError) as raised:
        ann.remote().find(server.address)
    assert raised.value.message.code == "remote.sign-in"
