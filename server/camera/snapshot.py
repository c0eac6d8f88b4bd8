"""The one picture that may leave: when a manager asked for it, as JPEG, from memory to the server."""

import cv2

from server.camera.frames import Pixels

MOST_BYTES = 1_000_000


def snapshot_jpeg(pixels: Pixels) -> bytes:
    """At most 1 MB: rather coarser than none."""
    for quality in (85, 60, 35, 10):
        made, packed = cv2.imencode(".jpg", pixels, [cv2.IMWRITE_JPEG_QUALITY, quality])
        if made and packed.nbytes <= MOST_BYTES:
            break
    return bytes(packed)
