"""Reading a command's words: what is wrong with them is said in one sentence."""

import argparse
import sys
from typing import NoReturn


class Arguments(argparse.ArgumentParser):
    """The standard library's parser without the list of everything before its complaint."""

    def error(self, message: str) -> NoReturn:
        sys.stderr.write(f"{message[:1].upper()}{message[1:]}. {self.prog} --help lists what there is.\n")
        raise SystemExit(2)
