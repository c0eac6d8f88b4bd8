"""Running servers for the integration tests: one to share, and others to one's own taste."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.houses import PATIENT, House, furnish
from tests.running import RunningServer


@pytest.fixture(scope="session")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    """One server for all tests that leave no more behind than a few visits."""
    # Who opens a socket here may be busy with something else for long before it reads on.
    slow = {"GREETLINE_PING_TIMEOUT_S": "300"}
    server = RunningServer(tmp_path_factory.mktemp("house"), {**PATIENT, **slow}).start()
    yield furnish(server)
    server.stop()


@pytest.fixture
def open_house(tmp_path: Path) -> Iterator[Callable[..., House]]:
    """Starts servers of one's own: settings by name, or any field of RunningServer."""
    started: list[RunningServer] = []

    def start(*, data: Path = tmp_path / "var", **more: Any) -> House:
        fields = {name: more.pop(name) for name in ("arguments", "clock") if name in more}
        environ = {f"GREETLINE_{name.upper()}": str(value) for name, value in more.items()}
        started.append(RunningServer(data, environ, **fields).start())
        return furnish(started[-1])

    yield start
    for server in started:
        server.stop()
