"""Every setting of Greetline: one frozen object, checked once at start.

The defaults stand in `greetline.toml` beside this file, each with its meaning. They are overlaid by
`greetline.toml` in the data folder, and that by `GREETLINE_<NAME>` in the environment.
"""

import difflib
import tomllib
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, Literal, get_type_hints

from config.rules import Address, Folder, Number, OneOf, Rule, Text, Whole

ROOT = Path(__file__).resolve().parent.parent
DEFAULTS = ROOT / "config" / "greetline.toml"
PREFIX = "GREETLINE_"

DATABASE = Address(
    dict.fromkeys(("postgresql+psycopg", "postgresql", "postgres"), "postgresql+psycopg"),
    'empty for the embedded SQLite, or like "postgresql://user:password@host/database"',
)
BUS = Address(
    {name: name for name in ("redis", "rediss", "valkey", "valkeys")},
    'empty for none, or like "redis://host:6379"',
)


class SettingsError(Exception):
    """A setting can't be used; the text is one sentence for the person who set it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What `greetline.toml` says, typed; the comments about meaning and unit stand there."""

    data: Annotated[Path, Folder()]
    host: Annotated[str, Text("an IP address or a host name")]
    port: Annotated[int, Whole(1, 65535)]
    database_url: Annotated[str, DATABASE]
    bus_url: Annotated[str, BUS]
    demo: Annotated[Literal["on", "quiet", "empty"], OneOf(("on", "quiet", "empty"))]
    log_level: Annotated[
        Literal["debug", "info", "warning", "error"], OneOf(("debug", "info", "warning", "error"))
    ]

    heartbeat_s: Annotated[float, Number(0.1, 60)]
    alive_s: Annotated[float, Number(0.2, 300)]
    cut_off_s: Annotated[float, Number(0.2, 300)]
    sweep_s: Annotated[float, Number(0.05, 60)]
    ping_s: Annotated[float, Number(1, 300)]
    ping_timeout_s: Annotated[float, Number(1, 300)]
    auth_within_s: Annotated[float, Number(0.1, 60)]
    client_queue: Annotated[int, Whole(10, 100_000)]
    connects_at_once: Annotated[int, Whole(10, 1_000_000)]
    connects_per_s: Annotated[float, Number(0.1, 100_000)]
    sockets_per_address: Annotated[int, Whole(10, 100_000)]
    strangers_per_address: Annotated[int, Whole(1, 100_000)]
    sockets_per_device: Annotated[int, Whole(1, 10_000)]
    frames_at_once: Annotated[int, Whole(10, 1_000_000)]
    frames_per_s: Annotated[float, Number(1, 100_000)]
    orders_at_once: Annotated[int, Whole(10, 1_000_000)]
    orders_per_s: Annotated[float, Number(0.1, 100_000)]
    numbers_at_once: Annotated[int, Whole(1, 10_000)]
    numbers_per_s: Annotated[float, Number(0.01, 1000)]
    speech_at_once: Annotated[int, Whole(1, 10_000)]
    speech_per_s: Annotated[float, Number(0.01, 1000)]
    max_body_kib: Annotated[int, Whole(1, 1024)]

    undo_s: Annotated[float, Number(0, 300)]
    speech_program: Annotated[str, Text("the name or path of a program, or none")]
    scan_s: Annotated[float, Number(1, 5)]
    aloud_key: Annotated[str, Text("the name of a key as browsers call it, or none")]
    ticket_shown_s: Annotated[float, Number(5, 600)]
    print_within_s: Annotated[float, Number(5, 300)]
    printer_patience_s: Annotated[float, Number(0.5, 60)]
    match_window_s: Annotated[float, Number(0, 3600)]
    door_again_s: Annotated[float, Number(1, 3600)]
    door_gone_s: Annotated[float, Number(1, 3600)]
    step_through_s: Annotated[float, Number(1, 600)]
    walk_away_s: Annotated[float, Number(0, 600)]
    door_silent_s: Annotated[float, Number(1, 600)]
    door_process: Annotated[Literal["here", "elsewhere"], OneOf(("here", "elsewhere"))]
    door_late_s: Annotated[float, Number(0, 3600)]
    not_shown_s: Annotated[float, Number(0.5, 600)]
    all_free_s: Annotated[float, Number(1, 3600)]
    lead_when_busy_s: Annotated[float, Number(1, 3600)]
    manager_s: Annotated[float, Number(1, 3600)]
    again_s: Annotated[float, Number(5, 3600)]
    help_lead_s: Annotated[float, Number(1, 3600)]
    device_manager_s: Annotated[float, Number(1, 7200)]
    person_gone_s: Annotated[float, Number(30, 3600)]
    promise_risk_share: Annotated[float, Number(0.1, 1)]
    unpromised_risk_s: Annotated[float, Number(10, 86_400)]
    promise_again_s: Annotated[float, Number(10, 86_400)]
    look_check_s: Annotated[float, Number(60, 86_400)]
    next_in_a_row: Annotated[int, Whole(1, 100)]
    next_long_wait_s: Annotated[float, Number(60, 86_400)]
    next_early_s: Annotated[float, Number(0, 86_400)]
    next_late_s: Annotated[float, Number(0, 86_400)]
    next_adviser_s: Annotated[float, Number(0, 86_400)]
    next_match_s: Annotated[float, Number(0, 3600)]
    offer_s: Annotated[float, Number(5, 3600)]
    overdue_least_n: Annotated[int, Whole(1, 1000)]
    overdue_least_s: Annotated[float, Number(10, 86_400)]
    overdue_unknown_s: Annotated[float, Number(10, 86_400)]
    overdue_again_s: Annotated[float, Number(10, 86_400)]
    close_after_s: Annotated[float, Number(0, 43_200)]
    missed_after_s: Annotated[float, Number(0, 86_400)]
    expected_near_h: Annotated[float, Number(0.1, 24)]
    expected_days: Annotated[int, Whole(1, 60)]
    service_level_target_s: Annotated[float, Number(1, 86_400)]
    service_level_share: Annotated[float, Number(0.01, 1)]
    erase_after_h: Annotated[float, Number(0, 720)]
    link_valid_h: Annotated[float, Number(0.1, 720)]
    pin_tries: Annotated[int, Whole(1, 20)]
    pin_lock_s: Annotated[float, Number(1, 86_400)]
    sign_in_idle_s: Annotated[float, Number(0, 86_400)]
    login_tries: Annotated[int, Whole(1, 20)]
    login_lock_s: Annotated[float, Number(1, 86_400)]
    login_valid_h: Annotated[float, Number(0.1, 720)]

    pairing_valid_s: Annotated[float, Number(10, 3600)]
    pairing_tries: Annotated[int, Whole(1, 100)]
    pairing_lock_s: Annotated[float, Number(1, 3600)]
    device_blind_s: Annotated[float, Number(0.5, 3600)]
    device_lost_s: Annotated[float, Number(5, 3600)]
    sound_answered_s: Annotated[float, Number(1, 600)]
    sound_rare_share: Annotated[float, Number(0, 1)]
    sound_least: Annotated[int, Whole(1, 10_000)]
    https_port: Annotated[int, Whole(1, 65535)]

    @property
    def sqlite_path(self) -> Path:
        return self.data / "greetline.sqlite"

    @property
    def database(self) -> str:
        """The address of the database as SQLAlchemy writes it."""
        return self.database_url or f"sqlite:///{self.sqlite_path}"

    @property
    def log_path(self) -> Path:
        return self.data / "greetline.log"

    @property
    def demo_past_path(self) -> Path:
        """The note that the demo store's past is still to come; it says since when the store is open."""
        return self.data / "demo-past"

    @property
    def demo_removed_path(self) -> Path:
        """The note that the demo was removed: it never opens by itself again."""
        return self.data / "demo-removed"

    @property
    def bundles_path(self) -> Path:
        """Where set-up puts the built pages: hashed files and their `manifest.json`."""
        return ROOT / ".venv" / "web"


