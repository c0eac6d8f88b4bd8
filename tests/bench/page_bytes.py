"""What the pages weigh over the wire, packed as a browser asks for them, fonts apart.

python -m tests.bench.page_bytes [--json]
"""

import argparse
import gzip
import re
import sys
import tempfile
from http.client import HTTPConnection
from pathlib import Path
from typing import Any

from tests.bench.crowd import LOOPBACK
from tests.bench.figures import finish, table
from tests.running import RunningServer

ASSET = re.compile(r'(?:src|href)="(/assets/[^"]+\.(?:js|css|svg))"')


def main() -> int:
    parser = argparse.ArgumentParser(
        prog="python -m tests.bench.page_bytes", description=__doc__.splitlines()[0]
    )
    parser.add_argument("--json", action="store_true")
    return finish(run(), parser.parse_args().json)


def run() -> dict[str, Any]:
    """Ask for each page as its device would; prints the sizes and returns them."""
    with tempfile.TemporaryDirectory(prefix="greetline-bench-") as name:
        server = RunningServer(Path(name), {"GREETLINE_HOST": LOOPBACK}).start()
        try:
            kiosk = server.token("kiosk")
            visit = server.check_in(kiosk, name="Somebody", language="de")
            pages = {
                "kiosk": weigh(server.port, "/kiosk", kiosk),
                "staff": weigh(server.port, "/staff", server.token("staff", "Alex")),
                "screen": weigh(server.port, "/screen", server.token("screen")),
                "ticket": weigh(server.port, f"/t/{visit['public_token']}"),
            }
        finally:
            server.stop()
    faults = [f"the {page} page names no script" for page, parts in pages.items() if not parts["js"]]
    rows = [[page, *parts.values(), sum(parts.values())] for page, parts in pages.items()]
    print(table([["bytes, packed", *pages["kiosk"], "together"], *rows]))
    return {"bench": "page_bytes", "pages": pages, "faults": faults}


def weigh(port: int, path: str, token: str = "") -> dict[str, int]:
    """The page itself and all that it names."""
    size, html = fetch(port, path, token)
    parts = {"html": size, "js": 0, "css": 0, "svg": 0}
    for asset in sorted(set(ASSET.findall(html))):
        parts[asset.rpartition(".")[2]] += fetch(port, asset)[0]
    return parts


def fetch(port: int, path: str, token: str = "") -> tuple[int, str]:
    """How many bytes came, and the text that they are."""
    line = HTTPConnection(LOOPBACK, port, timeout=30)
    headers = {"Accept-Encoding": "gzip", **({"Authorization": f"Bearer {token}"} if token else {})}
    line.request("GET", path, headers=headers)
    answer = line.getresponse()
    body = answer.read()
    line.close()
    if answer.status != 200:
        raise RuntimeError(f"{path.split('/')[1]} was answered {answer.status}")
    packed = answer.headers.get("Content-Encoding") == "gzip"
    return len(body), (gzip.decompress(body) if packed else body).decode()


if __name__ == "__main__":
    sys.exit(main())
