import ipaddress
import string
import tomllib
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from tests.unit.profile.conftest import make_certificate
from wizard.model import Auth, Profile, Protocol, Server
from wizard.profile.dump import dump
from wizard.profile.load import parse
from wizard.profile.show import certificate_line, show

PEM = make_certificate("Test CA")

texts = st.text(min_size=1, max_size=60).filter(lambda text: text.isprintable() and text.strip())
labels = st.text(string.ascii_lowercase + string.digits, min_size=1, max_size=10)
names = st.lists(labels, min_size=1, max_size=4).map(lambda parts: ".".join([*parts, "example"]))
addresses = st.ip_addresses().map(str)
networks = st.one_of(
    st.tuples(st.integers(0, 255), st.integers(8, 32)).map(lambda n: f"{n[0]}.0.0.0/{n[1]}"),
    st.integers(16, 128).map("2001::/{}".format),
)
urls = st.tuples(st.sampled_from(["http", "https"]), names).map("://".join)
pems = st.sampled_from(["", PEM, PEM * 2])


def several(each: st.SearchStrategy[str]) -> st.SearchStrategy[tuple[str, ...]]:
    return st.lists(each, max_size=4, unique=True).map(tuple)


def is_somebody(address: str) -> bool:
    """0.0.0.0 and :: are no server's address; loading refuses them."""
    return not ipaddress.ip_address(address).is_unspecified


servers = st.builds(
    Server,
    address=st.one_of(names, addresses.filter(is_somebody)),
    protocols=st.lists(st.sampled_from(Protocol), min_size=1, unique=True).map(tuple),
    remote_id=st.one_of(st.just(""), texts),
    ca=pems,
    auth=st.sampled_from(Auth),
    user=st.one_of(st.just(""), texts),
    certificate=pems,
    key=st.sampled_from(["", str(Path(__file__).resolve())]),
)
profiles = st.builds(
    Profile,
    name=texts,
    servers=st.lists(servers, min_size=1, max_size=3).map(tuple),
    inside=several(networks),
    all_traffic=st.booleans(),
    dns=several(addresses),
    domains=several(names),
    check_inside=several(urls),
    check_lookup=several(names),
    allow_router=st.booleans(),
    allow_system=st.booleans(),
)


@given(profiles)
def test_what_is_written_is_read_again(profile: Profile) -> None:
    assert parse(dump(profile).encode(), Path("/nowhere")) == (profile, ())


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_every_text_can_be_written(text: str) -> None:
    written = tomllib.loads(dump(Profile(name=text)))
    assert written["name"] == text


def test_what_is_as_it_would_be_anyway_is_left_out() -> None:
    server = Server("vpn.example", (Protocol.IKEV2,))
    text = dump(Profile("Office", (server,)))
    assert text == (
        'schema = 1\nname = "Office"\n\n'
        '[[server]]\naddress = "vpn.example"\nprotocols = ["ikev2"]\nauth = "eap-mschapv2"\n'
    )


def test_certificates_keep_their_lines() -> None:
    text = dump(Profile("Office", (Server("vpn.example", (Protocol.IKEV2,), ca=PEM),)))
    assert f'ca = """\n{PEM}"""\n' in text


def test_show_is_rows_for_a_person() -> None:
    profile = Profile(
        "Office",
        (Server("vpn.example", (Protocol.IKEV2, Protocol.L2TP), ca=PEM),),
        inside=("10.20.0.0/24", "10.30.0.0/24"),
        allow_router=False,
    )
    rows = dict(show(profile))
    assert rows["name"] == "Office"
    assert rows["server 1 protocols"] == "ikev2, l2tp"
    assert rows["server 1 ca"].startswith("CN=Test CA, until 2027-01-01, SHA-256 ")
    assert rows["routes.inside"] == "10.20.0.0/24, 10.30.0.0/24"
    assert (rows["allow.router"], rows["allow.system"]) == ("forbidden", "may be asked for")
    assert "routes.dns" not in rows


def test_a_chain_is_shown_whole() -> None:
    assert certificate_line(PEM * 2).count("SHA-256") == 2
    assert certificate_line("") == ""
