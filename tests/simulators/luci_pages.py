"""The few web pages of LuCI that anybody sees, and its login."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from urllib.parse import parse_qs


@dataclass(frozen=True)
class Page:
    """An answer that is not JSON."""

    status: int
    body: str = ""
    headers: tuple[tuple[str, str], ...] = field(default=())


FRONT = Page(
    200,
    '<html><head><meta http-equiv="refresh" content="0; URL=cgi-bin/luci/" /></head>'
    '<body><a href="cgi-bin/luci/">LuCI - Lua Configuration Interface</a></body></html>\n',
    (("Content-Type", "text/html"),),
)

LOGIN_FORM = Page(
    403,
    "<!DOCTYPE html><html><head><title>OpenWrt | Overview</title></head><body>"
    '<form method="post" action="/cgi-bin/luci/">'
    '<input name="luci_username" value="root"><input name="luci_password" type="password">'
    "</form></body></html>\n",
    (("Content-Type", "text/html; charset=UTF-8"), ("X-LuCI-Login-Required", "yes")),
)

OVERVIEW = Page(200, "<title>OpenWrt | Overview</title>\n", (("Content-Type", "text/html"),))
NOTHING = Page(404)


def get(path: str, cookie: str, alive: Callable[[str], bool]) -> Page:
    """GET of a page; the cookie's session decides whether the form is shown."""
    if path == "/":
        return FRONT
    if not path.startswith("/cgi-bin/luci"):
        return NOTHING
    crumbs = dict(part.strip().partition("=")[::2] for part in cookie.split(";"))
    known = alive(crumbs.get("sysauth_http", "")) or alive(crumbs.get("sysauth_https", ""))
    return OVERVIEW if known else LOGIN_FORM


def post(path: str, body: bytes, login: Callable[[str, str], str | None], *, secure: bool) -> Page:
    """POST of the login form, or of a page action; login gives a session or None."""
    if path.endswith("/admin/uci/confirm"):
        return Page(204)
    if path.rstrip("/") != "/cgi-bin/luci":
        return Page(403) if path.startswith("/cgi-bin/luci/") else NOTHING
    form = parse_qs(body.decode("utf-8", "replace"), keep_blank_values=True)
    user, password = (form.get(key, [""])[0] for key in ("luci_username", "luci_password"))
    session = login(user, password)
    if session is None:
        return LOGIN_FORM
    name, tail = ("sysauth_https", "; secure") if secure else ("sysauth_http", "")
    crumb = f"{name}={session}; path=/cgi-bin/luci/; SameSite=strict; HttpOnly{tail}"
    return Page(302, "", (("Location", "/cgi-bin/luci/"), ("Set-Cookie", crumb)))
