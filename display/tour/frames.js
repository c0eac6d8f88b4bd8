// @ts-check
/**
 * The hands of the visitor: the pages in the frames are real, so what the tour does in them is done as
 * a person would: it reads the kiosk's code, presses buttons, pulls a plug. Nothing is put into a page.
 * @typedef {import('./types.d.ts').Part} Part
 */

const SOON_MS = 2000;
const LOOK_MS = 50;
const CODE = /\/t\/[\w-]{16,}/;

/** @type {Map<Part, HTMLIFrameElement>} */
const frames = new Map();

/**
 * @param {Part} part
 * @param {HTMLIFrameElement | null} frame
 */
export function keepFrame(part, frame) {
  if (frame) frames.set(part, frame);
  else frames.delete(part);
}

/**
 * @param {Part} part
 * @returns {Document | null}
 */
export function pageIn(part) {
  return frames.get(part)?.contentDocument ?? null;
}

/**
 * Reads the code of each ticket that the kiosk shows, as a phone's camera would.
 * @param {(ticket: string, path: string) => void} tell
 */
export function readCodes(tell) {
  const page = pageIn('kiosk');
  if (!page) return;
  let last = '';
  const look = () => {
    const slip = /** @type {HTMLElement | null} */ (page.querySelector('[data-visit]'));
    const code = slip?.querySelector('[src*="/t/"], [href*="/t/"]');
    const address = code?.getAttribute('src') ?? code?.getAttribute('href') ?? '';
    const path = CODE.exec(address)?.[0] ?? '';
    if (!path || path === last || !slip?.dataset.visit) return;
    last = path;
    tell(slip.dataset.visit, path);
  };
  new MutationObserver(look).observe(page.body, {
    ...{ subtree: true, childList: true, attributes: true },
    attributeFilter: ['src', 'href', 'data-visit'],
  });
  look();
}

/**
 * Brings the person's card into view, as whoever looks for them would.
 * @param {Part} part
 * @param {string} ticket
 */
export async function showCard(part, ticket) {
  const page = pageIn(part);
  const card = await soon(() => page?.querySelector(`[data-visit="${CSS.escape(ticket)}"]`));
  card?.scrollIntoView({ block: 'nearest' });
}

/**
 * Both tablets tap *I'm with them* for the same person, in the same moment.
 * @param {string} ticket
 * @returns {Promise<boolean>} whether both could
 */
export async function bothTap(ticket) {
  const buttons = await Promise.all([reach('first', ticket), reach('second', ticket)]);
  const [one, other] = Math.random() < 0.5 ? buttons : buttons.reverse();
  if (!one || !other) return false;
  one.click();
  other.click();
  return true;
}

/**
 * The button on this tablet: on the person's card, else on the sheet that opens with a tap on them.
 * @param {Part} part
 * @param {string} ticket
 * @returns {Promise<HTMLElement | null>}
 */
async function reach(part, ticket) {
  const page = pageIn(part);
  const card = await soon(() => page?.querySelector(`[data-visit="${CSS.escape(ticket)}"]`));
  const there = card?.querySelector('.do-serve');
  if (there) return /** @type {HTMLElement} */ (there);
  /** @type {HTMLElement | null | undefined} */ (card?.querySelector('.row, .more'))?.click();
  const found = await soon(() => page?.querySelector('dialog[open] .do-serve'));
  return /** @type {HTMLElement | null} */ (found);
}

/**
 * @template Found
 * @param {() => Found | null | undefined} look
 * @returns {Promise<Found | null>}
 */
async function soon(look) {
  const until = performance.now() + SOON_MS;
  let found = look();
  while (!found && performance.now() < until) {
    await new Promise((next) => setTimeout(next, LOOK_MS));
    found = look();
  }
  return found ?? null;
}

/**
 * @param {Part} part
 * @param {boolean} plugged
 */
export function plug(part, plugged) {
  frames.get(part)?.contentWindow?.postMessage({ plugged }, location.origin);
}

/**
 * Does its page say over all of itself that it is cut off?
 * @param {Part} part
 */
export function isRed(part) {
  return Boolean(pageIn(part)?.querySelector('[data-banner="cut-off"]'));
}

/** One touch of the tour is a touch of every device that rings: browsers keep them silent until then. */
export function wakeSound() {
  for (const part of /** @type {const} */ (['first', 'second', 'screen'])) {
    frames.get(part)?.contentWindow?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift' }));
  }
}
