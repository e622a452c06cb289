"""One file over HTTP, in blocks, by a thread of its own, so that neither a stall nor a slow name server can hold up
who waits for it."""

from __future__ import annotations

import http
import http.client
import queue
import re
import socket
import ssl
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import suppress
from email.message import Message
from typing import IO, Any
from urllib.parse import urlsplit

from engine.errors import EngineError
from engine.language import tr

BLOCK = 1 << 16
POLL_SECONDS = 0.1

_LOOPBACK = ("127.0.0.1", "::1", "localhost")
_RANGE = re.compile(r"bytes (\d{1,18})-\d{1,18}/(?:\d{1,18}|\*)")


def check_address(url: str) -> str:
    """The scheme of an address.

    Raises:
        EngineError: it is not https; plain http is for this machine alone.
    """
    parts = urlsplit(url)
    if parts.scheme == "https" or (parts.scheme == "http" and parts.hostname in _LOOPBACK):
        return parts.scheme
    raise EngineError(tr("{url} is no https address: nothing is fetched without encryption.", url=url))


class Transfer:
    """A request that runs from now on; ``close`` ends it at once, wherever it is."""

    def __init__(self, url: str, *, start: int, most: int, stall_seconds: float) -> None:
        """Asks for the bytes from ``start`` on; stops by itself after byte ``most`` of the file."""
        self._url, self._start, self._most = url, start, most
        self._host = urlsplit(url).hostname or url
        self._stall_seconds = stall_seconds
        self._items: queue.Queue[tuple[int, bytes] | BaseException | None] = queue.Queue(maxsize=8)
        self._is_closed = threading.Event()
        self._sockets: list[socket.socket] = []
        # A daemon: a name server that never answers must not keep the program from ending.
        self._thread = threading.Thread(target=self._run, name=f"fetching {url}", daemon=True)
        self._thread.start()

    def blocks(self) -> Iterator[tuple[int, bytes] | None]:
        """(place in the file, bytes) as they come, and None for every tenth of a second in which nothing comes.

        The first place is 0 where the server does not go on from ``start``.

        Raises:
            EngineError: no connection, no answer, or no such file.
        """
        heard = time.monotonic()
        while True:
            try:
                item = self._items.get(timeout=POLL_SECONDS)
            except queue.Empty:
                if time.monotonic() - heard > self._stall_seconds:
                    raise EngineError(
                        tr(
                            "{host} has sent nothing for {stall_seconds:g} s: try again later, it goes on from there.",
                            host=self._host,
                            stall_seconds=self._stall_seconds,
                        )
                    ) from None
                yield None
                continue
            if item is None:
                return
            if isinstance(item, BaseException):
                raise self._explained(item)
            yield item
            heard = time.monotonic()

    def close(self) -> None:
        """Breaks off what is under way; may be called twice."""
        self._is_closed.set()
        for connection in list(self._sockets):
            with suppress(OSError):  # not by SSLSocket's own way, which would wait for the server
                socket.socket.shutdown(connection, socket.SHUT_RDWR)
        self._thread.join(POLL_SECONDS)

    def _run(self) -> None:
        try:
            self._fetch()
            self._put(None)
        except BaseException as error:  # whatever it is, it is raised where somebody waits
            self._put(error)

    def _fetch(self) -> None:
        if self._start:
            try:
                with self._request({"Range": f"bytes={self._start}-"}) as response:
                    place = self._place(response.status, response.headers)
                    if place is not None:
                        self._read(response, place)
                        return
            except urllib.error.HTTPError as error:
                if error.code != http.HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE:
                    raise
                error.close()
        with self._request({}) as response:
            self._read(response, 0)

    def _request(self, headers: dict[str, str]) -> Any:
        asked = urllib.request.Request(
            self._url, headers={"User-Agent": "LayerLab", "Accept-Encoding": "identity", **headers}
        )
        return self._opener().open(asked, timeout=self._stall_seconds)

    def _read(self, response: Any, place: int) -> None:
        if response.headers.get_content_type() == "text/html":
            raise EngineError(
                tr(
                    "{host} answers with a web page instead of the file: perhaps the network asks to sign in first.",
                    host=self._host,
                )
            )
        while place < self._most and not self._is_closed.is_set():
            block = response.read1(BLOCK)
            if not block:
                return
            self._put((place, block))
            place += len(block)

    def _place(self, status: int, headers: Message) -> int | None:
        """Where in the file an answer to a range begins; None where it is another part than was asked for."""
        if status == http.HTTPStatus.OK:
            return 0
        found = _RANGE.match(headers.get("Content-Range", ""))
        return self._start if found and int(found[1]) == self._start else None

    def _put(self, item: tuple[int, bytes] | BaseException | None) -> None:
        while not self._is_closed.is_set():
            with suppress(queue.Full):
                self._items.put(item, timeout=POLL_SECONDS)
                return

    def _keep(self, connection: socket.socket) -> None:
        self._sockets.append(connection)
        if self._is_closed.is_set():
            raise TimeoutError("closed")

    def _opener(self) -> urllib.request.OpenerDirector:
        opener = urllib.request.OpenerDirector()
        is_encrypted = check_address(self._url) == "https"
        for handler in (
            urllib.request.ProxyHandler(None if is_encrypted else {}),
            urllib.request.UnknownHandler(),
            _Http(self._keep),
            urllib.request.HTTPDefaultErrorHandler(),
            _Redirects(is_encrypted=is_encrypted),
            urllib.request.HTTPErrorProcessor(),
        ):
            opener.add_handler(handler)
        return opener

    def _explained(self, error: BaseException) -> BaseException:
        """A sentence for what a network can do; anything else is a defect and stays what it is."""
        if isinstance(error, urllib.error.HTTPError):
            return self._explained_status(error)
        reason = error.reason if isinstance(error, urllib.error.URLError) else error
        if isinstance(reason, ssl.SSLCertVerificationError):
            return EngineError(
                tr(
                    "{host} does not prove that it is {host} ({verify_message}): check this machine's clock and "
                    "its network.",
                    host=self._host,
                    verify_message=reason.verify_message,
                )
            )
        if isinstance(reason, TimeoutError):
            return EngineError(tr("{host} gives no answer: check the network, or try again later.", host=self._host))
        if isinstance(reason, http.client.HTTPException):
            return EngineError(
                tr("{host} does not answer as a web server does: check the network and its proxy.", host=self._host)
            )
        if isinstance(error, urllib.error.URLError | OSError):
            why = getattr(reason, "strerror", None) or reason
            return EngineError(
                tr(
                    "{host} cannot be reached ({why}): nothing else here needs the network, check it and try again.",
                    host=self._host,
                    why=why,
                )
            )
        return error

    def _explained_status(self, error: urllib.error.HTTPError) -> EngineError:
        with suppress(OSError):
            error.close()
        if error.code in (404, 410):
            return EngineError(
                tr(
                    "There is no {url} any more ({code}): get WikiText-2 from another place.",
                    url=self._url,
                    code=error.code,
                )
            )
        if 300 <= error.code < 400:
            return EngineError(
                tr(
                    "{host} only sends on to other addresses ({code}): try again later.",
                    host=self._host,
                    code=error.code,
                )
            )
        return EngineError(
            tr("{host} does not give the file out ({code}): try again later.", host=self._host, code=error.code)
        )


