"""The one set of parameters for every door; docs/camera.md says how they were chosen.

Lengths are shares of a body's longer side in the picture, times are seconds.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Tuning:
    # --- Detections ---
    sure: float = 0.5  # score from which a box is surely a person
    begin: float = 0.3  # score from which a box may begin a track
    unsure: float = 0.15  # score from which a box may continue one
    same_iou: float = 0.6  # two boxes that overlap so much are one person
    same_part: float = 0.75  # a box that lies so much inside a better one is a part of that body

    # --- Tracks ---
    box_noise: float = 0.05  # standard deviation of a box's side
    acceleration: float = 1.5  # how fast people change their pace, per second squared
    match_giou: float = -0.2  # least generalised IoU of a track and its next box
    match_unsure_iou: float = 0.2  # the same for unsure boxes, as plain IoU
    lost_s: float = 1.0  # how long a track is kept without a box
    hidden_s: float = 2.0  # the same behind somebody else
    hidden_share: float = 0.5  # of their box, that somebody else must cover

    # --- The line ---
    firm: float = 0.06  # so far from the line is surely on one side of it
    travel: float = 0.25  # so far across must somebody have moved
    least_hits: int = 3  # somebody counts who was seen so often,
    least_sure: int = 2  # so often surely,
    least_age_s: float = 0.25  # and for so long
    line_slack: float = 0.1  # so far beyond its ends the line still counts
    born_travel: float = 0.25  # so far must somebody have moved who appeared on the line
    born_within_s: float = 2.0  # and so soon
    born_reach: float = 0.6  # the anchor is at most so far from the line they appeared on


TUNING = Tuning()
