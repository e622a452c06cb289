"""A zip archive of torch's, by name, without unpacking anything to the disk."""

from __future__ import annotations

import struct
import zipfile
import zlib
from pathlib import Path
from typing import BinaryIO

from engine.errors import EngineError
from engine.language import tr
from engine.loading.pickled_tensors import StorageRecord

MOST_MEMBERS = 500_000
MOST_BYTES = 256 << 20  # of one member that is read whole: an index, a piece of code

_LOCAL_HEADER, _LOCAL_SIZE = b"PK\x03\x04", 30


class ZipRecords:
    """The members of an archive; ``findings`` says what is odd about them."""

    def __init__(self, file: BinaryIO, path: Path) -> None:
        """Raises EngineError when the archive is damaged."""
        self._file = file
        self._path = path
        self._size = file.seek(0, 2)
        self.findings: list[str] = []
        try:
            self._archive = zipfile.ZipFile(file)
        except (zipfile.BadZipFile, ValueError, struct.error, NotImplementedError, OSError) as error:
            raise EngineError(
                tr("{path} is a damaged zip archive ({error}): get a complete copy.", path=path, error=error)
            ) from error
        members = self._archive.infolist()
        if len(members) > MOST_MEMBERS:
            raise EngineError(
                tr(
                    "{path} claims {count:,} members, more than {most_members:,}: it is not read.",
                    path=path,
                    count=len(members),
                    most_members=MOST_MEMBERS,
                )
            )
        names = [member.filename for member in members]
        self._members = dict(zip(names, members, strict=True))
        if len(self._members) < len(names):
            self.findings.append(
                tr("{count} names occur more than once; the last one counts.", count=len(names) - len(self._members))
            )
        outside = [name for name in names if ".." in name.replace("\\", "/").split("/") or name.startswith("/")]
        if outside:
            self.findings.append(
                tr("Names lead out of the archive ({outside!r}); nothing is unpacked.", outside=outside[0][:80])
            )
        claimed = sum(member.file_size for member in members)
        if claimed > 4 * self._size + MOST_BYTES:
            self.findings.append(
                tr(
                    "It claims to unpack to {claimed:,} bytes from {size:,}; it is not unpacked.",
                    claimed=claimed,
                    size=self._size,
                )
            )
        self.names = list(self._members)
        self.prefix = _prefix(self.names)

    def read(self, name: str) -> bytes:
        """A member's content.

        Raises:
            EngineError: there is none of this name, it is damaged, or it is larger than ``MOST_BYTES``.
        """
        member = self._members.get(name)
        if member is None:
            raise EngineError(tr("{path} has no {name}: get a complete copy.", path=self._path, name=name))
        too_large = EngineError(
            tr(
                "{path}: {name} is larger than {most_bytes} MB: it is not read.",
                path=self._path,
                name=name,
                most_bytes=MOST_BYTES >> 20,
            )
        )
        if member.file_size > MOST_BYTES:
            raise too_large
        try:
            with self._archive.open(member) as stream:
                content = stream.read(MOST_BYTES + 1)
        except (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, ValueError, OSError, struct.error) as error:
            raise EngineError(
                tr(
                    "{path} is damaged at {name} ({error}): get a complete copy.",
                    path=self._path,
                    name=name,
                    error=error,
                )
            ) from error
        except NotImplementedError as error:
            raise EngineError(
                tr("{path} is packed in a way that is not read ({error}): save it again.", path=self._path, error=error)
            ) from error
        if len(content) > MOST_BYTES:
            raise too_large
        return content

    def storage(self, name: str) -> StorageRecord | None:
        """Where a member's bytes lie; None when there is no such member."""
        member = self._members.get(name)
        if member is None:
            return None
        if member.compress_type != zipfile.ZIP_STORED or member.flag_bits & 1:
            return StorageRecord(member.file_size, None)
        self._file.seek(member.header_offset)
        header = self._file.read(_LOCAL_SIZE)
        if len(header) < _LOCAL_SIZE or header[:4] != _LOCAL_HEADER:
            return StorageRecord(0, None)
        name_length, extra_length = struct.unpack("<HH", header[26:30])
        start = member.header_offset + _LOCAL_SIZE + name_length + extra_length
        return StorageRecord(max(0, min(member.file_size, self._size - start)), start, member.CRC)

    def named(self, ending: str) -> str:
        """The full name of a member that is told apart from others by its ending."""
        return f"{self.prefix}{ending}"


def _prefix(names: list[str]) -> str:
    """The folder that torch puts everything in: "archive/", or the file's own name."""
    for name in names:
        for ending in ("data.pkl", "archive_format", "constants.pkl"):
            if name == ending or name.endswith(f"/{ending}"):
                return name.removesuffix(ending)
    return ""
