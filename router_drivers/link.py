"""The real door to a router: HTTP(S) and UDP with limits, a stop flag, pinning and a tape."""

from __future__ import annotations

import hashlib
import socket
import threading
import time
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin, urlsplit

from router_drivers.answers import decoded, limit, translated
from router_drivers.base import (
    JSON,
    Certificate,
    CertificateRefused,
    NotUnderstood,
    Reply,
    Unreachable,
)
from router_drivers.patience import Gate, PatientSocket, PatientTls, connect, connect_tls, find

if TYPE_CHECKING:
    import requests
    from urllib3 import HTTPConnectionPool

    from router_drivers.tape import Tape

CHUNK = 16 * 1024
"""Octets read at once: small enough to look at the size limit often."""
UDP_ANSWER_LIMIT = 4096
"""Octets of one datagram: discovery answers stay far below."""
UDP_TRIES = 3
"""Datagrams get lost; RFC 6886 asks for nine, three are enough on a LAN (facts: upnp-igd)."""
HOPS = 3
"""Redirects followed on the same host: / -> /login -> https is two."""
CERTIFICATE_SECONDS = 3.0
"""A slow router's handshake takes one; a port that silently drops must not use up the visit."""
HTTP_PORT = 80
HTTPS_PORT = 443


class HttpLink:
    """A Link over real sockets; `seconds` limits its whole life, and with it every call.

    pinned: SHA-256 of the certificate this router must show; "" accepts the first one seen and
    holds the link to it. Starts no thread (but see patience.find for host names).
    """

    def __init__(
        self,
        address: str,
        *,
        stop: threading.Event,
        seconds: float,
        secure: bool = False,
        port: int = 0,
        pinned: str = "",
        tape: Tape | None = None,
    ) -> None:
        self.address = address
        self.secure = secure
        self.port = port or _standard_port(secure=secure)
        self._seconds = seconds
        self._gate = Gate(stop, seconds)
        self._tape = tape
        self._pins = {self.port if secure else HTTPS_PORT: pinned.lower()} if pinned else {}
        self._session: requests.Session | None = None

    def http(
        self,
        method: str,
        path: str,
        *,
        json: JSON = None,
        data: bytes | Mapping[str, str] | None = None,
        headers: Mapping[str, str] | None = None,
        port: int = 0,
        secure: bool | None = None,
        seconds: float = 0.0,
        redirects: bool = False,
    ) -> Reply:
        """One request, never repeated by itself; redirects stay on this host (at most HOPS).

        The header Connection: close asks for a connection of its own: none is reused before or
        after, whatever the router does with that header.
        """
        self._gate.allow(seconds or self._seconds)
        self._gate.check()
        url = self._url(path, port, self.secure if secure is None else secure)
        sent = {"json": json, "data": data, "headers": dict(headers or {})}
        reply = self._once(method, url, sent)
        for _hop in range(HOPS if redirects else 0):
            url = self._next(reply)
            if not url:
                break
            reply = self._once("GET", url, {"headers": dict(headers or {})})
        return reply

    def udp(self, port: int, payload: bytes, *, seconds: float = 1.0) -> bytes | None:
        """Send up to UDP_TRIES datagrams within `seconds`; the first answer, or None."""
        self._gate.allow(seconds or self._seconds)
        family, address = find(self.address, port, self._gate)
        with socket.socket(family, socket.SOCK_DGRAM) as sock:
            sock.setblocking(False)
            for _try in range(UDP_TRIES):
                answer = self._exchange(sock, address, payload, seconds / UDP_TRIES)
                if answer is not None:
                    return answer
        return None

    def certificate(self, port: int = HTTPS_PORT) -> Certificate | None:
        """The certificate shown there, pinned or not; None where nothing speaks TLS.

        Silence for CERTIFICATE_SECONDS counts as no TLS: who would then log in over plain http
        asks first, and refuses where a certificate was pinned before.
        """
        self._gate.allow(CERTIFICATE_SECONDS)
        try:
            tls = connect_tls(self.address, port, self._gate)
        except Unreachable:
            self._gate.allow(self._seconds)
            self._gate.check()  # past the limit in all, nothing is known
            return None
        with tls:
            der = tls.getpeercert(binary_form=True)
        return _certificate(der) if der else None

    def wait(self, seconds: float) -> None:
        """Wait on the real clock; raises Stopped at once when the flag is set."""
        self._gate.pause(seconds)

    def now(self) -> float:
        """Monotonic seconds."""
        return time.monotonic()

    def close(self) -> None:
        """Drop connections and cookies; never raises."""
        if self._session is not None:
            self._session.cookies.clear()
            self._session.close()
            self._session = None

    def __repr__(self) -> str:
        return f"HttpLink({self.address!r}, port={self.port}, secure={self.secure})"

    def _url(self, path: str, port: int, secure: bool) -> str:
        own = secure == self.secure and not port
        number = self.port if own else port or _standard_port(secure=secure)
        host = f"[{self.address}]" if ":" in self.address else self.address
        shown = "" if number == _standard_port(secure=secure) else f":{number}"
        return f"{'https' if secure else 'http'}://{host}{shown}/{path.lstrip('/')}"

    def _next(self, reply: Reply) -> str:
        """Where a redirect leads, or "" if it leads nowhere or to another host."""
        target = reply.header("location")
        if reply.status not in {301, 302, 303, 307, 308} or not target:
            return ""
        try:
            url = urljoin(reply.url, target)
            there, here = urlsplit(url), urlsplit(reply.url)
        except ValueError:
            return ""
        same = there.hostname == here.hostname and there.scheme in {here.scheme, "https"}
        return url if same else ""

    def _once(self, method: str, url: str, sent: Mapping[str, Any]) -> Reply:
        """One request and its whole answer, with every library error translated."""
        import requests
        import urllib3

        session = self._session = self._session or _new_session(self)
        words = {"Accept-Encoding": "identity", **sent["headers"]}
        alone = words.get("Connection") == "close"
        if alone:
            session.close()
        options: dict[str, Any] = {"stream": True, "verify": False, "allow_redirects": False}
        try:
            answer = session.request(method, url, **{**sent, "headers": words}, **options)
            with answer:
                reply = self._reply(answer, url)
            if alone:
                session.close()
        except (requests.RequestException, urllib3.exceptions.HTTPError, OSError) as error:
            raise translated(error) from error
        except (ValueError, UnicodeError) as error:  # a header that http.client cannot digest
            raise NotUnderstood(reason="http") from error
        if self._tape is not None:
            self._tape.add(method, urlsplit(url).path, sent, reply)
        return reply

    def _reply(self, answer: requests.Response, url: str) -> Reply:
        body = bytearray()
        for piece in answer.raw.stream(CHUNK, decode_content=False):
            self._gate.check()
            body += piece
            limit(len(body))
        headers: dict[str, tuple[str, ...]] = {}
        for name, value in answer.raw.headers.items():
            headers[name.lower()] = (*headers.get(name.lower(), ()), value)
        coding = headers.get("content-encoding", ("identity",))[0].strip().lower()
        return Reply(answer.status_code, headers, decoded(bytes(body), coding), url)

    def _exchange(
        self, sock: socket.socket, address: tuple[Any, ...], payload: bytes, seconds: float
    ) -> bytes | None:
        """One datagram out, one in from the very address asked; None in time or when refused."""
        self._gate.allow(seconds)
        try:
            sock.connect(address)
            sock.send(payload)
            return self._gate.patiently(sock, lambda: sock.recv(UDP_ANSWER_LIMIT))
        except (OSError, Unreachable):
            return None

    def open_plain(self, port: int) -> PatientSocket:
        """A TCP connection to this router under the limit of the request that is running."""
        return connect(self.address, port, self._gate)

    def open_secure(self, port: int) -> PatientTls:
        """A TLS connection whose certificate is the pinned one, or else CertificateRefused."""
        tls = connect_tls(self.address, port, self._gate)
        seen = hashlib.sha256(tls.getpeercert(binary_form=True) or b"").hexdigest()
        pinned = self._pins.setdefault(port, seen)
        if pinned != seen:
            tls.close()
            raise CertificateRefused(pinned=pinned, seen=seen)
        return tls


