"""What a door's camera may be: a USB index, an address, a video file. Its password is never shown."""

import re
from collections.abc import Collection
from dataclasses import dataclass
from typing import Literal
from urllib.parse import unquote

Kind = Literal["usb", "stream", "file"]
STREAMS = ("rtsp", "rtsps", "http", "https")

WHO = re.compile(r"(?<=://)\S*@")
QUERY = re.compile(r"(?<=\S)\?\S+")
NAMED = re.compile(r"(?i)\b(pass\w*|pwd|user\w*|token|key|auth\w*|secret)=[^&\s'\"]+")
# A library may tell of the header that it sends.
HEADER = re.compile(r"(?i)\bauthorization:.*")
SHORTEST_SECRET = 3


class BadSource(Exception):
    """It names no camera; the text is one sentence that may be shown."""


@dataclass(frozen=True, slots=True)
class Source:
    """Where pictures come from; `address` as it was given, for nobody's eyes."""

    kind: Kind
    address: str

    @property
    def plays(self) -> bool:
        """A file plays at its own speed and begins again; everything else is live."""
        return self.kind == "file"

    def __repr__(self) -> str:
        return f"Source({self.kind}, {masked(self.address)})"


def read_source(text: str) -> Source:
    """`0`, `/dev/video0`, `rtsp://…`, `http://…`, or the path of a file."""
    text = text.strip()
    if not text or not text.isprintable():
        raise BadSource("A camera is a number, an address or a file; nothing was given.")
    if re.fullmatch(r"\d{1,2}", text) or text.startswith("/dev/video"):
        return Source("usb", text)
    scheme, there, _ = text.partition("://")
    if not there:
        return Source("file", text)
    if scheme.lower() not in STREAMS:
        raise BadSource(f"Addresses of cameras begin with {', '.join(STREAMS)}.")
    return Source("stream", text)


def masked(text: str, secrets: Collection[str] = ()) -> str:
    """`text` without what opens a camera: user and password, query, `password=…` in a path."""
    for secret in secrets:
        text = text.replace(secret, "…")
    return HEADER.sub("authorization: …", NAMED.sub(r"\1=…", QUERY.sub("?…", WHO.sub("…@", text))))


def secrets_of(source: Source) -> list[str]:
    """The parts of its address that must appear nowhere, as written and as decoded; the longest first."""
    if source.kind != "stream":
        return []
    found = WHO.search(source.address)
    parts = [found[0][:-1], *found[0][:-1].split(":", 1)] if found else []
    parts += [hit[0].partition("=")[2] for hit in NAMED.finditer(source.address)]
    both = {*parts, *map(unquote, parts)}
    return sorted((part for part in both if len(part) >= SHORTEST_SECRET), key=len, reverse=True)
