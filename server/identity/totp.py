"""One-time codes by the clock (TOTP): which step a code belongs to, each worth one sign-in."""

from datetime import datetime
from hmac import compare_digest

import pyotp

STEP_S = 30
# A phone's clock may be half a minute off.
STEPS_OFF = (0, -1, 1)
ISSUER = "Greetline"


def new_secret() -> str:
    """160 random bits as the phone's app takes them."""
    return pyotp.random_base32()


def address_for_app(secret: str, name: str) -> str:
    """What an authenticator app reads, also as a QR code."""
    return pyotp.TOTP(secret).provisioning_uri(name=name, issuer_name=ISSUER)


def step_of(secret: str, code: str, at: datetime) -> int | None:
    """The step that the code is of, or None when it is of none near now."""
    now = int(at.timestamp()) // STEP_S
    totp = pyotp.TOTP(secret, interval=STEP_S)
    near = [now + off for off in STEPS_OFF]
    fitting = [step for step in near if compare_digest(totp.generate_otp(step), code)]
    return fitting[0] if fitting else None
