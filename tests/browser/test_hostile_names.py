"""Fifty hostile names in real Chromium, on every page, under the policy as shipped: text, all of them."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.sync_api import Dialog, Page, expect

from tests.running import RunningServer

OpenPage = Callable[..., Page]

PAYLOADS = (
    "<script>pwned=1</script>",
    "<script>alert(1)</script>",
    "</script><script>pwned=1</script>",
    '"><script>pwned=1</script>',
    "<img src=x onerror=pwned=1>",
    "<img src=x onerror=alert(1)>",
    '"><img src=x onerror=alert(1)>',
    "<svg onload=alert(1)>",
    "<svg><script>alert(1)</script></svg>",
    "<svg><animate onbegin=alert(1) attributeName=x dur=1s>",
    "<body onload=alert(1)>",
    "<iframe src=javascript:alert(1)>",
    "<iframe srcdoc='<script>alert(1)</script>'>",
    "<object data=javascript:alert(1)>",
    "<embed src=javascript:alert(1)>",
    "<a href=javascript:alert(1)>x</a>",
    "<details open ontoggle=alert(1)>",
    "<input autofocus onfocus=alert(1)>",
    "<video><source onerror=alert(1)>",
    "<audio src=x onerror=alert(1)>",
    "<marquee onstart=alert(1)>",
    "<math><mtext><img src=x onerror=alert(1)>",
    "<style>*{display:none}</style>",
    "<style>@import 'http://elsewhere.example/x.css'</style>",
    "<link rel=stylesheet href=http://elsewhere.example/x.css>",
    "<base href=http://elsewhere.example/>",
    "<meta http-equiv=refresh content=0;url=http://elsewhere.example>",
    "<form action=http://elsewhere.example><input type=submit>",
    "<template><script>alert(1)</script></template>",
    "<noscript><p title='</noscript><img src=x onerror=alert(1)>'>",
    "<!--<img src=--><img src=x onerror=alert(1)>",
    "<![CDATA[<script>alert(1)</script>]]>",
    "{{7*7}}",
    "{% raw %}x{% endraw %}",
    "${alert(1)}",
    "`${alert(1)}`",
    "#{7*7}",
    "{ $name }",
    "{ alert }",
    "javascript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "';alert(1)//",
    '";alert(1)//',
    "\\u003cscript\\u003ealert(1)\\u003c/script\\u003e",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "&#60;script&#62;alert(1)&#60;/script&#62;",
    "\u202e<script>alert(1)</script>",
    "<ſcript>alert(1)</ſcript>",
    "<img src=x onerror\x0b=alert(1)>",
    "'><svg/onload=alert`1`>",
)
WATCH = """
globalThis.violations = [];
addEventListener('securitypolicyviolation', (event) => violations.push(event.violatedDirective));
"""


@pytest.fixture
def watched(open_page: OpenPage) -> Iterator[Callable[[str, str], Page]]:
    """Opens pages that must neither ask anything, nor run anything, nor try what the policy forbids."""
    pages: list[Page] = []
    dialogs: list[str] = []
    said: list[str] = []

    def ask(dialog: Dialog) -> None:
        dialogs.append(dialog.message)
        dialog.dismiss()

    def make(token: str, address: str) -> Page:
        page = open_page(token, "about:blank", base="", script=WATCH)
        page.on("dialog", ask)
        page.on("console", lambda line: said.append(line.text))
        page.goto(address)
        pages.append(page)
        return page

    yield make
    for page in pages:
        assert page.evaluate("[globalThis.pwned, globalThis.violations]") == [None, []], page.url
        outside = "img[src=x], iframe, object, embed, base, link[href*=elsewhere], form[action*=elsewhere]"
        assert page.locator(outside).count() == 0
    assert dialogs == []
    assert [line for line in said if "Content Security Policy" in line] == []


def check_in(server: RunningServer, token: str, name: str) -> dict[str, Any]:
    return server.check_in(token, name=name, note=f"{name} {name}"[:500])


def test_there_are_fifty_of_them() -> None:
    assert len(set(PAYLOADS)) == 50


def test_names_of_customers_are_text_on_every_page(
    server: RunningServer, watched: Callable[[str, str], Page], kiosk: str
) -> None:
    staff, manager = server.token("staff", "Alex"), server.token("manager")
    board = watched(staff, f"{server.url}/staff")
    screen = watched(server.token("screen"), f"{server.url}/screen")
    at_kiosk = watched(kiosk, f"{server.url}/kiosk")
    visits = [check_in(server, kiosk, name) for name in PAYLOADS]
    for visit, name in zip(visits, PAYLOADS, strict=True):
        card = board.locator(f"[data-visit='{visit['ticket']}']")
        expect(card).to_contain_text(" ".join(name.split()).replace("\u202e", ""), use_inner_text=False)
    server.do(staff, visits[0], "call")
    expect(screen.get_by_text(visits[0]["ticket"]).first).to_be_visible()
    ticket = watched(kiosk, f"{server.url}/t/{visits[0]['public_token']}")
    expect(ticket.get_by_text(visits[0]["ticket"]).first).to_be_visible()
    board.reload()
    expect(board.locator("[data-visit]").first).to_be_visible()
    people = watched(manager, f"{server.url}/manager/visits")
    expect(people.get_by_text(visits[-1]["ticket"]).first).to_be_visible()
    person = watched(manager, f"{server.url}/manager/visits/{visits[0]['id']}")
    expect(person.get_by_text(visits[0]["ticket"]).first).to_be_visible()
    for page in (screen, at_kiosk, ticket):
        assert "alert(1)" not in page.content(), "no customer's name leaves staff's devices"


def test_names_of_staff_are_text_where_customers_read_them(
    server: RunningServer, watched: Callable[[str, str], Page], kiosk: str
) -> None:
    screen = watched(server.token("screen"), f"{server.url}/screen")
    for name in (PAYLOADS[2], PAYLOADS[6], PAYLOADS[22]):
        hostile = server.token("staff", name)
        visit = server.check_in(kiosk)
        ticket = watched(kiosk, f"{server.url}/t/{visit['public_token']}")
        server.do(hostile, visit, "call")
        for page in (ticket, screen):
            expect(page.locator("body")).to_contain_text(name, use_inner_text=False)
