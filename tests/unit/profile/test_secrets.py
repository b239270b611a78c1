import io
import json
import os
import traceback
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.model import Misuse
from wizard.profile.secrets import KEYS, LARGEST, read

HIDDEN = "hunter2"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "my secrets.json"
    path.write_text(json.dumps({"vpn_user": "alice", "vpn_password": HIDDEN}), "utf-8")
    path.chmod(0o600)
    return path


def refused(source: str, stdin: Any = None) -> Misuse:
    """The error, after a look that neither it nor its traceback repeats the secret."""
    with pytest.raises(Misuse) as raised:
        read(source, stdin or io.BytesIO())
    error = raised.value
    told = "".join(traceback.format_exception(error)) + repr(error) + repr(error.facts)
    assert HIDDEN not in told
    assert error.__context__ is None or error.__suppress_context__
    assert error.exit_code == 2
    return error


def piped(content: object) -> io.BytesIO:
    return io.BytesIO(json.dumps(content).encode())


def test_a_file_that_is_ours_alone(file: Path) -> None:
    assert read(str(file), io.BytesIO()) == {"vpn_user": "alice", "vpn_password": HIDDEN}


def test_standard_input_as_bytes_or_text() -> None:
    assert read("-", piped({"psk": "päss"})) == {"psk": "päss"}
    assert read("-", io.StringIO('{"psk": "päss"}')) == {"psk": "päss"}
    assert read("-", io.BytesIO(b'\xef\xbb\xbf{"psk": ""}\r\n')) == {"psk": ""}


def test_every_key_of_the_contract() -> None:
    everything = {key: f"value of {key}" for key in KEYS}
    assert read("-", piped(everything)) == everything
    assert len(KEYS) == 7


@pytest.mark.parametrize("mode", [0o644, 0o640, 0o604, 0o660, 0o620, 0o601, 0o610])
def test_a_file_that_others_can_reach_is_refused(mode: int, file: Path) -> None:
    file.chmod(mode)
    error = refused(str(file))
    assert error.code == "secrets.file_readable_by_others"
    assert error.facts == {
        "path": str(file),
        "mode": f"0{mode:o}",
        "owner": "you",
        "hint": f"chmod 600 '{file}'",
    }


@pytest.mark.parametrize("mode", [0o600, 0o400, 0o700])
def test_modes_that_are_private(mode: int, file: Path) -> None:
    file.chmod(mode)
    assert read(str(file), io.BytesIO())["vpn_user"] == "alice"


def test_somebody_elses_file_is_refused(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: file.stat().st_uid + 1)
    error = refused(str(file))
    assert (error.code, error.facts["owner"]) == ("secrets.file_readable_by_others", "other")


def test_the_file_behind_a_link_counts(file: Path, tmp_path: Path) -> None:
    link = tmp_path / "link"
    link.symlink_to(file)
    assert read(str(link), io.BytesIO())["vpn_user"] == "alice"
    file.chmod(0o644)
    assert refused(str(link)).code == "secrets.file_readable_by_others"


def test_files_that_cannot_be_read(tmp_path: Path) -> None:
    assert refused(str(tmp_path / "nowhere")).facts["reason"] == "FileNotFoundError"
    assert refused(str(tmp_path)).code == "secrets.unreadable"
    assert refused("a\0b").code == "secrets.unreadable"


def test_a_pipe_that_nobody_writes_to_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe", 0o600)
    assert refused(str(tmp_path / "pipe")).code == "secrets.not_json"


@pytest.mark.parametrize(
    ("text", "line", "column"),
    [
        ('{"psk": "hunter2"', 1, 18),
        ('{\n  "psk": hunter2}', 2, 10),
        ("hunter2", 1, 1),
        ("", 1, 1),
        ('{"psk": "hunter2\x01"}', 1, 17),
        ("[" * 60_000, 0, 0),
    ],
)
def test_what_is_not_json(text: str, line: int, column: int) -> None:
    error = refused("-", io.BytesIO(text.encode()))
    assert error.code == "secrets.not_json"
    assert error.facts == {"source": "-", "line": line, "column": column}


def test_what_is_not_utf8() -> None:
    raw = b'{"psk": "hunter2\xff"}'
    assert refused("-", io.BytesIO(raw)).code == "secrets.not_json"
    assert refused("-", io.TextIOWrapper(io.BytesIO(raw), "utf-8")).code == "secrets.not_json"


@pytest.mark.parametrize("content", [[], HIDDEN, 1, None, [["psk", HIDDEN]]])
def test_what_is_no_object(content: object) -> None:
    assert refused("-", piped(content)).code == "secrets.not_an_object"


def test_an_unknown_key_names_the_nearest() -> None:
    error = refused("-", piped({"vpn_pasword": HIDDEN}))
    assert error.code == "secrets.unknown_key"
    assert (error.facts["key"], error.facts["nearest"]) == ("vpn_pasword", "vpn_password")
    assert error.facts["known"] == list(KEYS)


@pytest.mark.parametrize("value", [1, None, True, [HIDDEN], {"a": HIDDEN}])
def test_a_value_that_is_no_text(value: object) -> None:
    error = refused("-", piped({"psk": value}))
    assert (error.code, error.facts["key"]) == ("secrets.not_a_text", "psk")


@pytest.mark.parametrize("tail", ["\0", "\ud800"])
def test_what_no_protocol_carries(tail: str) -> None:
    assert refused("-", piped({"psk": HIDDEN + tail})).code == "secrets.bad_character"


def test_a_key_given_twice() -> None:
    text = b'{"psk": "hunter2", "psk": "other"}'
    assert refused("-", io.BytesIO(text)).code == "secrets.given_twice"


def test_what_is_too_large(file: Path) -> None:
    file.write_bytes(b" " * (LARGEST + 1))
    assert refused(str(file)).facts["limit"] == LARGEST
    endless = open("/dev/zero", "rb")  # noqa: SIM115, PTH123 - read as far as the limit only
    with endless:
        assert refused("-", endless).code == "secrets.too_large"


@given(st.binary(max_size=100))
def test_no_bytes_bring_it_down(raw: bytes) -> None:
    found: dict[str, str] = {}
    with suppress(Misuse):
        found = read("-", io.BytesIO(raw))
    assert set(found) <= set(KEYS)
