"""Pages of a shop that speaks every language, and what can be wrong with one of them."""

from typing import Any

from playwright.sync_api import CDPSession, Page

from tests.catalogues import LANGUAGES
from tests.running import RunningServer

# Letters of another script are drawn by the system until the page stands; on a phone, for good.
NAMES = ".languages :is(button, a):not([aria-pressed=true], [aria-current])"

# Elements whose content is wider than they are: those that scroll or end in an ellipsis on purpose apart.
TOO_WIDE = """() => {
  const seen = (one) => one.checkVisibility({ visibilityProperty: true }) && !one.closest('.visually-hidden');
  const meant = (one) => ['auto', 'scroll'].includes(getComputedStyle(one).overflowX)
    || getComputedStyle(one).textOverflow === 'ellipsis' || one.matches('svg, svg *, input');
  // The line at the top leads out of its column on purpose.
  for (const way of document.querySelectorAll('.way')) way.style.marginInlineEnd = 0;
  return [document.documentElement, ...document.body.querySelectorAll('*')]
    .filter((one) => one.clientWidth && one.scrollWidth > one.clientWidth + 1 && seen(one) && !meant(one))
    .map((one) => `${one.tagName}.${one.className}: ${one.textContent.trim().slice(0, 60)}`);
}"""

# Every word of the page becomes two fifths longer; what has digits, such as a ticket, stays.
STRETCH = """() => {
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walk.nextNode()) texts.push(walk.currentNode);
  for (const text of texts.filter((one) => !one.parentElement.closest('script, time'))) {
    text.data = text.data.replace(/[\\p{L}']{2,}(?![\\d])/gu, (word) =>
      word + word.slice(-Math.max(1, Math.round(word.length * 0.4))));
  }
}"""

MARK = """(leave) => {
  for (const one of document.body.querySelectorAll('*')) {
    const says = [...one.childNodes].some((child) => child.nodeType === 3 && child.data.trim());
    const seen = one.checkVisibility({ visibilityProperty: true }) && !one.closest('script, noscript');
    if (says && seen && !(leave && one.matches(leave))) one.dataset.says = '';
  }
  return document.fonts.ready.then(() => true);
}"""


def speak_every_language(server: RunningServer, *, first: str = "en") -> None:
    """The demo shop offers all there are."""
    every = {"languages": sorted(LANGUAGES, key=lambda code: code != first)}
    done = server.call("POST", "/api/v1/stores/demo/setup", every, token=server.token("manager"))
    assert done.status == 200, done.body


class Letters:
    """Which fonts the letters of a page are drawn with."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.line: CDPSession = page.context.new_cdp_session(page)
        self.line.send("DOM.enable")
        self.line.send("CSS.enable")

    def not_ours(self, leave: str = NAMES) -> list[str]:
        """The texts with letters from a font of the system, or from none."""
        self.page.evaluate(MARK, leave)
        root = self.line.send("DOM.getDocument", {"depth": 0})["root"]["nodeId"]
        marked = self.line.send("DOM.querySelectorAll", {"nodeId": root, "selector": "[data-says]"})
        return [fault for node in marked["nodeIds"] for fault in self._faults(node)]

    def _faults(self, node: int) -> list[str]:
        fonts: list[dict[str, Any]] = self.line.send("CSS.getPlatformFontsForNode", {"nodeId": node})["fonts"]
        strange = [font for font in fonts if not font["isCustomFont"]]
        if not strange:
            return []
        text = self.line.send("DOM.getOuterHTML", {"nodeId": node})["outerHTML"]
        return [f"{font['glyphCount']:g} of {font['familyName']}: {text[:120]}" for font in strange]
