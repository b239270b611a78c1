import tomllib
from collections.abc import Iterator
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from wizard.profile.lines import Path, line_of, locate

TEXT = """\
# a comment with [brackets] and key = "value"
schema = 1

name = '''
of two lines with "quotes"
'''
"quoted key" = 1
dotted . key = { inner = 1, "other" = [1, 2] }  # tail
[[server]]
address = "a # b"

  [server.deep]
  x = 1979-05-27 07:32:00
[[server]]
protocols = [ # comment ] "
  "ikev2",

  'l2tp', # last
]
address = \"\"\"x\\\"\"\"\"\"\"
[routes.'a.b']
inside = []
all_traffic = true
"""


def test_every_kind_of_line_is_found() -> None:
    lines = locate(TEXT)
    assert tomllib.loads(TEXT)["server"][1]["address"] == 'x"""'
    expected: dict[Path, int] = {
        ("schema",): 2,
        ("name",): 4,
        ("quoted key",): 7,
        ("dotted",): 8,
        ("dotted", "key"): 8,
        ("dotted", "key", "inner"): 8,
        ("dotted", "key", "other"): 8,
        ("dotted", "key", "other", 1): 8,
        ("server",): 9,
        ("server", 0): 9,
        ("server", 0, "address"): 10,
        ("server", 0, "deep"): 12,
        ("server", 0, "deep", "x"): 13,
        ("server", 1): 14,
        ("server", 1, "protocols"): 15,
        ("server", 1, "protocols", 0): 16,
        ("server", 1, "protocols", 1): 18,
        ("server", 1, "address"): 20,
        ("routes",): 21,
        ("routes", "a.b"): 21,
        ("routes", "a.b", "inside"): 22,
        ("routes", "a.b", "all_traffic"): 23,
    }
    assert {path: lines[path] for path in expected} == expected


def test_what_is_not_there_has_the_line_of_what_is_around_it() -> None:
    lines = locate(TEXT)
    assert line_of(lines, ("server", 1, "remote_id")) == 14
    assert line_of(lines, ("allow", "router")) == 1
    assert line_of(lines, ()) == 1


def test_quotes_at_the_end_of_long_texts_belong_to_them() -> None:
    text = 'a = """x"""""\nb = \'\'\'y\'\'\'\'\'\nc = "\\\\"\nd = \'\\\'\ne = """"""\nf = 1\n'
    assert tomllib.loads(text)["a"] == 'x""'
    lines = locate(text)
    assert [lines[key,] for key in "abcdef"] == [1, 2, 3, 4, 5, 6]


def test_long_keys_do_not_fill_memory() -> None:
    lines = locate(".".join("a" * 200) + " = 1\nb = 2\n")
    assert max(map(len, lines)) == 8
    assert lines["b",] == 2


# Documents written at random, each key with a number of its own, so that its line can be looked up.

BLANKS = st.sampled_from(["", "\n", "# [x] y = 1 '''\n", "  \t\n\n"])
VALUES = st.sampled_from(
    [
        "1",
        "true",
        '"te#xt"',
        "'te]xt'",
        '"""\nlong\n\\"""\n"""',
        "'''\nlong }\n'''",
        "[]",
        '[\n  "a", # ]\n  [1,\n 2],\n]',
        '{ a = "}", b.c = [1] }',
        "1979-05-27",
        "-inf",
    ]
)
HEADERS = st.sampled_from(["[t{}]", "[[t{}]]", "[ t{} . u ]", "[[many]]", "[many.'in side'.t{}]"])


@st.composite
def documents(draw: st.DrawFn) -> str:
    text = "[[many]]\n"
    for number in range(draw(st.integers(0, 12))):
        text += draw(BLANKS)
        if draw(st.booleans()):
            text += draw(HEADERS).format(number) + "\n"
        text += f"key{number} = {draw(VALUES)}\n"
    return text


def leaves(value: Any, path: Path = ()) -> Iterator[Path]:
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from leaves(inner, (*path, key))
    elif isinstance(value, list):
        for number, inner in enumerate(value):
            yield from leaves(inner, (*path, number))
    yield path


@given(documents())
def test_every_path_that_tomllib_sees_has_its_line(text: str) -> None:
    lines = locate(text)
    rows = text.split("\n")
    paths = set(leaves(tomllib.loads(text))) - {()}
    assert set(lines) == paths
    for path in paths:
        if isinstance(path[-1], str) and path[-1].startswith("key"):
            assert rows[lines[path] - 1].startswith(path[-1])
