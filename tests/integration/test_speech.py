"""Read aloud by the server: the speech program is called, or there is none and everybody is told so."""

import io
import shutil
import wave
from collections.abc import Iterator
from pathlib import Path

import pytest

from server.send.speech import Speech
from tests.houses import House, furnish
from tests.running import RunningServer

NEEDS = pytest.mark.skipif(not shutil.which("espeak-ng"), reason="no espeak-ng: apt-get install espeak-ng")
SAID = {"text": "Your ticket: A12. About 15 to 25 minutes.", "language": "en"}


@pytest.fixture(scope="module")
def silent(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    """A shop without a speech program."""
    server = RunningServer(tmp_path_factory.mktemp("silent") / "data", {"GREETLINE_SPEECH_PROGRAM": "none"})
    yield furnish(server.start())
    server.stop()


@NEEDS
def test_sentence_comes_as_a_sound_of_its_length(house: House) -> None:
    assert {"en", "de", "es", "fr", "ar"} <= set(house.call("GET", "speech", by="kiosk").body["languages"])
    got = house.call("POST", "speech", SAID, by="kiosk")
    assert got.status == 200
    with wave.open(io.BytesIO(got.body)) as sound:
        seconds = sound.getnframes() / sound.getframerate()
    assert 2 < seconds < 15


@NEEDS
def test_slower_speech_is_longer() -> None:
    speech = Speech("espeak-ng")
    slow, fast = (speech.say(SAID["text"], "en", rate) for rate in (0.6, 1.6))
    assert slow is not None
    assert fast is not None
    assert len(slow) > 1.5 * len(fast)


@NEEDS
def test_same_sentence_is_made_once(tmp_path: Path) -> None:
    """The program is counted at the true edge: a script that notes each call and then is espeak-ng."""
    calls, program = tmp_path / "calls", tmp_path / "counted"
    program.write_text(f'#!/bin/sh\necho x >> {calls}\nexec espeak-ng "$@"\n', encoding="utf-8")
    program.chmod(0o755)
    speech = Speech(str(program))
    first, again = speech.say("Check in", "en"), speech.say("Check in", "en")
    assert first == again
    assert calls.read_text().count("x") == 1


def test_program_that_fails_or_hangs_is_silence(tmp_path: Path) -> None:
    for what in ("exit 3", "exec sleep 30", "echo too short"):
        program = tmp_path / "program"
        program.write_text(f"#!/bin/sh\n{what}\n", encoding="utf-8")
        program.chmod(0o755)
        assert Speech(str(program), within_s=0.3).say("Check in", "en") is None


def test_shop_without_a_program_says_so(silent: House) -> None:
    assert silent.call("GET", "speech", by="kiosk").body == {"languages": []}
    refused = silent.call("POST", "speech", SAID, by="kiosk")
    assert (refused.status, refused.body["code"]) == (404, "unknown_voice")


@pytest.mark.parametrize(
    "given", [{"text": ""}, {"text": "x" * 401}, {"rate": 9}, {"language": "../en"}, {"voice": "en"}]
)
def test_what_is_no_sentence_of_a_page_is_refused(house: House, given: dict[str, object]) -> None:
    assert house.call("POST", "speech", {**SAID, **given}, by="kiosk").status == 422


def test_nobody_lets_it_talk_without_end(silent: House) -> None:
    statuses = [silent.call("POST", "speech", SAID, by="screen").status for _ in range(60)]
    assert set(statuses) == {404, 429}
    assert SAID["text"] not in (silent.server.data / "greetline.log").read_text(encoding="utf-8")
