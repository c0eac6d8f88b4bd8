"""Speech for a browser that has no voice: espeak-ng, or a program with its options, where the shop has one.

A program of its own that is called, never linked; without it nothing here speaks. What is said goes in by a
pipe, so that no list of processes shows it, and is kept by a fingerprint alone.
"""

import shutil
import struct
import subprocess
from collections import OrderedDict
from hashlib import sha256
from pathlib import Path
from threading import BoundedSemaphore

NONE = "none"
WITHIN_S = 5.0
AT_ONCE = 2
KEPT_BYTES = 8_000_000
WORDS_A_MINUTE = 165
# Where the program's name of a language is not ours.
CALLED = {"zh-Hans": "cmn", "zh-Hant": "cmn", "en": "en-gb", "fr": "fr-fr", "no": "nb"}
HEADER = 44


class Speech:
    """One program, what it can say, and what it has said lately."""

    def __init__(self, program: str, within_s: float = WITHIN_S) -> None:
        self.within_s = within_s
        self.program = None if program == NONE else shutil.which(program)
        self._voices: frozenset[str] | None = None
        self._kept: OrderedDict[str, bytes] = OrderedDict()
        self._free = BoundedSemaphore(AT_ONCE)

    def speaks(self, language: str) -> bool:
        """Whether there is a voice for it."""
        if self._voices is None:
            self._voices = self._ask_voices()
        return CALLED.get(language, language) in self._voices

    def say(self, text: str, language: str, rate: float = 1.0) -> bytes | None:
        """A WAV file; None when the program could not, or took too long."""
        name = sha256(f"{language}\0{rate}\0{text}".encode()).hexdigest()
        if name in self._kept:
            self._kept.move_to_end(name)
            return self._kept[name]
        words = str(round(WORDS_A_MINUTE * rate))
        voice = CALLED.get(language, language)
        # Brackets would be read as the program's own alphabet of sounds.
        plain = text.replace("[[", "[ [").encode()
        raw = self._run(["-v", voice, "-s", words, "-b", "1", "--stdin", "--stdout"], plain)
        if raw is None or len(raw) <= HEADER:
            return None
        self._keep(name, with_length(raw))
        return self._kept[name]

    def _ask_voices(self) -> frozenset[str]:
        told = self._run(["--voices"], b"")
        rows = [line.split() for line in (told or b"").decode(errors="replace").splitlines()[1:]]
        return frozenset(row[1] for row in rows if len(row) > 1)

    def _run(self, options: list[str], spoken: bytes) -> bytes | None:
        if self.program is None:
            return None
        with self._free:
            try:
                done = subprocess.run(
                    [Path(self.program), *options],
                    input=spoken,
                    capture_output=True,
                    check=True,
                    timeout=self.within_s,
                )
            except (OSError, subprocess.SubprocessError):
                return None
        return done.stdout

    def _keep(self, name: str, sound: bytes) -> None:
        self._kept[name] = sound
        while sum(map(len, self._kept.values())) > KEPT_BYTES and len(self._kept) > 1:
            self._kept.popitem(last=False)


def with_length(wav: bytes) -> bytes:
    """A program that writes to a pipe can't know the length when it begins: two fields say it now."""
    riff, data = struct.pack("<I", len(wav) - 8), struct.pack("<I", len(wav) - HEADER)
    return wav[:4] + riff + wav[8 : HEADER - 4] + data + wav[HEADER:]
