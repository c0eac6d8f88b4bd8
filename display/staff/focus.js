// @ts-check
/**
 * Keeps the keyboard's place: when what had the focus is gone, it goes to where it was opened from, to
 * the same person's card, or to the heading of the section. Never to another button: the next Space
 * must not press what nobody looked at.
 * @param {Document} page
 */
export function keepFocus(page = document) {
  /** @type {HTMLElement | null} */
  let last = null;
  let ticket = '';
  let heading = '';
  page.addEventListener('focusin', ({ target }) => {
    const at = /** @type {HTMLElement} */ (target);
    if (at.closest('dialog')) return;
    last = at;
    ticket = /** @type {HTMLElement | null} */ (at.closest('[data-visit]'))?.dataset.visit ?? '';
    heading = at.closest('section')?.getAttribute('aria-labelledby') ?? '';
  });
  return () => {
    if (!last || page.activeElement !== page.body) return;
    const card = page.querySelector(`article[data-visit='${ticket}']`);
    const place = last.isConnected ? last : card ?? page.getElementById(heading);
    /** @type {HTMLElement | null} */ (place)?.focus({ preventScroll: true });
  };
}
