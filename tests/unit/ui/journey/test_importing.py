"""A profile from files, texts and QR codes that mean no good."""

from __future__ import annotations

import os
import struct
import subprocess
import sys
import zlib
from pathlib import Path

import pytest
import segno
from hypothesis import given, settings
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QImage, QImageWriter

from tests.unit.profile.conftest import HEAD, SERVER, make_certificate
from tests.unit.profile.test_dump import profiles
from wizard.knowledge.tables import load
from wizard.model import Misuse, Profile
from wizard.profile.dump import dump
from wizard.ui import images
from wizard.ui.journey import handing
from wizard.ui.journey.importing import (
    MOST_PICTURE,
    Grey,
    codes_in,
    of_file,
    of_picture,
    of_text,
    server_in,
)
from wizard.ui.widgets.qr import MOST_BYTES, modules

TEXT = HEAD + SERVER
DEEP = "a=" + "[" * 40_000 + "]" * 40_000


def picture(text: str, scale: int = 3, border: int = 4) -> Grey:
    rows = [
        bytes(row) for row in segno.make(text, micro=False).matrix_iter(scale=scale, border=border)
    ]
    points = bytes(0 if dark else 255 for row in rows for dark in row)
    return Grey(len(rows[0]), len(rows), points)


def png(image: QImage) -> bytes:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert QImageWriter(buffer, QByteArray(b"PNG")).write(image)
    return bytes(data.data())


def drawn(grey: Grey) -> QImage:
    image = QImage(
        grey.points, grey.width, grey.height, grey.width, QImage.Format.Format_Grayscale8
    )
    return image.copy()


def chunk(kind: bytes, data: bytes) -> bytes:
    body = kind + data
    return struct.pack(">I", len(data)) + body + struct.pack(">I", zlib.crc32(body))


def claimed(width: int, height: int) -> bytes:
    """A PNG of a few bytes that claims to be this large."""
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    data = chunk(b"IDAT", zlib.compress(b"\0" * 1000))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + data + chunk(b"IEND", b"")


def put(folder: Path, raw: bytes, name: str = "given") -> Path:
    path = folder / name
    path.write_bytes(raw)
    return path


def code_of(path: Path) -> str:
    with pytest.raises(Misuse) as caught:
        of_file(path, images.decode)
    told = load().text(caught.value.code, caught.value.facts)
    assert told.endswith("."), "a sentence for a person"
    assert "{" not in told
    assert str(path.parent) not in told
    return caught.value.code


def test_reading_and_handing_on_know_no_qt() -> None:
    mine = "wizard.ui.journey.importing, wizard.ui.journey.symptoms, wizard.ui.journey.handing"
    code = f"import sys, {mine}; print(any('PySide6' in name for name in sys.modules))"
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
    assert told.stdout.strip() == "False"


# What is meant well