RULES: dict[str, Rule] = {
    name: hint.__metadata__[0] for name, hint in get_type_hints(Settings, include_extras=True).items()
}


def load(environ: Mapping[str, str], file: Path | None = None) -> Settings:
    """Read the settings; `file` stands in for `greetline.toml` of the data folder."""
    values = _from_file(DEFAULTS)
    environment = _from_environment(environ)
    data = environment.get("data", values["data"])
    values |= _from_file(file) if file else _from_data_folder(data)
    values |= environment
    _check_spans(values)
    return Settings(**values)


def _from_data_folder(data: Path) -> dict[str, Any]:
    file = data / "greetline.toml"
    if not file.is_file():
        return {}
    values = _from_file(file)
    if "data" in values:
        raise SettingsError(
            f"The setting data can't stand in {file}, which is in that folder; "
            f"set {PREFIX}DATA to the path of a folder instead."
        )
    return values


def _from_file(file: Path) -> dict[str, Any]:
    try:
        given = tomllib.loads(file.read_text(encoding="utf-8"))
    except OSError as problem:
        raise SettingsError(f"The settings file {file} can't be read: {problem.strerror}.") from None
    except ValueError as problem:
        raise SettingsError(f"The settings file {file} is not TOML: {problem}.") from None
    _refuse_unknown(given, RULES, f" in {file}")
    return {name: _read(name, value, f"{name} in {file}") for name, value in given.items()}


def _from_environment(environ: Mapping[str, str]) -> dict[str, Any]:
    given = {name: value for name, value in environ.items() if name.startswith(PREFIX)}
    names = {PREFIX + name.upper(): name for name in RULES}
    _refuse_unknown(given, names, "")
    return {names[shown]: _read(names[shown], value, shown) for shown, value in given.items()}


def _refuse_unknown(given: Iterable[str], names: Collection[str], where: str) -> None:
    for name in given:
        if name not in names:
            raise SettingsError(f"There is no setting {name}{where}; {_nearest(name, names)}")


def _nearest(name: str, names: Collection[str]) -> str:
    close = difflib.get_close_matches(name, names, n=1, cutoff=0.75)
    return f"did you mean {close[0]}?" if close else f"the settings are {', '.join(sorted(names))}."


def _read(name: str, given: object, shown: str) -> object:
    rule = RULES[name]
    try:
        return rule.read(given)
    except ValueError:
        what = "can't be used" if rule.secret else f'is "{str(given)[:60]}"'
        raise SettingsError(f"The setting {shown} {what}; it must be {rule.allowed}.") from None


def _check_spans(values: Mapping[str, Any]) -> None:
    """A device must get the chance of a heartbeat before it counts as gone."""
    heartbeat = values["heartbeat_s"]
    for name in ("alive_s", "cut_off_s"):
        if values[name] <= heartbeat:
            raise SettingsError(
                f'The setting {name} is "{values[name]:g}"; it must be more than heartbeat_s, '
                f"which is {heartbeat:g}."
            )
