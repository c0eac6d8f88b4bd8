"""The command line: each expected fault is one plain sentence and an exit code of its own."""

import re
import socket
import subprocess
from pathlib import Path

import pytest

from tests.houses import House
from tests.running import RunningServer

Done = subprocess.CompletedProcess[str]


@pytest.fixture
def shop(tmp_path: Path) -> RunningServer:
    """Not started: only its settings."""
    return RunningServer(tmp_path / "var")


def assert_one_sentence(done: Done, code: int, *words: str) -> None:
    assert done.returncode == code, done.stderr
    assert done.stdout == ""
    assert len(done.stderr.strip().splitlines()) == 1, done.stderr
    assert "Traceback" not in done.stderr
    assert [word for word in words if word not in done.stderr] == []


def printed(server: RunningServer, role: str, *more: str) -> str:
    """The token that the command prints."""
    done = server.command("token", "--role", role, "--store", "demo", *more)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


class TestToken:
    def test_token_is_printed_alone_and_works(self, house: House) -> None:
        done = house.server.command("token", "--role", "screen", "--store", "demo")
        assert (done.returncode, done.stderr) == (0, "")
        assert re.fullmatch(r"[\w-]{43}\n", done.stdout)
        state = house.server.call("GET", "/api/v1/stores/demo/state", token=done.stdout.strip())
        assert (state.status, state.body["role"]) == (200, "screen")

    def test_new_colleague_is_added_once_and_may_work_at_once(self, house: House) -> None:
        tokens = [printed(house.server, "staff", "--staff", "Nilüfer") for _ in range(2)]
        assert len(set(tokens)) == 2
        for token in tokens:
            visit = house.check_in()
            done = house.server.do(token, visit, "greet")
            assert done.body["visit"]["greeted_by"] == "Nilüfer"
        log = house.call("GET", "events?after=0", by="staff").body["events"]
        added = [event["device"] for event in log if event["type"] == "device.added"]
        devices = [device["id"] for device in added if device["staff"] == "Nilüfer"]
        assert len(set(devices)) == 2

    def test_token_works_before_the_first_start(self, shop: RunningServer) -> None:
        token = printed(shop, "kiosk")
        shop.start()
        try:
            assert shop.check_in(token)["ticket"] == "A1"
        finally:
            shop.stop()

    def test_role_that_there_is_not_is_refused(self, shop: RunningServer) -> None:
        done = shop.command("token", "--role", "king", "--store", "demo")
        assert_one_sentence(done, 2, "king", "kiosk", "manager")

    def test_what_is_missing_is_named(self, shop: RunningServer) -> None:
        assert_one_sentence(shop.command("token", "--role", "kiosk"), 2, "--store")

    def test_store_that_there_is_not_is_refused(self, shop: RunningServer) -> None:
        assert_one_sentence(shop.command("token", "--role", "kiosk", "--store", "moon"), 2, "moon")

    @pytest.mark.parametrize("name", ["", "   ", "x" * 81, "a\nb", "a\x07b"])
    def test_name_that_can_not_be_read_is_refused(self, shop: RunningServer, name: str) -> None:
        done = shop.command("token", "--role", "staff", "--store", "demo", "--staff", name)
        assert_one_sentence(done, 2, "name", "80")


class TestServe:
    def test_port_that_is_taken_is_said_with_the_way_out(self, shop: RunningServer) -> None:
        with socket.socket() as other:
            other.bind(("0.0.0.0", shop.port))
            other.listen()
            assert_one_sentence(shop.command("serve"), 1, str(shop.port), "GREETLINE_PORT")

    def test_workers_need_postgres(self, shop: RunningServer) -> None:
        done = shop.command("serve", "--workers", "2")
        assert_one_sentence(done, 2, "PostgreSQL", "GREETLINE_DATABASE_URL")

    @pytest.mark.parametrize("number", ["0", "-1", "65", "many"])
    def test_number_of_workers_is_checked(self, shop: RunningServer, number: str) -> None:
        assert_one_sentence(shop.command("serve", "--workers", number), 2, "workers")

    def test_database_that_can_not_be_reached_is_said_without_its_password(self, tmp_path: Path) -> None:
        url = "postgresql://greetline:hush-hush@127.0.0.1:1/greetline"
        shop = RunningServer(tmp_path, {"GREETLINE_DATABASE_URL": url})
        done = shop.command("serve")
        assert_one_sentence(done, 1, "GREETLINE_DATABASE_URL")
        assert "hush" not in done.stderr


class TestDataFolder:
    @pytest.fixture(params=["serve", "migrate", "token --role kiosk --store demo"])
    def command(self, request: pytest.FixtureRequest) -> list[str]:
        return str(request.param).split()

    def test_folder_that_can_not_be_made_is_said(self, tmp_path: Path, command: list[str]) -> None:
        (tmp_path / "file").write_text("not a folder")
        for place in (tmp_path / "file", tmp_path / "file" / "var"):
            done = RunningServer(place).command(*command)
            assert_one_sentence(done, 1, str(place), "GREETLINE_DATA")

    def test_file_that_is_no_database_is_said(self, tmp_path: Path, command: list[str]) -> None:
        (tmp_path / "greetline.sqlite").write_text("this is no database at all, " * 100)
        assert_one_sentence(RunningServer(tmp_path).command(*command), 1, "greetline.sqlite")


class TestSettings:
    @pytest.mark.parametrize(
        ("name", "value", "words"),
        [
            ("GREETLINE_PORT", "eighty", ("GREETLINE_PORT", "1", "65535")),
            ("GREETLINE_PORT", "0", ("GREETLINE_PORT", "65535")),
            ("GREETLINE_PROT", "8000", ("GREETLINE_PROT", "GREETLINE_PORT")),
            ("GREETLINE_LOG_LEVEL", "loud", ("GREETLINE_LOG_LEVEL", "warning")),
            ("GREETLINE_HEARTBEAT_S", "nan", ("GREETLINE_HEARTBEAT_S",)),
        ],
    )
    def test_bad_setting_is_named_with_what_it_may_be(
        self, tmp_path: Path, name: str, value: str, words: tuple[str, ...]
    ) -> None:
        done = RunningServer(tmp_path, {name: value}).command("serve")
        assert_one_sentence(done, 2, *words)


def test_help_and_no_words_at_all_say_what_there_is(shop: RunningServer) -> None:
    for words in ((), ("help",), ("--help",)):
        done = shop.command(*words)
        assert done.returncode == 0
        assert "serve" in done.stdout


def test_import_without_a_file_is_refused(shop: RunningServer) -> None:
    assert_one_sentence(shop.command("import"), 2, "FILE")
    assert_one_sentence(shop.command("import", "log.csv", "--time-zone", "Mars/North"), 2, "Europe/Berlin")


def test_unknown_command_is_refused(shop: RunningServer) -> None:
    done = shop.command("dance")
    assert done.returncode == 2
    assert done.stderr.startswith("There is no command 'dance'.")


def test_migrate_is_done_once_and_again(shop: RunningServer) -> None:
    for _ in range(2):
        done = shop.command("migrate")
        assert (done.returncode, done.stdout) == (0, "The database is up to date.\n")
    assert_one_sentence(shop.command("migrate", "now"), 2, "migrate")


def test_second_start_keeps_the_shop_and_the_devices(shop: RunningServer) -> None:
    token = printed(shop, "kiosk")
    said = []
    for ticket in ("A1", "A2"):
        shop.start()
        assert shop.check_in(token)["ticket"] == ticket
        said.append(shop.stop())
    assert [len(console.strip().splitlines()) for console in said] == [8, 8]
