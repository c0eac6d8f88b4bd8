"""HTTPS on the shop's own network: a root bound to its names, a proxy that is kept, secure cookies."""

import http.client
import os
import plistlib
import signal
import socket
import ssl
import stat
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from config.https import folder, read_plan
from server.ops.https_proxy import find_caddy
from server.ops.https_root import make_root
from server.web.proxy import BehindProxy
from tests.houses import House
from tests.integration.browsers import Browser, offer
from tests.running import Answered, RunningServer, answered, free_port

NAMES = ("kiosk.lan", "127.0.0.1")


def signed_by(root: bytes, key: bytes, name: str, where: Path) -> Path:
    """A leaf for `name` with its key, as whoever stole the shop's key could make it."""
    issuer = x509.load_pem_x509_certificate(root)
    authority = serialization.load_pem_private_key(key, None)
    assert isinstance(authority, ec.EllipticCurvePrivateKey)
    own = ec.generate_private_key(ec.SECP256R1())
    now = datetime.now(UTC)
    leaf = (
        x509.CertificateBuilder()
        .subject_name(x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)]))
        .issuer_name(issuer.subject)
        .public_key(own.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(hours=1))
        .not_valid_after(now + timedelta(days=7))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(name)]), critical=False)
        .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), critical=False)
        .sign(authority, hashes.SHA256())
    )
    secret = own.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    file = where / f"{name}.pem"
    file.write_bytes(leaf.public_bytes(serialization.Encoding.PEM) + secret)
    return file


def shakes_hands(root: bytes, chain: Path, name: str) -> bool:
    """Whether a client that trusts the root takes this server for `name`."""
    server = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    server.load_cert_chain(chain)
    client = ssl.create_default_context(cadata=root.decode())
    to_server, to_client = ssl.MemoryBIO(), ssl.MemoryBIO()
    near = client.wrap_bio(to_client, to_server, server_hostname=name)
    far = server.wrap_bio(to_server, to_client, server_side=True)
    for _ in range(4):
        for side in (near, far):
            try:
                side.do_handshake()
            except ssl.SSLWantReadError:
                continue
            except ssl.SSLCertVerificationError:
                return False
    return True


@pytest.mark.parametrize(
    ("name", "taken"), [("kiosk.lan", True), ("a.kiosk.lan", True), ("evil.example", False), ("lan", False)]
)
def test_root_vouches_for_the_shops_names_only(tmp_path: Path, name: str, taken: bool) -> None:
    root, key = make_root(NAMES, datetime.now(UTC))
    assert shakes_hands(root, signed_by(root, key, name, tmp_path), name) is taken


def test_root_of_addresses_vouches_for_no_name_at_all(tmp_path: Path) -> None:
    root, key = make_root(("192.168.1.10",), datetime.now(UTC))
    assert not shakes_hands(root, signed_by(root, key, "evil.example", tmp_path), "evil.example")


def https(server: RunningServer, *words: str) -> Any:
    return server.command("https", *words)


def test_root_and_key_lie_in_the_data_folder_and_only_its_user_reads_the_key(tmp_path: Path) -> None:
    server = RunningServer(tmp_path / "var")
    said = https(server, "on", "--name", "kiosk.lan")
    assert said.returncode == 0, said.stderr
    assert "https://kiosk.lan:8443" in said.stdout
    where = folder(server.data)
    assert stat.S_IMODE((where / "root.key").stat().st_mode) == 0o600
    assert stat.S_IMODE(where.stat().st_mode) == 0o700
    before = (where / "root.crt").read_bytes()
    assert https(server, "on", "--name", "kiosk.lan").returncode == 0
    assert (where / "root.crt").read_bytes() == before  # devices trust it already
    assert https(server, "on", "--name", "till.lan").returncode == 0
    assert (where / "root.crt").read_bytes() != before
    assert https(server, "off").returncode == 0
    assert read_plan(server.data) is None


