"""What a proxy on this machine says of the caller: believed from here only, taken away from all others."""

from collections.abc import Callable, Iterable
from ipaddress import ip_address
from typing import Any

SAID = ("HTTP_X_FORWARDED_PROTO", "HTTP_X_FORWARDED_FOR", "HTTP_X_FORWARDED_HOST", "HTTP_FORWARDED")
Application = Callable[[dict[str, Any], Any], Iterable[bytes]]


class BehindProxy:
    """Between the server and the application."""

    def __init__(self, application: Application) -> None:
        self.application = application

    def __call__(self, environ: dict[str, Any], start_response: Any) -> Iterable[bytes]:
        said = {name: environ.pop(name, "") for name in SAID}
        if _is_here(environ.get("REMOTE_ADDR", "")):
            if said["HTTP_X_FORWARDED_PROTO"] in ("http", "https"):
                environ["wsgi.url_scheme"] = said["HTTP_X_FORWARDED_PROTO"]
            # Only the last one was seen by our own proxy; what stands before it anybody can write.
            caller = said["HTTP_X_FORWARDED_FOR"].rpartition(",")[2].strip()
            if _address(caller) is not None:
                environ["REMOTE_ADDR"] = caller
        return self.application(environ, start_response)


def _address(text: str) -> Any:
    try:
        return ip_address(text)
    except ValueError:
        return None


def _is_here(text: str) -> bool:
    found = _address(text)
    return found is not None and bool(found.is_loopback)
