"""The real helper over a real socket: what passes, what is refused, how it ends."""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
import sys
import threading
import time
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.contracts.ike_ground import start_helper
from tests.unit.recipes.test_checks import block
from wizard.model import Cancelled, RightsMissing, WizardError
from wizard.privilege import client, lines
from wizard.privilege import helper as stage
from wizard.privilege.client import Helper, Keeper
from wizard.work import RealClock, Work

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or os.geteuid() != 0, reason="the helper runs as root on Linux"
)

NOBODY = 65534
PYTHON = os.path.realpath(sys.executable)
WAIT_SECONDS = 5.0
CANCEL_SECONDS = 1.0
UNKNOWN = f"ptw-{os.getpid():08x}dead"
"""A mark that nothing bears."""
STATUS = json.dumps({"verb": "charon_status", "identifier": UNKNOWN}).encode() + b"\n"


ONLY_PYTHON = shutil.ignore_patterns("__pycache__")


@pytest.fixture
def helper() -> Iterator[Helper]:
    found = start_helper([], Work(RealClock()))
    yield found
    found.close()


@pytest.fixture
def raw() -> Iterator[socket.socket]:
    """A bare socket to a helper, its greeting read."""
    ours, its = socket.socketpair()
    ours.settimeout(WAIT_SECONDS)
    with its:
        words = [PYTHON, "-I", "-S", str(stage.SOURCE)]
        process = subprocess.Popen(words, stdin=its.fileno())
    assert json.loads(line(ours)) == {"ok": True, "result": {"helper": 1}}
    with ours:
        yield ours
    assert process.wait(WAIT_SECONDS) == 0


def line(sock: socket.socket) -> bytes:
    found = b""
    while not found.endswith(b"\n"):
        part = sock.recv(65536)
        if not part:
            return found
        found += part
    return found


@pytest.mark.parametrize("protocol", [1, 47, 50, 51])
def test_a_raw_socket_comes_as_a_descriptor(helper: Helper, protocol: int) -> None:
    with helper.raw_socket(protocol) as sock:
        assert sock.type == socket.SOCK_RAW
        assert sock.proto == protocol
        assert not os.get_inheritable(sock.fileno())


def test_another_protocol_is_refused(helper: Helper) -> None:
    with pytest.raises(WizardError) as error:
        helper.raw_socket(6)
    assert error.value.code == "helper.not_allowed"
    assert error.value.facts == {"field": "protocol", "why": "unknown"}


@pytest.mark.parametrize(
    "request_",
    [
        {"verb": "run", "command": "id"},
        {"verb": "raw_socket", "protocol": "47"},
        {"verb": "raw_socket", "protocol": True},
        {"verb": "raw_socket", "protocol": 47, "path": "/etc/shadow"},
        {"verb": "charon_down", "identifier": "../../etc"},
        {"verb": ["raw_socket"]},
        {},
    ],
)
def test_what_is_not_on_the_list_is_refused(
    raw: socket.socket, request_: dict[str, object]
) -> None:
    raw.sendall(json.dumps(request_).encode() + b"\n")
    answer = json.loads(line(raw))
    assert (answer["ok"], answer["code"]) == (False, "helper.not_allowed")


@pytest.mark.parametrize(
    ("sent", "code"),
    [
        (b'"' + b"x" * (lines.LINE_LIMIT + 1), "helper.too_long"),
        (b"[1]\n", "helper.garbled"),
        (b"\xff\xfe\n", "helper.garbled"),
        (b"[" * 100_000 + b"\n", "helper.garbled"),
    ],
)
def test_after_nonsense_the_helper_hangs_up(raw: socket.socket, sent: bytes, code: str) -> None:
    raw.sendall(sent)
    assert json.loads(line(raw))["code"] == code
    assert line(raw) == b""


def test_descriptors_sent_to_root_are_dropped(raw: socket.socket) -> None:
    with Path("/dev/null").open("rb") as null:
        socket.send_fds(raw, [STATUS], [null.fileno()])
    assert json.loads(line(raw))["ok"] is True