@pytest.mark.parametrize("name", ["example.com", "8.8.8.8", "not a name", "-x.lan", "x" * 300 + ".lan"])
def test_name_that_is_not_the_shops_own_is_refused_in_one_sentence(tmp_path: Path, name: str) -> None:
    refused = https(RunningServer(tmp_path), "on", f"--name={name}")
    assert refused.returncode == 2
    assert len(refused.stderr.strip().splitlines()) == 1
    assert not (tmp_path / "https").exists()


def test_own_certificate_is_looked_at_before_it_is_taken(tmp_path: Path) -> None:
    root, key = make_root(("shop.example",), datetime.now(UTC))
    pair = [tmp_path / "shop.crt", tmp_path / "shop.key"]
    pair[0].write_bytes(root)
    pair[1].write_bytes(key)
    server = RunningServer(tmp_path / "var")
    words = ("on", "--name", "shop.example", "--certificate", str(pair[0]), "--key")
    assert https(server, *words, str(pair[0])).returncode == 2
    assert https(server, *words, str(pair[1])).returncode == 0
    plan = read_plan(server.data)
    assert plan is not None
    assert (plan.private, plan.certificate) == (False, str(pair[0]))


@pytest.fixture(scope="module")
def secure(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningServer]:
    """A shop with a secure address."""
    if find_caddy() is None:
        pytest.skip("no TLS proxy: pip install -r config/https.txt")
    data = tmp_path_factory.mktemp("secure") / "var"
    server = RunningServer(data, {"GREETLINE_HTTPS_PORT": str(free_port())})
    assert https(server, "on", *(f"--name={name}" for name in NAMES)).returncode == 0
    server.start()
    wait_until(lambda: ask(server).status == 200)
    yield server
    server.stop()


def wait_until(so: Callable[[], bool], within_s: float = 30) -> None:
    until = time.monotonic() + within_s
    while True:
        try:
            if so():
                return
        except OSError:
            pass
        assert time.monotonic() < until
        time.sleep(0.1)


def ask(server: RunningServer, path: str = "/readyz", method: str = "GET", **headers: str) -> Answered:
    """Over TLS, as somebody who trusts the root."""
    plan = read_plan(server.data)
    assert plan is not None
    trusting = ssl.create_default_context(cadata=(folder(server.data) / "root.crt").read_text())
    with (
        socket.create_connection(("127.0.0.1", plan.port), timeout=20) as raw,
        trusting.wrap_socket(raw, server_hostname="kiosk.lan") as near,
    ):
        conn = http.client.HTTPConnection("kiosk.lan", plan.port, timeout=20)
        conn.sock = near
        conn.request(method, path, headers={name.replace("_", "-"): value for name, value in headers.items()})
        response = conn.getresponse()
        return answered(response.status, response.read(), dict(response.headers))


def test_shop_answers_by_its_name_over_tls_with_secure_cookies(secure: RunningServer) -> None:
    assert ask(secure).status == 200
    cookie = ask(secure, "/pair").headers["set-cookie"]
    assert "Secure" in cookie
    plain = secure.call("GET", "/pair").headers["set-cookie"]
    assert "Secure" not in plain


def test_origin_of_the_secure_address_is_our_own_and_another_is_not(secure: RunningServer) -> None:
    plan = read_plan(secure.data)
    assert plan is not None
    ours = ask(secure, "/pair", "POST", Origin=plan.address, Sec_Fetch_Site="same-origin")
    assert ours.status != 403
    assert ask(secure, "/pair", "POST", Origin="https://evil.example").status == 403


def test_new_device_is_told_to_trust_first_and_pairs_by_the_secure_address(secure: RunningServer) -> None:
    plan = read_plan(secure.data)
    assert plan is not None
    offered = secure.call(
        "POST", "/api/v1/stores/demo/pairings", {"role": "staff"}, token=secure.token("manager")
    ).body["pairing"]
    assert offered["address"] == f"{plan.address}/pair"
    assert offered["trust"].startswith("http://")
    assert offered["trust"].endswith("/trust")


