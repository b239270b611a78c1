"""What may go wrong with an HTTP answer: too large, coded, cut off, garbage."""

from __future__ import annotations

import http.client
import json
import zlib

from router_drivers.base import JSON, LinkLost, NotUnderstood, RouterError

BODY_LIMIT = 1024 * 1024
"""Octets of one answer: a nft ruleset as JSON stays under 300 kB, no admin page needs more."""
NESTING = 10
"""How deep an error is looked into: these libraries wrap three deep, and a loop must end."""

DEEPEST = 32
"""Levels of JSON inside each other: nft's expressions, the deepest there are, take some 15."""


def parsed_json(text: bytes | str) -> JSON:
    """The value in this JSON; NotUnderstood(reason="json"), also where it is nested too deeply.

    Everything behind this may therefore walk through a router's JSON by recursion.
    """
    try:
        value = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise NotUnderstood(reason="json") from error
    level = [value]
    for _level in range(DEEPEST):
        level = [part for one in level for part in _parts(one)]
        if not level:
            return value
    raise NotUnderstood(reason="json", deepest=DEEPEST)


def _parts(value: JSON) -> list[JSON]:
    if isinstance(value, dict):
        return list(value.values())
    return value if isinstance(value, list) else []


def limit(size: int) -> None:
    """Raise NotUnderstood(reason="too_large") past BODY_LIMIT."""
    if size > BODY_LIMIT:
        raise NotUnderstood(reason="too_large", limit=BODY_LIMIT)


def decoded(body: bytes, coding: str) -> bytes:
    """The body without its content coding, which was not asked for; still size limited."""
    if coding in {"", "identity"} or not body:
        return body
    if coding not in {"gzip", "x-gzip", "deflate"}:
        raise NotUnderstood(reason="coding")
    try:
        plain = zlib.decompressobj(wbits=47 if "gzip" in coding else 15).decompress(
            body, BODY_LIMIT + 1
        )
    except zlib.error as error:
        raise NotUnderstood(reason="coding") from error
    limit(len(plain))
    return plain


def translated(error: Exception) -> RouterError:
    """Garbage is NotUnderstood; a connection that ends in the middle is LinkLost."""
    chain: list[BaseException] = [error]
    while len(chain) < NESTING:
        inner = [part for part in chain[-1].args if isinstance(part, BaseException)]
        deeper = inner[0] if inner else chain[-1].__cause__ or chain[-1].__context__
        if deeper is None:
            break
        chain.append(deeper)
    broken = (http.client.RemoteDisconnected, http.client.IncompleteRead, ConnectionError)
    if any(isinstance(one, broken) for one in chain):
        return LinkLost(reason="closed")
    if any(isinstance(one, http.client.HTTPException) for one in chain):
        return NotUnderstood(reason="http")
    if any(isinstance(one, OSError) and one.errno for one in chain):
        return LinkLost(reason="socket")
    return NotUnderstood(reason="http")
