"""Settings are checked once at start, and a bad one is a sentence that a person can act on."""

import dataclasses
import re
import tomllib
from pathlib import Path

import pytest

from config.settings import DEFAULTS, RULES, Settings, SettingsError, load


def refused(tmp_path: Path, **environ: str) -> str:
    with pytest.raises(SettingsError) as refusal:
        load({"GREETLINE_DATA": str(tmp_path)} | environ)
    return str(refusal.value)


def with_file(tmp_path: Path, text: str) -> Settings:
    (tmp_path / "greetline.toml").write_text(text, encoding="utf-8")
    return load({"GREETLINE_DATA": str(tmp_path)})


def test_file_of_defaults_and_settings_have_the_same_names() -> None:
    names = [field.name for field in dataclasses.fields(Settings)]
    assert set(tomllib.loads(DEFAULTS.read_text(encoding="utf-8"))) == set(names) == set(RULES)


def test_every_default_has_a_comment_above_it() -> None:
    blocks = DEFAULTS.read_text(encoding="utf-8").split("\n\n")
    bare = [block for block in blocks if re.search(r"^\w+ = ", block) and "#" not in block]
    assert bare == []


def test_defaults_are_what_the_plan_says(tmp_path: Path) -> None:
    settings = load({"GREETLINE_DATA": str(tmp_path)})
    assert (settings.host, settings.port, settings.demo) == ("0.0.0.0", 8000, "on")
    assert (settings.heartbeat_s, settings.alive_s, settings.cut_off_s) == (2, 4.5, 6)
    assert settings.database == f"sqlite:///{tmp_path}/greetline.sqlite"
    assert settings.log_path == tmp_path / "greetline.log"


def test_settings_cant_be_changed_after_start(tmp_path: Path) -> None:
    settings = load({"GREETLINE_DATA": str(tmp_path)})
    with pytest.raises(dataclasses.FrozenInstanceError):
        settings.port = 9000  # type: ignore[misc]


def test_data_folder_is_var_here_when_nothing_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert load({}).data == tmp_path / "var"


def test_environment_wins_over_the_data_folder_which_wins_over_the_defaults(tmp_path: Path) -> None:
    (tmp_path / "greetline.toml").write_text("port = 8001\nundo_s = 5\n")
    settings = load({"GREETLINE_DATA": str(tmp_path), "GREETLINE_PORT": "8002"})
    assert (settings.port, settings.undo_s, settings.ticket_shown_s) == (8002, 5, 20)


def test_another_file_can_stand_in_for_the_data_folders(tmp_path: Path) -> None:
    other = tmp_path / "other.toml"
    other.write_text(f'data = "{tmp_path}"\nport = 8003\n')
    settings = load({}, other)
    assert (settings.data, settings.port) == (tmp_path, 8003)


@pytest.mark.parametrize("scheme", ["postgres", "postgresql", "postgresql+psycopg"])
def test_each_spelling_of_postgresql_becomes_the_drivers(tmp_path: Path, scheme: str) -> None:
    url = f"{scheme}://shop:secret@db:5432/greetline"
    settings = load({"GREETLINE_DATA": str(tmp_path), "GREETLINE_DATABASE_URL": url})
    assert settings.database == "postgresql+psycopg://shop:secret@db:5432/greetline"