def test_a_profile_file_with_a_certificate_beside_it(tmp_path: Path) -> None:
    put(tmp_path, make_certificate("Office CA").encode(), "ca.pem")
    path = put(tmp_path, (TEXT + 'ca = "ca.pem"\n').encode())
    profile = of_file(path, images.decode)
    assert profile.servers[0].address == "vpn.office.example"
    assert "BEGIN CERTIFICATE" in profile.servers[0].ca


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "BMP", "WEBP"])
def test_a_picture_file_of_a_code(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "code.bin"
    assert QImageWriter(str(path), QByteArray(kind.encode())).write(drawn(picture(TEXT)))
    assert of_file(path, images.decode).name == "Office"


def test_a_code_on_transparent_ground() -> None:
    image = drawn(picture(TEXT)).convertToFormat(QImage.Format.Format_ARGB32)
    white = QColor(255, 255, 255).rgba()
    for y in range(image.height()):
        for x in range(image.width()):
            if image.pixel(x, y) == white:
                image.setPixelColor(x, y, QColor(0, 0, 0, 0))
    assert of_picture(images.grey(image)).name == "Office"


def test_a_code_in_a_large_photo() -> None:
    photo = QImage(4000, 3000, QImage.Format.Format_RGB32)
    photo.fill(QColor(200, 200, 190))
    code = drawn(picture(TEXT, scale=24))
    for y in range(code.height()):
        for x in range(code.width()):
            photo.setPixel(x + 300, y + 200, code.pixel(x, y))
    assert of_picture(images.decode(png(photo))).name == "Office"


def test_two_codes_and_only_one_is_a_profile() -> None:
    one, two = picture("https://example.org/"), picture(TEXT)
    width, height = one.width + two.width, max(one.height, two.height)
    canvas = [bytearray(b"\xff" * width) for _ in range(height)]
    for grey, left in ((one, 0), (two, one.width)):
        for y in range(grey.height):
            row = grey.points[y * grey.width : (y + 1) * grey.width]
            canvas[y][left : left + grey.width] = row
    assert of_picture(Grey(width, height, b"".join(canvas))).name == "Office"


@settings(max_examples=40, deadline=None)
@given(profiles)
def test_what_is_handed_on_comes_back(profile: Profile) -> None:
    """The text, and its code as the window draws it, are read as the same profile."""
    text = handing.text_of(profile)
    back = of_text(text)
    assert dump(back) == text
    assert not any(server.key or server.certificate for server in back.servers)
    rows = modules(text)
    if rows is None:
        assert len(text.encode()) > MOST_BYTES - 100
        return
    side = (len(rows) + 8) * 3
    white = b"\1" * (len(rows) + 8)
    framed = [white] * 4 + [b"\1" * 4 + bytes(1 - dot for dot in row) + b"\1" * 4 for row in rows]
    points = b"".join(
        bytes(255 * d for d in row for _ in range(3)) * 3 for row in [*framed, *[white] * 4]
    )
    assert of_picture(Grey(side, side, points)) == back


# What is not


def test_a_file_of_ten_megabytes(tmp_path: Path) -> None:
    path = put(tmp_path, b"# nothing\n" * 1_000_000)
    assert code_of(path) == "import.too_large"


def test_a_file_without_end_is_not_read_to_its_end(tmp_path: Path) -> None:
    path = tmp_path / "sparse"
    with path.open("wb") as file:
        file.truncate(MOST_PICTURE * 100)
    assert code_of(path) == "import.too_large"


def test_a_pipe_that_nobody_writes_to(tmp_path: Path) -> None:
    path = tmp_path / "pipe"
    os.mkfifo(path)
    assert code_of(path) == "import.not_a_profile"


@pytest.mark.parametrize("name", ["missing", "."])
def test_no_file_at_all(tmp_path: Path, name: str) -> None:
    assert code_of(tmp_path / name) == "file.unreadable"


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        os.urandom(5000),
        b"\x7fELF" + bytes(2000),
        b"%PDF-1.7 ...",
        b"<svg xmlns='http://www.w3.org/2000/svg'><image href='file:///etc/passwd'/></svg>",
        b"Dear colleague, the server is vpn.office.example.",
        b'{"schema": 1}',
        b"x = 1\n",
        DEEP.encode(),
    ],
)
def test_something_else_altogether(tmp_path: Path, raw: bytes) -> None:
    assert code_of(put(tmp_path, raw)) == "import.not_a_profile"


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        (b"\x89PNG\r\n\x1a\n" + os.urandom(500), "import.picture_unreadable"),
        (b"\xff\xd8\xff" + bytes(500), "import.picture_unreadable"),
        (b"RIFF" + bytes(100), "import.picture_unreadable"),
        (claimed(60_000, 60_000), "import.picture_too_large"),
        (claimed(2**31 - 1, 2**31 - 1), "import.picture_unreadable"),
        (claimed(300, 300), "import.picture_unreadable"),
        (png(QImage(200, 200, QImage.Format.Format_RGB32)), "import.no_qr"),
        (png(drawn(picture("WIFI:S:cafe;T:WPA;P:secret;;"))), "import.qr_other"),
        (png(drawn(picture("https://example.org/profile"))), "import.qr_other"),
        (png(drawn(picture("schema = 1\nname = 'a'\n"))), "import.faults"),
    ],
)
def test_a_picture_that_is_no_good(tmp_path: Path, raw: bytes, code: str) -> None:
    assert code_of(put(tmp_path, raw)) == code


