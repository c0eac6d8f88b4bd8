"""Reading a camera command's words: what is wrong with them is said in one sentence."""

import argparse
import sys
from collections.abc import Sequence
from typing import Any, NoReturn


class Arguments(argparse.ArgumentParser):
    """The standard library's parser in one sentence, for values that may begin with a minus."""

    def __init__(self, **about: Any) -> None:
        super().__init__(allow_abbrev=False, **about)

    def read(self, words: Sequence[str]) -> argparse.Namespace:
        """Take `--inside -1,0` as `--inside=-1,0`."""
        joined: list[str] = []
        for word in words:
            if joined and word[:1] == "-" and word[1:2] in "0123456789." and joined[-1][:2] == "--":
                joined[-1] += f"={word}"
            else:
                joined.append(word)
        return self.parse_args(joined)

    def error(self, message: str) -> NoReturn:
        sys.stderr.write(f"{message[:1].upper()}{message[1:]}. {self.prog} --help lists what there is.\n")
        raise SystemExit(2)