def proxy_of(server: RunningServer) -> int:
    return int((folder(server.data) / "caddy.pid").read_text())


def test_proxy_that_dies_comes_back(secure: RunningServer) -> None:
    before = proxy_of(secure)
    os.kill(before, signal.SIGKILL)
    wait_until(lambda: proxy_of(secure) != before and ask(secure).status == 200)


def test_killed_shop_leaves_no_proxy_behind(secure: RunningServer) -> None:
    before = proxy_of(secure)
    secure.kill()
    wait_until(lambda: not Path(f"/proc/{before}/exe").exists())
    secure.start()
    wait_until(lambda: ask(secure).status == 200)


def test_profile_and_certificate_hold_the_root_and_no_secret(secure: RunningServer) -> None:
    root = ssl.PEM_cert_to_DER_cert((folder(secure.data) / "root.crt").read_text())
    crt = secure.call("GET", "/trust/greetline.crt")
    assert (crt.body, crt.headers["content-type"]) == (root, "application/x-x509-ca-cert")
    profile = secure.call("GET", "/trust/greetline.mobileconfig")
    assert profile.headers["content-type"] == "application/x-apple-aspen-config"
    [payload] = plistlib.loads(profile.body)["PayloadContent"]
    assert (payload["PayloadType"], payload["PayloadContent"]) == ("com.apple.security.root", root)
    assert b"PRIVATE" not in profile.body + crt.body


def test_customers_phone_is_sent_to_the_plain_address(secure: RunningServer) -> None:
    visit = secure.check_in(secure.token("kiosk"))
    plan = read_plan(secure.data)
    assert plan is not None
    told = ask(secure, f"/api/v1/tickets/{visit['public_token']}").body
    assert told["url"].startswith("http://kiosk.lan:")
    assert str(plan.port) not in told["url"]


def test_without_a_plan_the_page_says_what_to_do_and_hands_out_nothing(house: House) -> None:
    page = house.server.call("GET", "/trust")
    assert page.status == 200
    assert b"python -m server https on" in page.body
    for file in ("greetline.crt", "greetline.mobileconfig"):
        assert house.server.call("GET", f"/trust/{file}").status == 404
    assert house.server.call("GET", "/trust/qr.svg").status == 200


def seen(remote: str, **said: str) -> tuple[str, str, set[str]]:
    """Scheme and caller as the application is told them, and what else is left."""
    told: dict[str, Any] = {}

    def application(environ: dict[str, Any], _start: Any) -> list[bytes]:
        told.update(environ)
        return []

    environ = {"REMOTE_ADDR": remote, "wsgi.url_scheme": "http"}
    BehindProxy(application)({**environ, **{f"HTTP_X_FORWARDED_{k}": v for k, v in said.items()}}, None)
    return told["wsgi.url_scheme"], told["REMOTE_ADDR"], {name for name in told if "FORWARDED" in name}


@pytest.mark.parametrize(
    ("remote", "said", "scheme", "caller"),
    [
        ("127.0.0.1", {"PROTO": "https", "FOR": "10.0.0.7"}, "https", "10.0.0.7"),
        ("::1", {"PROTO": "https", "FOR": "1.1.1.1, 10.0.0.7"}, "https", "10.0.0.7"),
        ("127.0.0.1", {"PROTO": "gopher", "FOR": "nonsense"}, "http", "127.0.0.1"),
        ("10.0.0.9", {"PROTO": "https", "FOR": "127.0.0.1", "HOST": "evil.example"}, "http", "10.0.0.9"),
    ],
)
def test_only_a_proxy_on_this_machine_is_believed(
    remote: str, said: dict[str, str], scheme: str, caller: str
) -> None:
    assert seen(remote, **said) == (scheme, caller, set())


def test_secure_device_pairs_by_link_as_before(house: House) -> None:
    """Over plain http nothing is lost: the cookie is there, and not marked secure."""
    link = offer(house, "screen")
    opened = Browser(house).open(link.code)
    assert "Secure" not in opened.headers["set-cookie"]
