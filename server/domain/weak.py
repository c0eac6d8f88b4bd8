"""Which PINs and passwords are refused: those that are guessed first."""

import unicodedata
from itertools import pairwise

PIN_LENGTH = 6
LEAST_PASSWORD = 12
MOST_PASSWORD = 200
LEAST_LETTERS = 5
# What people choose most, beside the rows and repeats that the rules below find.
COMMON_PINS = frozenset(
    [
        "112358",
        "123321",
        "123654",
        "131313",
        "142536",
        "147258",
        "159357",
        "159753",
        "142857",
        "147852",
        "258369",
        "258456",
        "314159",
        "321654",
        "420420",
        "456852",
        "520131",
        "520520",
        "741852",
        "753951",
        "789456",
        "852456",
        "963852",
    ]
)
COMMON_PASSWORDS = (
    *("password", "passwort", "contrasena", "motdepasse", "qwerty", "qwertz", "azerty", "letmein"),
    *("welcome", "administrator", "iloveyou", "greetline", "1q2w3e4r", "abc123", "changeme"),
)


def is_weak_pin(pin: str) -> bool:
    """A run (123456, 987654), a repeat (111111, 121212, 123123), pairs (112233), a mirror, or a favourite."""
    digits = [int(digit) for digit in pin]
    steps = {(after - before) % 10 for before, after in pairwise(digits)}
    if len(steps) == 1:
        return True
    half, third = PIN_LENGTH // 2, PIN_LENGTH // 3
    repeats = pin == pin[:half] * 2 or pin == pin[:third] * 3
    pairs = pin[0::2] == pin[1::2]
    return repeats or pairs or pin == pin[::-1] or len(set(pin)) < 3 or pin in COMMON_PINS


def weakness_of_password(password: str, name: str) -> str | None:
    """Why it is refused, as a key; None when it may be used."""
    if len(password) < LEAST_PASSWORD:
        return "too_short"
    if len(password) > MOST_PASSWORD:
        return "too_long"
    plain = comparable(password)
    rest = plain
    for known in (*COMMON_PASSWORDS, comparable(name)):
        rest = rest.replace(known, "")
    letters = set(rest)
    runs = "0123456789" * 3
    common = len(letters) < LEAST_LETTERS or rest in runs or rest in runs[::-1]
    return "too_common" if common else None


def comparable(text: str) -> str:
    """A name or password as it is compared: one form, no case, no blanks around it."""
    return unicodedata.normalize("NFKC", text).strip().casefold()
