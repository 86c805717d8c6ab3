"""MNIST is fetched whatever the mirrors do, and its record is not stale."""

import gzip
import hashlib
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from lab.mnist import fetch, record

NAME = "t10k-labels-idx1-ubyte"
CONTENT = bytes(range(256)) * 400
PACKED = gzip.compress(CONTENT, mtime=0) + gzip.compress(b"", mtime=0) * 4000
DOWN = "http://127.0.0.1:9/"


def mirror_that(cuts=0, parts=True, content=PACKED):
    """Return a handler that cuts some answers, and the requests it got."""
    requests = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            wish = self.headers.get("Range", "")
            requests.append((self.path, wish))
            begin = int(wish[6:-1]) if wish and parts else 0
            body = content[begin:]
            self.send_response(206 if wish and parts else 200)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            cut = len(requests) <= cuts
            self.wfile.write(body[: len(body) // 2] if cut else body)

        def log_message(self, *arguments):
            pass

    return Handler, requests


@pytest.fixture
def serve(monkeypatch):
    """Return a function that starts a mirror; MNIST is one small file."""
    sums = [hashlib.sha256(data).hexdigest() for data in (PACKED, CONTENT)]
    monkeypatch.setattr(fetch, "FILES", {NAME: (len(PACKED), *sums)})
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
    assert requests == [(f"/{NAME}.gz", "")]
    assert f"{NAME}: there already" in capsys.readouterr().err


def test_after_a_cut_the_rest_is_asked_for(serve, tmp_path):
    handler, requests = mirror_that(cuts=2)
    fetch.main(tmp_path, [serve(handler)])
    assert (tmp_path / NAME).read_bytes() == CONTENT
    half = len(PACKED) // 2
    most = half + (len(PACKED) - half) // 2
    wishes = [wish for _, wish in requests]
    assert wishes == ["", f"bytes={half}-", f"bytes={most}-"]


def test_what_an_interrupted_run_has_left_is_kept(serve, tmp_path):
    handler, requests = mirror_that()
    (tmp_path / f"{NAME}.gz.part").write_bytes(PACKED[:100])
    fetch.main(tmp_path, [serve(handler)])
    assert (tmp_path / NAME).read_bytes() == CONTENT
    assert requests == [(f"/{NAME}.gz", "bytes=100-")]


def test_a_file_that_was_fetched_but_not_unpacked_is_used(serve, tmp_path):
    (tmp_path / f"{NAME}.gz.part").write_bytes(PACKED)
    fetch.main(tmp_path, [serve(mirror_that()[0])])
    assert (tmp_path / NAME).read_bytes() == CONTENT


@pytest.mark.parametrize("left", [b"no part of it", PACKED + b"and more"])
def test_a_part_of_another_file_is_thrown_away(left, serve, tmp_path):
    (tmp_path / f"{NAME}.gz.part").write_bytes(left)
    fetch.main(tmp_path, [serve(mirror_that()[0])])
    assert (tmp_path / NAME).read_bytes() == CONTENT


def test_a_mirror_that_knows_no_parts_sends_all_again(serve, tmp_path):
    handler, requests = mirror_that(cuts=1, parts=False)
    fetch.main(tmp_path, [serve(handler)])
    assert (tmp_path / NAME).read_bytes() == CONTENT
    assert len(requests) == 2


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
    assert f"{wrong}: expected the sha256" in said
    assert DOWN in said and "Try again later" in said
    assert list(tmp_path.iterdir()) == []


def test_what_came_before_every_mirror_failed_is_kept(serve, tmp_path):
    mirror = serve(mirror_that(cuts=99)[0])
    with pytest.raises(SystemExit, match="was cut 5 times"):
        fetch.main(tmp_path, [mirror])
    part = (tmp_path / f"{NAME}.gz.part").read_bytes()
    assert len(part) > 100
    assert part == PACKED[: len(part)]


def test_the_record_is_of_the_present_programs(root):
    recorded = (root / record.STAMP).read_text().split()[0]
    assert recorded == record.stamp(root), (
        "lab/records/mnist.txt is older than the programs that read MNIST: "
        "let MNIST_DIR name a folder with the digits and the weights of the "
        "fish book, run make records, and commit the record"
    )


def test_the_stamp_of_the_record_follows_the_code_and_not_its_comments():
    code = record.code
    assert code("int x = 1; // one\n") == code("int  x = 1;")
    assert code("/* a\nb */ f();") == code("// f() once\nf();\n")
    assert code("int x = 1;") != code("int x = 2;")
    assert code('print("a // b")') != code('print("a // c")')