def test_a_torn_code_is_told_as_unreadable() -> None:
    whole = picture(TEXT)
    torn = whole.points[: len(whole.points) // 2]
    grey = Grey(whole.width, whole.height, torn + b"\x80" * (len(whole.points) - len(torn)))
    with pytest.raises(Misuse, match=r"import\.no_qr"):
        of_picture(grey)


def test_other_kinds_of_codes_are_not_looked_for() -> None:
    assert codes_in(Grey(4, 4, bytes(16))) == ()


@pytest.mark.parametrize(
    "line",
    [
        'ca = "ca.pem"',
        'certificate = "me.pem"',
        'key = "/etc/hostname"',
        'key = "~/.bashrc"',
        'ca = "//10.0.0.1/share/ca.pem"',
    ],
)
def test_a_text_makes_no_other_file_be_looked_at(
    line: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(tmp_path, make_certificate("Office CA").encode(), "ca.pem")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(Path, "is_file", lambda path: pytest.fail(f"looked at {path}"))
    with pytest.raises(Misuse) as caught:
        of_text(TEXT + line + "\n")
    faults = caught.value.facts["faults"]
    assert [fault["code"] for fault in faults] == ["profile.names_file"]


def test_faults_are_told_with_their_lines() -> None:
    with pytest.raises(Misuse) as caught:
        of_text(TEXT.replace("ikev2", "ikev3") + 'psk = "swordfish"\n')
    faults = caught.value.facts["faults"]
    assert [(fault["line"], fault["key"]) for fault in faults] == [
        (5, "server.protocols"),
        (6, "server.psk"),
    ]
    assert "swordfish" not in str(caught.value.facts)


def test_only_some_faults_are_told() -> None:
    wrong = "".join(f"wrong{n} = 1\n" for n in range(500))
    with pytest.raises(Misuse) as caught:
        of_text(TEXT + wrong)
    assert len(caught.value.facts["faults"]) == 5


def test_letters_that_no_file_can_hold() -> None:
    with pytest.raises(Misuse):
        of_text("\ud800" + TEXT)


# The server's name


@pytest.mark.parametrize(
    ("typed", "server"),
    [
        ("vpn.office.example", "vpn.office.example"),
        ("  vpn.office.example ", "vpn.office.example"),
        ("https://vpn.office.example/login?x=1", "vpn.office.example"),
        ("vpn.office.example:443", "vpn.office.example"),
        ("vpn.office.example/", "vpn.office.example"),
        ("203.0.113.10", "203.0.113.10"),
        ("203.0.113.10:500", "203.0.113.10"),
        ("2001:db8::1", "2001:db8::1"),
        ("https://[2001:db8::1]/", "2001:db8::1"),
        ("büro.example", "büro.example"),
    ],
)
def test_a_server_as_people_type_it(typed: str, server: str) -> None:
    assert server_in(typed) == server


@pytest.mark.parametrize(
    "typed",
    [
        *("", "   ", "a b", "-x", "0.0.0.0", "::", "224.0.0.1", "ff02::1", "256.1.1.1", "x" * 300),
        *("user:pass@vpn.example", "https://user:pass@vpn.example/", "https://", "vpn..example"),
        *(
            "vpn.example:99999",
            "$(reboot)",
            "fe80::1%eth0",
            "\u202evpn.example",
            "https://[",
            "a;b",
        ),
    ],
)
def test_what_is_no_server(typed: str) -> None:
    with pytest.raises(Misuse, match=r"usage\.bad_server"):
        server_in(typed)