def test_nobody_else_is_served(place: Path) -> None:
    with listening(place, NOBODY), socket.socket(socket.AF_UNIX) as sock:
        sock.connect(str(place))
        sock.settimeout(WAIT_SECONDS)
        assert json.loads(line(sock))["code"] == "helper.wrong_user"


def test_an_ordinary_user_reaches_the_installed_helper(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(client, "SOCKET", place)
    with listening(place, NOBODY):
        assert place.stat().st_mode & 0o777 == 0o600
        assert as_nobody(asks_twice) == 0


def test_without_an_installed_helper_an_ordinary_user_is_told(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(client, "SOCKET", place)
    monkeypatch.setenv("PATH", "/nonexistent")
    assert as_nobody(lambda: is_told("rights.no_helper")) == 0


def test_a_path_that_others_can_write_to_is_refused(tmp_path: Path) -> None:
    for name in ("wizard/privilege/helper.py", "wizard/__init__.py"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes((stage.ROOT / name).read_bytes())
    (tmp_path / "wizard").chmod(0o777)
    ours, its = socket.socketpair()
    words = [PYTHON, "-I", "-S", str(tmp_path / "wizard/privilege/helper.py")]
    with ours, its:
        done = subprocess.run(words, stdin=its.fileno(), check=False, timeout=WAIT_SECONDS)
        answer = json.loads(line(ours))
    assert done.returncode == stage.EXIT_REFUSED
    assert answer["code"] == "helper.path_writable"
    assert answer["facts"] == {"path": str(tmp_path / "wizard")}


def test_what_lies_beside_us_does_not_stand_in_for_the_library(tmp_path: Path) -> None:
    for room in stage.ROOMS:
        shutil.copytree(stage.ROOT / room, tmp_path / room, dirs_exist_ok=True, ignore=ONLY_PYTHON)
    for name in ("hashlib", "signal", "select", "struct"):
        (tmp_path / f"{name}.py").write_text("raise SystemExit('not the library')")
    ours, its = socket.socketpair()
    with its:
        words = [PYTHON, "-I", "-S", str(tmp_path / "wizard/privilege/helper.py")]
        process = subprocess.Popen(words, stdin=its.fileno())
    with ours:
        assert json.loads(line(ours)) == {"ok": True, "result": {"helper": 1}}
    assert process.wait(WAIT_SECONDS) == 0


def test_a_certificate_too_long_for_charon_is_refused(raw: socket.socket) -> None:
    der = b"\x30\x83\x01\x00\x00" + bytes(0x10000)
    request = {
        "verb": "charon_up",
        "identifier": UNKNOWN,
        "server": "vpn.office.example",
        "auth": "psk",
        "psk": "-",
        "ca": block("CERTIFICATE", der),
    }
    raw.sendall(json.dumps(request).encode() + b"\n" + STATUS)
    lines_ = line(raw).splitlines()
    lines_ += line(raw).splitlines() if len(lines_) < 2 else []
    refused, standing = map(json.loads, lines_)
    assert refused["code"] == "helper.not_allowed"
    assert refused["facts"] == {"field": "ca", "why": "length"}
    assert standing["result"]["state"] == "down"


def test_root_imports_nothing_but_its_own_rooms_and_the_standard_library() -> None:
    code = (
        f"import sys; sys.path.append({str(stage.ROOT)!r}); import wizard.privilege.serve;"
        "print(*sorted(n for n in sys.modules if n.partition('.')[0] not in "
        "sys.stdlib_module_names), sep=chr(10))"
    )
    done = subprocess.run(
        [PYTHON, "-I", "-S", "-B", "-c", code], capture_output=True, text=True, check=True
    )
    found = set(done.stdout.split()) - {"__main__"}
    assert "wizard.privilege.verbs" in found
    rooms = ("wizard.privilege", "wizard.recipes")
    assert {name for name in found if not name.startswith(rooms)} == {"wizard"}
    assert "wizard.privilege.client" not in found


def test_a_helper_that_dies_is_lost_and_asked_for_again() -> None:
    keeper = Keeper()
    work = Work(RealClock())
    first = keeper(work)
    assert first._process
    first._process.kill()
    with pytest.raises(WizardError) as error:
        first.charon_status(UNKNOWN)
    assert error.value.code == "helper.lost"
    assert keeper(work) is not first
    keeper(work).raw_socket(1).close()
    keeper.close()


@pytest.fixture
def pkexec(place: Path) -> Iterator[Callable[[str], Path]]:
    """Stands in for pkexec: a script that first writes its number down."""
    script, number = place.with_name("pkexec"), place.with_name("number")

    def write(act: str) -> Path:
        script.write_text(f"#!/bin/sh\necho $$ > {number}.new && mv {number}.new {number}\n{act}\n")
        script.chmod(0o755)
        return script

    yield write
    for path in (script, number):
        path.unlink(missing_ok=True)


def started(script: Path) -> int:
    """The process number of the script, once it runs."""
    end = time.monotonic() + WAIT_SECONDS
    while not script.with_name("number").exists():
        assert time.monotonic() < end
        time.sleep(0.01)
    return int(script.with_name("number").read_text())


@pytest.mark.parametrize("dialog", ["exec sleep 60", "trap '' TERM; exec sleep 60"])
def test_cancel_ends_a_dialog_that_nobody_answers(
    pkexec: Callable[[str], Path], dialog: str
) -> None:
    script, stop, pressed = pkexec(dialog), threading.Event(), []

    def press() -> None:
        started(script)
        pressed.append(time.monotonic())
        stop.set()

    finger = threading.Thread(target=press)
    finger.start()
    with pytest.raises(Cancelled):
        client._start([str(script)], Work(RealClock(), stop=stop))
    assert time.monotonic() - pressed[0] < CANCEL_SECONDS
    finger.join()
    with pytest.raises(ProcessLookupError):
        os.kill(started(script), 0)


def test_a_dialog_that_is_declined_is_told(pkexec: Callable[[str], Path]) -> None:
    with pytest.raises(RightsMissing) as error:
        client._start([str(pkexec("exit 126"))], Work(RealClock()))
    assert error.value.code == "rights.declined"


def test_a_helper_that_says_nothing_and_does_not_end_is_lost(
    pkexec: Callable[[str], Path],
) -> None:
    script = pkexec("exec 0<&-; exec sleep 60")
    with pytest.raises(WizardError) as error:
        client._start([str(script)], Work(RealClock()))
    assert error.value.code == "helper.lost"
    with pytest.raises(ProcessLookupError):
        os.kill(started(script), 0)


def test_closing_waits_for_a_helper_and_never_fails(
    pkexec: Callable[[str], Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(client, "CLOSE_SECONDS", 0.1)
    greeting = json.dumps({"ok": True, "result": {"helper": 1}})
    helper = client._start(
        [str(pkexec(f"echo '{greeting}' >&0; exec sleep 60"))], Work(RealClock())
    )
    assert helper._process
    helper.close()
    assert helper._process.poll() is None
    helper._process.kill()
    helper._process.wait(WAIT_SECONDS)


class listening:  # noqa: N801 - reads as a with-statement
    """A helper that listens at this path for this user."""

    def __init__(self, path: Path, uid: int) -> None:
        words = ["-I", "-S", str(stage.SOURCE), "--listen", str(path), "--for-uid", str(uid)]
        self.process = subprocess.Popen([PYTHON, *words], stdin=subprocess.DEVNULL)
        self.path = path

    def __enter__(self) -> None:
        end = time.monotonic() + WAIT_SECONDS
        while not self.path.exists():
            assert time.monotonic() < end
            time.sleep(0.01)

    def __exit__(self, *_exc: object) -> None:
        self.process.terminate()
        assert self.process.wait(WAIT_SECONDS) == 0
        assert not self.path.exists()


@pytest.fixture
def place() -> Iterator[Path]:
    """A socket path in a folder of root's that everybody may enter."""
    folder = Path(f"/run/ptw-test-{os.getpid()}")
    folder.mkdir(mode=0o755)
    yield folder / "helper.sock"
    folder.rmdir()


def as_nobody(act: Callable[[], None]) -> int:
    """Run this in a child that has given root up; 0 if nothing was raised."""
    child = os.fork()
    if child:
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    try:
        os.setgroups([])
        os.setgid(NOBODY)
        os.setuid(NOBODY)
        act()
    except BaseException:  # noqa: BLE001 - the child must end here whatever happens
        traceback.print_exc()
        os._exit(1)
    os._exit(0)


@pytest.mark.parametrize("uid", [NOBODY - 1, 0])
def test_a_helper_for_somebody_else_is_none_for_us(
    place: Path, monkeypatch: pytest.MonkeyPatch, uid: int
) -> None:
    monkeypatch.setattr(client, "SOCKET", place)
    monkeypatch.setenv("PATH", "/nonexistent")
    with listening(place, uid):
        assert as_nobody(lambda: is_told("helper.wrong_user")) == 0


def test_a_busy_helper_is_told(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(client, "SOCKET", place)
    monkeypatch.setattr(client, "GREETING_SECONDS", 0.2)
    monkeypatch.setenv("PATH", "/nonexistent")
    with listening(place, NOBODY):
        assert as_nobody(lambda: is_told("helper.busy", beside=place)) == 0


def test_a_helper_with_a_full_queue_is_busy(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(client, "SOCKET", place)
    monkeypatch.setenv("PATH", "/nonexistent")
    with socket.socket(socket.AF_UNIX) as server, socket.socket(socket.AF_UNIX) as first:
        server.bind(str(place))
        server.listen(0)
        os.chown(place, NOBODY, -1)
        first.connect(str(place))
        assert as_nobody(lambda: is_told("helper.busy")) == 0
    place.unlink()


@pytest.mark.parametrize("uid", [NOBODY, NOBODY - 1])
def test_instead_of_a_helper_that_is_not_free_the_person_is_asked(
    place: Path, pkexec: Callable[[str], Path], monkeypatch: pytest.MonkeyPatch, uid: int
) -> None:
    monkeypatch.setattr(client, "SOCKET", place)
    monkeypatch.setattr(client, "GREETING_SECONDS", 0.2)
    monkeypatch.setattr(stage, "ground", list)  # nobody may not even look at a root's interpreter
    monkeypatch.setenv("PATH", str(pkexec("exit 126").parent))
    beside = place if uid == NOBODY else None
    with listening(place, uid):
        assert as_nobody(lambda: is_told("rights.declined", beside=beside)) == 0


def test_who_has_a_helper_at_hand(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(client, "SOCKET", place)
    assert as_nobody(lambda: has_one(expected=False)) == 0
    with listening(place, NOBODY):
        assert as_nobody(lambda: has_one(expected=True)) == 0
        has_one(expected=False)
    with listening(place, NOBODY - 1):
        assert as_nobody(lambda: has_one(expected=False)) == 0


def has_one(*, expected: bool) -> None:
    assert client.at_hand() is expected


def asks_twice() -> None:
    for _ in range(2):
        helper = client.connect(Work(RealClock()))
        with helper.raw_socket(47) as sock:
            assert sock.type == socket.SOCK_RAW
        helper.close()


def is_told(code: str, *, beside: Path | None = None) -> None:
    """connect() fails with this code; beside: where another wizard of ours is being served."""
    with socket.socket(socket.AF_UNIX) as first:
        if beside:
            first.connect(str(beside))
        with pytest.raises(RightsMissing) as error:
            client.connect(Work(RealClock()))
    assert error.value.code == code
