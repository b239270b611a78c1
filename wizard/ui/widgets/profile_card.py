"""What a profile contains, in words: who is asked, who vouches for it, what lies inside."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from wizard.model import Auth, Profile, Protocol, Server
from wizard.ui import theme as look
from wizard.ui.theme import Status, Theme
from wizard.ui.widgets.basics import label
from wizard.ui.widgets.breaking import breakable
from wizard.ui.widgets.disclosure import Disclosure
from wizard.ui.widgets.marks import Mark
from wizard.ui.words.texts import ltr, say

MOST = 4
"""Of a list, what is shown; the rest is counted."""

Labelled = tuple[str, str]
"""A quiet word and what it says."""


def protocol_name(protocol: Protocol) -> str:
    """A kind of VPN as systems write it; the same in every language."""
    return {Protocol.IKEV2: "IKEv2", Protocol.L2TP: "L2TP/IPsec", Protocol.PPTP: "PPTP"}[protocol]


def listed(words: tuple[str, ...]) -> str:
    """Addresses and names in a row, a long row cut short."""
    shown = ", ".join(ltr(word) for word in words[:MOST])
    rest = len(words) - MOST
    return say("{list} and %n more", n=rest, list=shown) if rest > 0 else shown


def summary(profile: Profile) -> tuple[Labelled, ...]:
    """What everybody should see before going on."""
    rows = [
        (say("Server"), listed(tuple(server.address for server in profile.servers))),
        (say("Opens the way to"), _inside(profile)),
    ]
    users = tuple(dict.fromkeys(server.user for server in profile.servers if server.user))
    if users:
        rows.append((say("User name"), listed(users)))
    if not profile.allow_router:
        rows.append((say("Router"), say("Must not be changed, says this profile.")))
    return tuple(rows)


def details(profile: Profile) -> tuple[Labelled, ...]:
    """The rest, for those who want to know."""
    rows: list[Labelled] = []
    for server in profile.servers:
        rows += _server(server)
    rows += [
        (say("Name servers inside"), listed(profile.dns)),
        (say("Names inside"), listed(profile.domains)),
        (say("Opened as a test afterwards"), listed(profile.check_inside)),
        (say("Looked up as a test afterwards"), listed(profile.check_lookup)),
    ]
    return tuple((key, value) for key, value in rows if value)


def grid(rows: tuple[Labelled, ...], name: str) -> QGridLayout:
    """Rows of a quiet word and what it says; they mirror by themselves."""
    made = QGridLayout()
    made.setHorizontalSpacing(look.GAP)
    made.setVerticalSpacing(look.SMALL * 2)
    made.setColumnStretch(0, 2)
    made.setColumnStretch(1, 5)
    for at, (key, value) in enumerate(rows):
        told = label(breakable(key), f"{name}Key{at}", quiet=True)
        what = label(breakable(value), f"{name}Value{at}")
        made.addWidget(told, at, 0, Qt.AlignmentFlag.AlignTop)
        made.addWidget(what, at, 1, Qt.AlignmentFlag.AlignTop)
    return made


class ProfileContents(QWidget):
    """Summary, the word about who signed it, and the details behind a line that opens."""

    def __init__(self, profile: Profile, theme: Theme, name: str, *, practice: bool) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.GAP)
        column.addLayout(grid(summary(profile), name))
        column.addLayout(_signed(theme, practice=practice))
        more = Disclosure(say("Details"), name + "Details", profile.name)
        more.body.addLayout(grid(details(profile), name + "Detail"))
        column.addWidget(more)


def _signed(theme: Theme, *, practice: bool) -> QHBoxLayout:
    """Nobody signs profiles yet: that is said, not passed over."""
    line = QHBoxLayout()
    line.setSpacing(look.GAP)
    if practice:
        told = say("Part of the practice network.")
        line.addWidget(Mark(Status.GOOD, theme), 0, Qt.AlignmentFlag.AlignTop)
    else:
        told = say(
            "Not signed: nobody vouches for it. Use it only if you know where it comes from."
        )
        line.addWidget(Mark(Status.WARN, theme), 0, Qt.AlignmentFlag.AlignTop)
    line.addWidget(label(told, "signed"), 1)
    return line


def _inside(profile: Profile) -> str:
    if profile.all_traffic:
        return say("All your traffic goes through it.")
    if profile.inside:
        return listed(profile.inside)
    return say("It does not say which networks lie behind it.")


def _server(server: Server) -> list[Labelled]:
    types = ", ".join(protocol_name(protocol) for protocol in server.protocols)
    known_by = ltr(server.remote_id) if server.remote_id else ""
    return [
        (say("Type of {server}", server=server.address), ltr(types)),
        (say("Known by"), known_by),
        (say("You prove yourself by"), proof(server.auth)),
        (say("The server is trusted by"), _authority(server.ca)),
    ]


def proof(auth: Auth) -> str:
    """How a person logs in."""
    return {
        Auth.EAP_MSCHAPV2: say("User name and password"),
        Auth.PSK: say("A shared key"),
        Auth.CERTIFICATE: say("A certificate"),
    }[auth]


def _authority(pem: str) -> str:
    """The names of the certificates that it brings along."""
    from cryptography import x509
    from cryptography.x509.oid import NameOID

    if not pem:
        return say("The certificates that this system trusts anyway")
    names = []
    for one in x509.load_pem_x509_certificates(pem.encode("ascii", "replace"))[:MOST]:
        common = one.subject.get_attributes_for_oid(NameOID.COMMON_NAME)
        named = str(common[0].value) if common else one.subject.rfc4514_string()
        until = f"{one.not_valid_after_utc:%Y-%m-%d}"
        names.append(say("{name} (in the profile, until {date})", name=named, date=until))
    return "; ".join(names)
