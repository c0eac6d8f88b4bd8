"""A root of the shop's own that can vouch for the shop's own names and nothing else (name constraints)."""

import os
from collections.abc import Sequence
from datetime import datetime, timedelta
from ipaddress import ip_address, ip_network
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

VALID = timedelta(days=3650)
# A tablet's clock may be a little slow.
BEFORE = timedelta(days=1)
# What is not constrained is allowed; a kind of name that the shop has none of is bound to one that can't be.
NO_NAME = "none.invalid"
NO_ADDRESS = "127.0.0.1/32"


def make_root(names: Sequence[str], now: datetime) -> tuple[bytes, bytes]:
    """Certificate and key as PEM; each device that trusts it trusts it for these names only."""
    key = ec.generate_private_key(ec.SECP256R1())
    who = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, f"Greetline {names[0]}")])
    root = (
        x509.CertificateBuilder()
        .subject_name(who)
        .issuer_name(who)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - BEFORE)
        .not_valid_after(now + VALID)
        .add_extension(x509.BasicConstraints(ca=True, path_length=1), critical=True)
        .add_extension(_signs_only(), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .add_extension(x509.NameConstraints(_permitted(names), None), critical=True)
        .sign(key, hashes.SHA256())
    )
    secret = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    return root.public_bytes(serialization.Encoding.PEM), secret


def _permitted(names: Sequence[str]) -> list[x509.GeneralName]:
    addresses = [name for name in names if is_address(name)]
    hosts = [name for name in names if not is_address(name)]
    return [
        *(x509.DNSName(name) for name in hosts or [NO_NAME]),
        *(x509.IPAddress(ip_network(name)) for name in addresses or [NO_ADDRESS]),
    ]


def _signs_only() -> x509.KeyUsage:
    others = dict.fromkeys(
        (
            "digital_signature",
            "content_commitment",
            "key_encipherment",
            "data_encipherment",
            "key_agreement",
            "encipher_only",
            "decipher_only",
        ),
        False,
    )
    return x509.KeyUsage(key_cert_sign=True, crl_sign=True, **others)


def is_address(name: str) -> bool:
    """Whether it is an IP address."""
    try:
        ip_address(name)
    except ValueError:
        return False
    return True


def keep_secret(file: Path, text: bytes) -> None:
    """Written so that only this user can read it, from its first byte on."""
    file.unlink(missing_ok=True)
    with os.fdopen(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as out:
        out.write(text)
