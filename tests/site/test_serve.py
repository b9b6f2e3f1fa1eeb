"""``malstyr serve``: on this computer only, nothing but the site, and a new page when a file is saved."""

import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from http.client import HTTPConnection, HTTPResponse
from pathlib import Path

import pytest
from sites import SMALL, workspace_in

from malstyr.cli.commands.serve import Watched
from malstyr.cli.main import main
from malstyr.site.server import LIVE, Server

PAGE = b"<html><head><meta content=\"default-src 'none'; img-src data:\"></head><body>1</body></html>"


@pytest.fixture
def server() -> Iterator[Server]:
    with Server(0, {"index.html": PAGE, "a/index.html": b"<body>a</body>", "a/x.json": b"{}"}) as started:
        yield started


def asked(server: Server, path: str, method: str = "GET", **headers: str) -> tuple[HTTPResponse, bytes]:
    connection = HTTPConnection("127.0.0.1", server.http.server_address[1], timeout=60)
    connection.request(method, path, headers=headers)
    answer = connection.getresponse()
    data = answer.read()
    connection.close()
    return answer, data


def test_pages_and_data(server: Server) -> None:
    answer, page = asked(server, "/")
    assert answer.status == 200 and b"<body>1" in page
    assert answer.headers["Content-Type"] == "text/html; charset=utf-8"
    assert asked(server, "/a/?x=1")[1].startswith(b"<body>a")
    assert asked(server, "/a")[0].headers["Location"] == "/a/"
    assert asked(server, "/a/x.json")[1] == b"{}"
    assert asked(server, "/", "HEAD")[1] == b""
    assert asked(server, "/", "POST")[0].status == 501


def test_pages_are_as_they_were_made_and_their_version_is_beside(server: Server) -> None:
    answer, page = asked(server, "/")
    assert page == PAGE
    assert answer.headers["Set-Cookie"] == "shown=1; Path=/; SameSite=Strict"
    assert "Set-Cookie" not in asked(server, "/a/x.json")[0].headers
    script, told = asked(server, LIVE)
    assert script.headers["Content-Type"] == "text/javascript; charset=utf-8"
    assert b"EventSource('/.newer?'+/shown=(\\d+)/" in told


def test_pages_that_are_shown_may_run_its_script_and_no_other(tmp_path: Path) -> None:
    files = Watched([workspace_in(tmp_path)], False, "2014-03-01", "sv").files()
    pages = {name: data.decode() for name, data in files.items() if name.endswith(".html")}
    assert len(pages) > 5
    for name, page in pages.items():
        filter = page.count('<script defer src="filter.js"></script>')
        assert filter == (name == "alfabetiskt.html")
        assert page.count("<script") - filter == page.count(f'<script defer src="{LIVE}"></script>') == 1
        assert "img-src data:; script-src 'self'; connect-src 'self'\">" in page


@pytest.mark.parametrize(
    "path", ["/../../etc/passwd", "/%2e%2e/%2e%2e/etc/passwd", "//etc/passwd", "/a/../../x", "/a%00", "/\\..\\x", "/ä"]
)
def test_nothing_but_the_site(server: Server, path: str) -> None:
    with socket.create_connection(("127.0.0.1", server.http.server_address[1])) as line:
        host = server.address[7:-1]
        line.sendall(f"GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n".encode())
        told = b"".join(iter(lambda: line.recv(4096), b""))
    assert told.split(b" ")[1] in (b"404", b"400")


@pytest.mark.parametrize(
    "host", ["evil.example", "evil.example:{port}", "127.0.0.1", "localhost.evil.example:{port}", ""]
)
def test_other_names_are_refused(server: Server, host: str) -> None:
    port = str(server.http.server_address[1])
    assert asked(server, "/", Host=host.format(port=port))[0].status == 403
    assert asked(server, "/", Host=f"localhost:{port}")[0].status == 200


def test_open_pages_hear_of_a_newer_one(server: Server) -> None:
    connection = HTTPConnection("127.0.0.1", server.http.server_address[1], timeout=60)
    connection.request("GET", "/.newer?1")
    answer = connection.getresponse()
    assert answer.readline() == b": \n"
    server.show({"index.html": PAGE.replace(b"1</body>", b"2</body>")})
    assert answer.read() == b"\ndata: newer\n\n"
    assert b"<body>2" in asked(server, "/")[1]
    assert asked(server, "/")[0].headers["Set-Cookie"].startswith("shown=2;")


def test_listens_on_this_computer_only(server: Server) -> None:
    assert server.http.server_address[0] == "127.0.0.1"


def test_port_taken(server: Server, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    port = server.http.server_address[1]
    assert main(["serve", str(workspace_in(tmp_path)), "--port", str(port)]) == 2
    assert f"Port {port} används redan" in capsys.readouterr().err
    assert main(["serve", str(tmp_path), "--port", "70000"]) == 2
    assert "inte en port" in capsys.readouterr().err


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="signals")
def test_saving_renews_and_ctrl_c_ends_quietly(tmp_path: Path) -> None:
    folder = workspace_in(tmp_path)
    command = [sys.executable, "-m", "malstyr", "serve", str(folder), "--port", "0"]
    own = os.environ | {"PYTHONUNBUFFERED": "1", "PYTHONIOENCODING": "utf-8"}
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=own, encoding="utf-8"
    ) as running:
        try:
            assert running.stdout is not None and running.stderr is not None
            assert "http://127.0.0.1:" in running.stdout.readline()
            workspace_in(folder, SMALL.replace("as_of: 2014-03-01", "as_of: 2014-03-02"))
            assert "Uppdaterad" in running.stdout.readline()
            (folder / "malstyr.yaml").rename(folder / "x")
            assert "Visar förra versionen" in running.stderr.readline()
            running.send_signal(signal.SIGINT)
            out, err = running.communicate(timeout=60)
            assert (running.returncode, out, err) == (130, "", "")
        finally:
            running.kill()