def _standard_port(*, secure: bool) -> int:
    return HTTPS_PORT if secure else HTTP_PORT


def _certificate(der: bytes) -> Certificate:
    from cryptography import x509

    digest = hashlib.sha256(der).hexdigest()
    try:
        parsed = x509.load_der_x509_certificate(der)
        return Certificate(digest, parsed.subject.rfc4514_string(), parsed.issuer.rfc4514_string())
    except ValueError:
        return Certificate(digest, "", "")


def _new_session(link: HttpLink) -> requests.Session:
    """A session whose every connection is opened by the link, whatever the URL says."""
    import requests
    from requests.adapters import HTTPAdapter

    class Session(requests.Session):
        def get_redirect_target(self, resp: requests.Response) -> None:
            """Redirects are ours: the library would read their bodies without a limit."""

    session = Session()
    session.trust_env = False
    session.headers.clear()
    adapter = HTTPAdapter(pool_connections=2, pool_maxsize=1, max_retries=0)
    adapter.poolmanager.pool_classes_by_scheme = _pools(link)
    session.mount("http://", adapter)
    session.mount("https://", adapter)
    return session


def _pools(link: HttpLink) -> dict[str, type[HTTPConnectionPool]]:
    """Connection pools by scheme whose sockets come from the link."""
    from urllib3 import HTTPConnectionPool
    from urllib3.connection import HTTPConnection
    from urllib3.poolmanager import SSL_KEYWORDS

    class Plain(HTTPConnection):
        def _new_conn(self) -> socket.socket:
            return link.open_plain(self.port or HTTP_PORT)

    class Secure(HTTPConnection):
        def _new_conn(self) -> socket.socket:
            return link.open_secure(self.port or HTTPS_PORT)

    Secure.default_port = HTTPS_PORT

    class PlainPool(HTTPConnectionPool):
        ConnectionCls = Plain

    class SecurePool(HTTPConnectionPool):
        scheme = "https"
        ConnectionCls = Secure

        def __init__(self, host: str, port: int | None = None, **options: Any) -> None:
            plain = {key: value for key, value in options.items() if key not in SSL_KEYWORDS}
            super().__init__(host, port, **plain)

    return {"http": PlainPool, "https": SecurePool}
