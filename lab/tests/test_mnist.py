"""MNIST is fetched whatever the mirrors do, and its record is not stale."""

import gzip
import hashlib
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from lab import records
from lab.mnist import fetch, record

NAME = "t10k-labels-idx1-ubyte"
CONTENT = bytes(range(256)) * 400
PACKED = gzip.compress(CONTENT, mtime=0) + gzip.compress(b"", mtime=0) * 4000
DOWN = "http://127.0.0.1:9/"


def mirror_that(cuts=0, content=PACKED):
    """Return a handler that cuts some answers, and the requests it got."""
    requests = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            requests.append(self.path)
            self.send_response(200)
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            cut = len(requests) <= cuts
            end = len(content) // 2 if cut else len(content)
            self.wfile.write(content[:end])

        def log_message(self, *arguments):
            pass

    return Handler, requests


@pytest.fixture
def serve(monkeypatch):
    """Return a function that starts a mirror; MNIST is one small file."""
    sums = [hashlib.sha256(data).hexdigest() for data in (PACKED, CONTENT)]
    monkeypatch.setattr(fetch, "FILES", {NAME: sums})
    monkeypatch.setattr("time.sleep", lambda seconds: None)
    servers = []

    def start(handler):
        server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
        threading.Thread(
            target=server.serve_forever, args=[0.01], daemon=True
        ).start()
        servers.append(server)
        return f"http://127.0.0.1:{server.server_port}/"

    yield start
    for server in servers:
        server.shutdown()
        server.server_close()


def test_a_file_is_fetched_and_unpacked_once(serve, tmp_path, capsys):
    handler, requests = mirror_that()
    mirror = serve(handler)
    folder = tmp_path / "data" / "mnist"
    fetch.main(folder, [mirror])
    assert (folder / NAME).read_bytes() == CONTENT
    assert [file.name for file in folder.iterdir()] == [NAME]
    assert f"{NAME}: fetched from {mirror}" in capsys.readouterr().err

    fetch.main(folder, [mirror])
    assert requests == [f"/{NAME}.gz"]
    assert f"{NAME}: there already" in capsys.readouterr().err


def test_after_a_cut_the_file_is_asked_for_again(serve, tmp_path):
    handler, requests = mirror_that(cuts=2)
    fetch.main(tmp_path, [serve(handler)])
    assert (tmp_path / NAME).read_bytes() == CONTENT
    assert len(requests) == 3


def test_a_file_that_was_fetched_but_not_unpacked_is_used(serve, tmp_path):
    (tmp_path / f"{NAME}.gz").write_bytes(PACKED)
    fetch.main(tmp_path, [DOWN])
    assert (tmp_path / NAME).read_bytes() == CONTENT


@pytest.mark.parametrize("left", [NAME, f"{NAME}.gz"])
def test_another_file_of_that_name_is_fetched_anew(left, serve, tmp_path):
    (tmp_path / left).write_bytes(b"another file")
    fetch.main(tmp_path, [serve(mirror_that()[0])])
    assert (tmp_path / NAME).read_bytes() == CONTENT


@pytest.mark.parametrize(
    "content", [PACKED[:-1] + b"!", PACKED[:50], PACKED + PACKED]
)
def test_a_wrong_file_is_fetched_from_the_next_mirror(
    content, serve, tmp_path, capsys
):
    wrong, right = mirror_that(content=content)[0], mirror_that()[0]
    mirrors = [serve(wrong), serve(right)]
    fetch.main(tmp_path, mirrors)
    assert (tmp_path / NAME).read_bytes() == CONTENT
    assert f"fetched from {mirrors[1]}" in capsys.readouterr().err


def test_a_mirror_that_is_down_is_passed_over(serve, tmp_path, capsys):
    mirror = serve(mirror_that()[0])
    fetch.main(tmp_path, [DOWN, mirror])
    assert (tmp_path / NAME).read_bytes() == CONTENT
    assert f"fetched from {mirror}" in capsys.readouterr().err


def test_a_file_that_nobody_has_is_named_with_what_each_mirror_did(
    serve, tmp_path
):
    wrong = serve(mirror_that(content=PACKED[::-1])[0])
    with pytest.raises(SystemExit) as stopped:
        fetch.main(tmp_path, [wrong, DOWN])
    said = str(stopped.value)
    assert f"{NAME}.gz could not be fetched" in said
    assert f"{wrong}: SHA256 hash of downloaded file" in said
    assert f"expected {fetch.FILES[NAME][0]}" in said.replace("sha256:", "")
    assert DOWN in said and "Try again later" in said
    assert list(tmp_path.iterdir()) == []


def test_the_record_is_of_the_present_programs(root):
    now = record.present(root, root / "build")
    aged = records.aged(root, "mnist", now)
    assert not aged, (
        f"lab/records/mnist.txt is older than {', '.join(aged)}: let "
        "MNIST_DIR name a folder with the digits and the weights of the fish "
        "book, type make records, and commit lab/records"
    )


def test_only_a_program_that_has_changed_runs_again(
    tmp_path, monkeypatch, capsys
):
    code = tmp_path / "code" / "07-digits"
    programs = tmp_path / "build" / "programs"
    code.mkdir(parents=True)
    programs.mkdir(parents=True)
    monkeypatch.setattr(record, "digits", lambda root, build: build / "mnist")
    monkeypatch.setattr(records, "flags", lambda build, name: "-O2")
    for name in record.PROGRAMS:
        (code / f"{name}.cpp").write_text(f"int {name};\n")
        (programs / name).write_text("#!/bin/sh\necho 'a  b'\n")
        (programs / name).chmod(0o755)
    record.main(tmp_path, tmp_path / "build")
    kept = tmp_path / records.FOLDER / "mnist_train.csv"
    assert kept.read_text() == "a,b\n"
    assert capsys.readouterr().err == "train: running\nundivided: running\n"

    (code / "train.cpp").write_text("int other;\n")
    record.main(tmp_path, tmp_path / "build")
    assert capsys.readouterr().err == "train: running\n"
