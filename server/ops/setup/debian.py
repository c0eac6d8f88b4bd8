"""Packages of the system, where we may install them: as root on Debian and its kin."""

import os
import shutil
import subprocess


def may_install() -> bool:
    return os.geteuid() == 0 and shutil.which("apt-get") is not None


def install(*packages: str) -> bool:
    """Say whether it worked; a fresh machine has no package lists yet."""
    quiet = ["apt-get", "-qq", "-y", "--no-install-recommends"]
    return _call(*quiet, "update") and _call(*quiet, "install", *packages)


def _call(*command: str) -> bool:
    environ = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    quiet = subprocess.DEVNULL
    return subprocess.call(command, env=environ, stdin=quiet, stdout=quiet, stderr=quiet) == 0
