"""A clip of a drawn shop through whose door somebody walks, again and again."""

from pathlib import Path

import cv2
import numpy as np

WIDTH, HEIGHT = 320, 180
# The line stands upright in the middle; inside is to the right.
LINE, INSIDE = [0.5, 0.05, 0.5, 0.95], [1.0, 0.0]
PAUSE_S, WALK_S = 2.0, 3.0
CLIP_S = PAUSE_S + WALK_S


def draw_clip(path: Path, hz: float = 10.0) -> Path:
    """Two seconds of nobody, then somebody from the left to the right in three."""
    noise = np.random.default_rng(3)
    rows, columns = np.mgrid[0:HEIGHT, 0:WIDTH]
    wall = np.where((rows // 15 + columns // 20) % 2, 150, 110).astype(np.uint8)
    room = cv2.merge([wall, wall, wall])
    out = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"MJPG"), hz, (WIDTH, HEIGHT))
    assert out.isOpened()
    for number in range(round(CLIP_S * hz)):
        grain = noise.integers(0, 6, room.shape, np.uint8)
        frame = cv2.add(room, grain)
        walked = (number / hz - PAUSE_S) / WALK_S
        if walked >= 0:
            x = int(-30 + walked * (WIDTH + 60))
            cv2.rectangle(frame, (x - 14, 60), (x + 14, 160), (30, 30, 60), -1)
            cv2.circle(frame, (x, 48), 12, (60, 60, 90), -1)
        out.write(frame)
    out.release()
    return path