@pytest.mark.parametrize(
    ("name", "value", "allowed"),
    [
        ("DATA", " ", "the path of a folder"),
        ("HOST", "", "an IP address or a host name"),
        ("PORT", "abc", "a whole number from 1 to 65535"),
        ("PORT", "0", "a whole number from 1 to 65535"),
        ("PORT", "80.5", "a whole number from 1 to 65535"),
        ("DEMO", "off", "on, quiet or empty"),
        ("LOG_LEVEL", "loud", "debug, info, warning or error"),
        ("HEARTBEAT_S", "nan", "a number from 0.1 to 60"),
        ("ALIVE_S", "0", "a number from 0.2 to 300"),
        ("CUT_OFF_S", "inf", "a number from 0.2 to 300"),
        ("SWEEP_S", "-1", "a number from 0.05 to 60"),
        ("PING_S", "0", "a number from 1 to 300"),
        ("PING_TIMEOUT_S", "x", "a number from 1 to 300"),
        ("AUTH_WITHIN_S", "", "a number from 0.1 to 60"),
        ("CLIENT_QUEUE", "1", "a whole number from 10 to 100000"),
        ("MAX_BODY_KIB", "4096", "a whole number from 1 to 1024"),
        ("UNDO_S", "301", "a number from 0 to 300"),
        ("TICKET_SHOWN_S", "1", "a number from 5 to 600"),
        ("MATCH_WINDOW_S", "-3", "a number from 0 to 3600"),
        ("SERVICE_LEVEL_TARGET_S", "0", "a number from 1 to 86400"),
        ("SERVICE_LEVEL_SHARE", "80", "a number from 0.01 to 1"),
        ("ERASE_AFTER_H", "721", "a number from 0 to 720"),
        ("LINK_VALID_H", "0", "a number from 0.1 to 720"),
    ],
)
def test_bad_value_is_named_with_what_is_allowed(tmp_path: Path, name: str, value: str, allowed: str) -> None:
    sentence = refused(tmp_path, **{f"GREETLINE_{name}": value})
    assert sentence == f'The setting GREETLINE_{name} is "{value}"; it must be {allowed}.'


@pytest.mark.parametrize("name", ["DATABASE_URL", "BUS_URL"])
@pytest.mark.parametrize("value", ["mysql://u:hunter2@h/d", "hunter2", "redis://", "postgres://h:hunter2/d"])
def test_bad_address_is_refused_without_showing_its_password(tmp_path: Path, name: str, value: str) -> None:
    sentence = refused(tmp_path, **{f"GREETLINE_{name}": value})
    assert sentence.startswith(f"The setting GREETLINE_{name} can't be used; it must be empty for")
    assert "hunter2" not in sentence


def test_unknown_setting_is_refused_with_the_one_that_was_meant(tmp_path: Path) -> None:
    sentence = refused(tmp_path, GREETLINE_PROT="8000")
    assert sentence == "There is no setting GREETLINE_PROT; did you mean GREETLINE_PORT?"


def test_unknown_setting_like_no_other_is_refused_with_all_that_there_are(tmp_path: Path) -> None:
    sentence = refused(tmp_path, GREETLINE_XYZZY="1")
    assert sentence.startswith("There is no setting GREETLINE_XYZZY; the settings are GREETLINE_AGAIN_S, ")


def test_bad_value_in_a_file_is_named_with_its_file(tmp_path: Path) -> None:
    with pytest.raises(SettingsError) as refusal:
        with_file(tmp_path, "port = true\n")
    assert str(refusal.value) == (
        f'The setting port in {tmp_path}/greetline.toml is "True"; it must be a whole number from 1 to 65535.'
    )


def test_unknown_setting_in_a_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match=r"There is no setting prot in .*; did you mean port"):
        with_file(tmp_path, "prot = 1\n")


def test_data_folder_cant_be_named_from_inside_itself(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="set GREETLINE_DATA to the path of a folder instead"):
        with_file(tmp_path, 'data = "elsewhere"\n')


def test_file_that_is_not_toml_is_named(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match=r"greetline\.toml is not TOML: .*line 1"):
        with_file(tmp_path, "port: 8000\n")


def test_file_that_cant_be_read_is_named(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match=r"none\.toml can't be read: No such file"):
        load({}, tmp_path / "none.toml")


@pytest.mark.parametrize("name", ["alive_s", "cut_off_s"])
def test_device_must_have_the_chance_of_a_heartbeat(tmp_path: Path, name: str) -> None:
    sentence = refused(tmp_path, **{f"GREETLINE_{name.upper()}": "1.5"})
    assert sentence == f'The setting {name} is "1.5"; it must be more than heartbeat_s, which is 2.'


def test_settings_of_other_programs_are_left_alone(tmp_path: Path) -> None:
    assert load({"GREETLINE_DATA": str(tmp_path), "PORT": "x", "PATH": "/bin"}).port == 8000