class _Redirects(urllib.request.HTTPRedirectHandler):
    """Follows to where ``check_address`` agrees, and from an encrypted address only to encrypted ones."""

    def __init__(self, *, is_encrypted: bool) -> None:
        self._is_encrypted = is_encrypted

    def redirect_request(
        self,
        req: urllib.request.Request,
        fp: IO[bytes],
        code: int,
        msg: str,
        headers: http.client.HTTPMessage,
        newurl: str,
    ) -> urllib.request.Request | None:
        if check_address(newurl) != "https" and self._is_encrypted:
            raise EngineError(
                tr(
                    "{host} sends on to {newurl}, which is not encrypted: nothing is fetched.",
                    host=req.host,
                    newurl=newurl[:100],
                )
            )
        return super().redirect_request(req, fp, code, msg, headers, newurl)


class _Http(urllib.request.HTTPSHandler, urllib.request.HTTPHandler):
    """Tells of every connection, so that it can be broken off."""

    def __init__(self, keep: Callable[[socket.socket], None]) -> None:
        super().__init__()
        self._keep = keep

    def http_open(self, req: urllib.request.Request) -> Any:
        return self.do_open(_kept(http.client.HTTPConnection, self._keep), req)

    def https_open(self, req: urllib.request.Request) -> Any:
        return self.do_open(_kept(http.client.HTTPSConnection, self._keep), req)


def _kept(kind: type[http.client.HTTPConnection], keep: Callable[[socket.socket], None]) -> Any:
    class Kept(kind):  # type: ignore[misc, valid-type]
        def connect(self) -> None:
            super().connect()
            keep(self.sock)

    return Kept
