"""Pages and large answers travel compressed; small ones are not worth the time."""

import gzip

from flask import Flask, Response, request

WORTH_IT = 1_400  # one packet on most networks
KINDS = frozenset({"text/html", "application/json", "text/plain", "image/svg+xml", "text/csv"})


def install(app: Flask) -> None:
    """Compress on the way out."""

    @app.after_request
    def _compress(response: Response) -> Response:
        if response.mimetype not in KINDS or response.is_streamed or response.direct_passthrough:
            return response
        response.vary.add("Accept-Encoding")
        if "Content-Encoding" in response.headers or response.status_code != 200:
            return response
        body = response.get_data()
        if len(body) >= WORTH_IT and "gzip" in request.headers.get("Accept-Encoding", ""):
            response.set_data(gzip.compress(body, compresslevel=6, mtime=0))
            response.headers["Content-Encoding"] = "gzip"
        return response
