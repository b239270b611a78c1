"""TLS over a stream of the loop, by memory buffers: nothing here ever blocks."""

from __future__ import annotations

import contextlib
import socket
import ssl

from wizard.probes.base import Address, Closed, Data
from wizard.probes.loop_channels import CHUNK, Tcp, Tell


def anybody() -> ssl.SSLContext:
    """A context that speaks to any server, however old: a probe only asks who is there."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    context.minimum_version = ssl.TLSVersion.MINIMUM_SUPPORTED
    with contextlib.suppress(ssl.SSLError):
        context.set_ciphers("ALL:@SECLEVEL=0")
    return context


class Tls(Tcp):
    """TLS over the stream, without verification: a probe only asks who is there."""

    def __init__(
        self,
        number: int,
        sock: socket.socket,
        remote: Address,
        tell: Tell,
        *,
        context: ssl.SSLContext,
        server_name: str,
    ) -> None:
        super().__init__(number, sock, remote, tell)
        self._in, self._wire = ssl.MemoryBIO(), ssl.MemoryBIO()
        self._tls = context.wrap_bio(self._in, self._wire, server_hostname=server_name or None)
        self._secure = False

    def stands(self) -> None:
        """TCP stands: say hello."""
        self._advance()

    def received(self, chunk: bytes) -> None:
        """Records arrived."""
        self._in.write(chunk)
        self._advance()

    def ended(self) -> None:
        """An end before the handshake is done is a failure of TLS."""
        self.tell(Closed(self.number, reset=not self._secure, reason="" if self._secure else "tls"))

    def send(self, data: bytes, ttl: int, dont_fragment: bool) -> None:
        """Encrypt and send; before the handshake is done nothing can be sent."""
        if not self._secure:
            return
        try:
            self._tls.write(data)
        except ssl.SSLError as error:
            self._tls_failed(error)
            return
        super().send(self._wire.read(), ttl, dont_fragment)

    def _advance(self) -> None:
        try:
            if not self._secure:
                self._tls.do_handshake()
                self._secure = True
                self.tell(self.opened())
            while clear := self._tls.read(CHUNK):
                self.tell(Data(self.number, clear, self.remote))
        except ssl.SSLWantReadError:
            pass
        except ssl.SSLZeroReturnError:
            self.wants = 0
            self.tell(Closed(self.number))
        except ssl.SSLError as error:
            self._tls_failed(error)
        if self._wire.pending:
            super().send(self._wire.read(), 0, dont_fragment=False)

    def _tls_failed(self, error: ssl.SSLError) -> None:
        self.wants = 0
        reason_text = str(error.reason or "failed").lower()
        self.tell(Closed(self.number, reset=True, reason=f"tls.{reason_text}"))
