"""`python -m server.camera …`: the door's own process; the server speaks with it over HTTP only."""

import os
import sys
from collections.abc import Callable
from importlib import import_module

from config.settings import Settings, SettingsError, load

Command = Callable[[Settings, list[str]], int]

USAGE = """\
python -m server.camera run                   watch the door; the server starts this by itself
python -m server.camera model [FILE]          install the model that finds people, from its release or a file
python -m server.camera count VIDEO --line x1,y1,x2,y2 --inside dx,dy [--anchor head|centre|foot]
                              [--model FILE] [--every-frame]   one JSON line for each crossing of a video
"""
# Of this process alone, not settings of the shop: its token, the server, a source with a password.
OWN = "GREETLINE_CAMERA_"
COMMANDS = ("run", "model", "count")


def main(words: list[str]) -> int:
    """Run one sub-command; every expected fault is one plain sentence."""
    name, *rest = words or ["help"]
    if name in ("help", "--help", "-h"):
        sys.stdout.write(USAGE)
        return 0
    if name not in COMMANDS:
        sys.stderr.write(f"There is no command {name!r}.\n{USAGE}")
        return 2
    try:
        settings = load({name: value for name, value in os.environ.items() if not name.startswith(OWN)})
    except SettingsError as fault:
        sys.stderr.write(f"{fault}\n")
        return 2
    # What OpenCV and FFmpeg would say themselves may hold a camera's password; read when cv2 is imported.
    os.environ["OPENCV_LOG_LEVEL"] = "SILENT"
    os.environ["OPENCV_FFMPEG_LOGLEVEL"] = "-8"
    run: Command = import_module(f"server.camera.{name}").run
    return run(settings, rest)


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
