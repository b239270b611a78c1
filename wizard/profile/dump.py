"""A Profile as the TOML that load reads again, and a commented one to start from."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib.resources import files

from wizard.model import Profile, Server

Value = str | bool | tuple[str, ...]

_ESCAPES = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t", "\r": "\\r"}


def dump(profile: Profile) -> str:
    """The whole profile as TOML; what is empty or as it would be anyway is left out."""
    allow = {"router": profile.allow_router, "system": profile.allow_system}
    blocks = [
        _table("", {"name": profile.name}, ["schema = 1"]),
        *(_table("[[server]]", _server(server)) for server in profile.servers),
        _table("[routes]", _given(_routes(profile))),
        _table("[check]", _given({"inside": profile.check_inside, "lookup": profile.check_lookup})),
        _table("[allow]", {key: value for key, value in allow.items() if not value}),
    ]
    return "\n".join(filter(None, blocks))


def template() -> str:
    """A profile with every key and a comment to each, for `profile new`."""
    return files("wizard.profile").joinpath("template.toml").read_text("utf-8")


def _server(server: Server) -> Mapping[str, Value]:
    return _given(
        {
            "address": server.address,
            "protocols": tuple(map(str, server.protocols)),
            "remote_id": server.remote_id,
            "auth": str(server.auth),
            "user": server.user,
            "ca": server.ca,
            "certificate": server.certificate,
            "key": server.key,
        }
    )


def _routes(profile: Profile) -> Mapping[str, Value]:
    return {
        "inside": profile.inside,
        "all_traffic": profile.all_traffic,
        "dns": profile.dns,
        "domains": profile.domains,
    }


def _given(content: Mapping[str, Value]) -> Mapping[str, Value]:
    return {key: value for key, value in content.items() if value}


def _table(header: str, content: Mapping[str, Value], first: list[str] | None = None) -> str:
    """The lines of one table, or '' where there is nothing in it."""
    lines = [*(first or []), *_pairs(content)]
    head = [header] if header and lines else []
    return "".join(f"{line}\n" for line in (*head, *lines))


def _pairs(content: Mapping[str, Value]) -> Iterator[str]:
    for key, value in content.items():
        yield f"{key} = {_value(value)}"


def _value(value: Value) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return _text(value)
    return f"[{', '.join(map(_text, value))}]"


def _text(value: str) -> str:
    """A basic string (TOML 1.0.0, String); one of several lines keeps them."""
    if "\n" not in value:
        return f'"{"".join(map(_escaped, value))}"'
    lines = value.split("\n")
    return '"""\n' + "\n".join("".join(map(_escaped, line)) for line in lines) + '"""'


def _escaped(letter: str) -> str:
    if letter in _ESCAPES:
        return _ESCAPES[letter]
    code = ord(letter)
    return f"\\u{code:04x}" if code < 0x20 or code == 0x7F else letter
