"""What an HTTP answer gives away about who sent it; pure."""

from __future__ import annotations

import hashlib
import html
import re
from collections.abc import Iterator

from router_drivers.base import Reply

BODY_LIMIT = 32_768
"""Characters of a page kept as a clue: titles and scripts that name a brand stand at the top."""
TITLE_LIMIT = 200
HEADER_LIMIT = 500
_TITLE = re.compile(r"<title[^>]{0,200}>(.{0,1000}?)</title", re.IGNORECASE | re.DOTALL)
_META = re.compile(r"<meta\b[^>]{0,500}>", re.IGNORECASE)
_REFRESH = re.compile(r"http-equiv\s*=\s*[\"']?refresh", re.IGNORECASE)
_TARGET = re.compile(r"url\s*=\s*['\"]?([^'\">\s]{1,200})", re.IGNORECASE)
_ICON = re.compile(r"<link\b[^>]{0,300}\bicon\b[^>]{0,300}>", re.IGNORECASE)
_HREF = re.compile(r"href\s*=\s*[\"']?([^\"'>\s]{1,200})", re.IGNORECASE)
_EVERYBODYS = {
    "accept-ranges",
    "age",
    "cache-control",
    "connection",
    "content-encoding",
    "content-language",
    "content-length",
    "content-type",
    "date",
    "etag",
    "expires",
    "keep-alive",
    "last-modified",
    "pragma",
    "server",
    "set-cookie",
    "transfer-encoding",
    "vary",
    "www-authenticate",
}
"""Headers that any server sends, or that have a kind of their own."""
_OWN_KINDS = {
    "server": "http_server",
    "www-authenticate": "www_authenticate",
    "set-cookie": "http_set_cookie",
}

Clue = tuple[str, str]
"""Kind (CONTRACT: recognise) and text."""


def clues(reply: Reply) -> Iterator[Clue]:
    """Every clue in one answer; no text longer than its limit."""
    for name, kind in _OWN_KINDS.items():
        for value in reply.headers.get(name, ()):
            yield kind, value[:HEADER_LIMIT]
    for name, values in reply.headers.items():
        if name not in _EVERYBODYS:
            for value in values:
                yield "http_header", f"{name}: {value}"[:HEADER_LIMIT]
    if reply.body:
        found = title(reply.text)
        if found:
            yield "http_title", found
        yield "http_body", reply.text[:BODY_LIMIT]


def title(page: str) -> str:
    """The page's title on one line, or an empty string."""
    match = _TITLE.search(page[:BODY_LIMIT])
    return " ".join(html.unescape(match[1]).split())[:TITLE_LIMIT] if match else ""


def onward(page: str) -> str:
    """Where a page's meta refresh leads on the same host, as an absolute path, or ""."""
    for match in _META.finditer(page[:BODY_LIMIT]):
        target = _TARGET.search(match[0]) if _REFRESH.search(match[0]) else None
        if target:
            return local_path(target[1])
    return ""


def icon(page: str) -> str:
    """The path of the page's icon on the same host; /favicon.ico where none is named."""
    match = _ICON.search(page[:BODY_LIMIT])
    named = _HREF.search(match[0]) if match else None
    return (local_path(named[1]) if named else "") or "/favicon.ico"


def local_path(target: str) -> str:
    """A link's target as a path of this host, or "" where it leads elsewhere."""
    plain = html.unescape(target).strip()
    if "//" in plain[:8] or ":" in plain.partition("/")[0] or "\\" in plain:
        return ""
    return "/" + plain.removeprefix("./").lstrip("/")


def icon_clue(reply: Reply) -> Iterator[Clue]:
    """The MD5 of an icon, as fingerprint collections key them."""
    if reply.status == 200 and reply.body and b"<html" not in reply.body[:500].lower():
        yield "favicon_md5", hashlib.md5(reply.body, usedforsecurity=False).hexdigest()
