from __future__ import annotations

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from router_drivers.base import Reply
from wizard.host import page


def reply(body: str = "", status: int = 200, **headers: str) -> Reply:
    named = {name.replace("_", "-"): (value,) for name, value in headers.items()}
    return Reply(status, named, body.encode())


def test_headers_become_clues_of_their_own_kinds() -> None:
    found = list(
        page.clues(
            reply(
                server="httpd",
                www_authenticate='Basic realm="TD-W8901G"',
                set_cookie="sysauth_http=; path=/cgi-bin/luci/",
                x_luci_login_required="yes",
                content_type="text/html",
                date="Sun, 22 Nov 2026 16:00:00 GMT",
            )
        )
    )
    assert found == [
        ("http_server", "httpd"),
        ("www_authenticate", 'Basic realm="TD-W8901G"'),
        ("http_set_cookie", "sysauth_http=; path=/cgi-bin/luci/"),
        ("http_header", "x-luci-login-required: yes"),
    ]


def test_a_page_gives_its_title_and_body() -> None:
    found = dict(page.clues(reply("<html><TITLE id=x>\n Router &amp;\n Co </TITLE></html>")))
    assert found["http_title"] == "Router & Co"
    assert found["http_body"].startswith("<html>")


def test_texts_are_limited() -> None:
    found = dict(
        page.clues(reply("<title>" + "x" * 900 + "</title>" + "y" * 99_999, x_big="z" * 9999))
    )
    assert len(found["http_title"]) == page.TITLE_LIMIT
    assert len(found["http_body"]) == page.BODY_LIMIT
    assert len(found["http_header"]) == page.HEADER_LIMIT


def test_a_page_without_title_has_none() -> None:
    assert page.title("<p>hello</p>") == ""
    assert page.title("<title>never closed" + "x" * 100_000) == ""


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ('<meta http-equiv="refresh" content="0; URL=cgi-bin/luci/" />', "/cgi-bin/luci/"),
        (
            "<META HTTP-EQUIV=Refresh CONTENT='1;url=/login.html?a=1&amp;b=2'>",
            "/login.html?a=1&b=2",
        ),
        ('<meta http-equiv="refresh" content="0; url=http://evil.example/">', ""),
        ('<meta http-equiv="refresh" content="0; url=//evil.example/">', ""),
        ('<meta http-equiv="refresh" content="0; url=javascript:alert(1)">', ""),
        ('<meta http-equiv="refresh" content="30">', ""),
        ('<meta name="x" content="url=/somewhere">', ""),
        ("", ""),
    ],
)
def test_a_refresh_leads_onward_on_the_same_host_only(text: str, path: str) -> None:
    assert page.onward(text) == path


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ('<link rel="shortcut icon" href="/img/fav.ico">', "/img/fav.ico"),
        ('<link href="./fav.png" rel=icon>', "/fav.png"),
        ('<link rel="icon" href="http://elsewhere.example/x.ico">', "/favicon.ico"),
        ("<p>no icon</p>", "/favicon.ico"),
    ],
)
def test_icons(text: str, path: str) -> None:
    assert page.icon(text) == path


def test_an_icon_is_told_by_its_md5() -> None:
    body = "icon bytes"
    expected = hashlib.md5(body.encode(), usedforsecurity=False).hexdigest()
    assert list(page.icon_clue(reply(body))) == [("favicon_md5", expected)]
    assert list(page.icon_clue(reply(body, status=404))) == []
    assert list(page.icon_clue(reply("<!doctype x><HTML>soft 404"))) == []
    assert list(page.icon_clue(reply())) == []


@given(st.text(max_size=400))
def test_any_page_is_survived_and_never_leads_away(text: str) -> None:
    found = page.onward(f'<meta http-equiv="refresh" content="0; url={text}">')
    assert found == "" or (found.startswith("/") and not found.startswith("//"))
    assert page.icon(f"<link rel=icon href={text}>").startswith("/")
    assert len(page.title(text)) <= page.TITLE_LIMIT
