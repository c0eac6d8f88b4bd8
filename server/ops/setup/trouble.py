"""What may go wrong while setting up, each as one sentence that says what to do."""

import errno
from pathlib import Path

NEEDED_MB = 900

FULL = "No space left on device"
FORBIDDEN = ("Permission denied", "Read-only file system", "Operation not permitted")
UNREACHED = (
    "dns error",
    "error sending request",
    "Failed to establish a new connection",
    "Temporary failure in name resolution",
    "Could not resolve",
    "Connection refused",
    "Connection reset",
    "Network is unreachable",
    "timed out",
    "tcp connect error",
)


class Trouble(Exception):
    """Set-up can't go on; the text is one sentence for the person who called it."""


def disk_full(folder: Path) -> Trouble:
    return Trouble(
        f"The disk of {folder} is full: setting up takes {NEEDED_MB} MB. "
        "Free some space, then call this again."
    )


def not_writable(folder: Path) -> Trouble:
    return Trouble(
        f"Greetline can't write into {folder}: make it yours (chown, chmod), "
        "or clone Greetline into a folder of your own."
    )


def from_os_error(problem: OSError, folder: Path) -> Trouble:
    if problem.errno in (errno.ENOSPC, errno.EDQUOT):
        return disk_full(folder)
    if problem.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return not_writable(folder)
    return Trouble(f"Setting up stopped at {problem.filename or folder}: {problem.strerror}.")


def from_output(doing: str, output: str, folder: Path) -> Trouble:
    """What a tool printed before it gave up, as a sentence."""
    if FULL in output:
        return disk_full(folder)
    if any(words in output for words in UNREACHED):
        return Trouble(
            f"There was no network for {doing}: connect this machine (or set HTTPS_PROXY), "
            "then call this again; what has been fetched is kept."
        )
    if any(words in output for words in FORBIDDEN):
        return not_writable(folder)
    return Trouble(f"This failed: {doing}. The tool said:\n{output.strip()}")
