"""What names a camera, and that whatever opens it is never shown."""

import pytest

from server.camera.source import BadSource, masked, read_source, secrets_of

SECRET_URLS = [
    "rtsp://admin:hunter2@10.0.0.5:554/stream1",
    "rtsp://admin:p%40ss%2Fhunter2@10.0.0.5/stream1",
    "rtsp://admin:hun/ter2@hunter2@10.0.0.5/stream1",
    "http://10.0.0.5/video.mjpg?user=admin&pwd=hunter2",
    "http://10.0.0.5/cgi?loginuse=admin&hunter2",
    "rtsp://10.0.0.5/user=admin&password=hunter2&channel=1",
    "https://hunter2@10.0.0.5/live",
]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("0", "usb"),
        (" 2 ", "usb"),
        ("/dev/video0", "usb"),
        ("rtsp://camera/live", "stream"),
        ("HTTP://camera/live", "stream"),
        ("/videos/door.mp4", "file"),
        ("door 1.avi", "file"),
    ],
)
def test_its_kind_follows_from_its_form(text: str, kind: str) -> None:
    assert read_source(text).kind == kind


@pytest.mark.parametrize(
    "text", ["", "  ", "ftp://camera/x", "door\n.avi", "file:///etc/passwd", "udp://@:9"]
)
def test_what_is_no_camera_is_refused_in_one_sentence(text: str) -> None:
    with pytest.raises(BadSource) as refused:
        read_source(text)
    assert str(refused.value).count(".") == 1
    assert not text.strip() or text.strip() not in str(refused.value)


@pytest.mark.parametrize("url", SECRET_URLS)
def test_a_password_is_never_in_what_may_be_shown(url: str) -> None:
    source = read_source(url)
    said = [
        url,
        f"Opening '{url}' for reading",
        f"[rtsp @ 0x1] method DESCRIBE failed: 401 {url}\n",
        repr(source),
        f"{{'source': {url!r}}}",
    ]
    for line in said:
        assert "hunter2" not in masked(line, secrets_of(source))
        assert "hunter2" not in masked(line)
        assert "ss/hunter2" not in masked(line, secrets_of(source))


def test_parts_of_an_address_that_a_library_tells_alone_are_masked_too() -> None:
    source = read_source("rtsp://admin:p%40ss%2Fword@10.0.0.5/stream1")
    for part in ("p%40ss%2Fword", "p@ss/word", "YWRtaW46cEBzcy93b3Jk"):
        assert part not in masked(f"Authorization: {part} refused", secrets_of(source))


def test_what_is_no_secret_stays_readable() -> None:
    line = "Connection to tcp://127.0.0.1:554 failed: Connection refused"
    assert masked(line, secrets_of(read_source("rtsp://admin:hunter2@127.0.0.1/x"))) == line
