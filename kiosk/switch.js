// @ts-check
/** One switch: a frame moves from control to control by itself; a key, or a touch anywhere, chooses the one it is on. */
import { stopsOf } from './stops.js';

/** @param {{root: HTMLElement, pace_s: () => number, onMove: (element: HTMLElement) => void}} tools */
export function openSwitch({ root, pace_s, onMove }) {
  let timer = 0;
  /** @type {HTMLElement | null} */
  let here = null;
  let isOn = false;

  /** Fields are passed over: nobody writes with one switch, and nothing here has to be written. */
  function controls() {
    const top = /** @type {HTMLElement} */ (document.querySelector('dialog[open]') ?? root);
    return stopsOf(top).filter(({ element, kind }) =>
      kind === 'button' && element.getAttribute('aria-disabled') !== 'true'
    );
  }

  /** @param {HTMLElement | null} element */
  function mark(element) {
    here?.removeAttribute('data-here');
    here = element;
    here?.setAttribute('data-here', '');
    here?.scrollIntoView({ block: 'center' });
    if (here) onMove(here);
  }

  function step() {
    const all = controls();
    const at = all.findIndex(({ element }) => element === here);
    mark(all[(at + 1) % all.length]?.element ?? null);
    again();
  }

  function again() {
    clearTimeout(timer);
    timer = setTimeout(step, pace_s() * 1000);
  }

  /** @param {Event} event */
  function choose(event) {
    // A hand that steadies itself on other keys means nothing by it.
    const isKey = event instanceof KeyboardEvent;
    if (isKey && (event.repeat || ![' ', 'Enter'].includes(event.key))) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const chosen = here;
    mark(null);
    if (chosen?.isConnected) chosen.click();
    if (isOn) again();
  }

  /**
   * The touch has chosen already: the click that follows it would choose what happens to lie under the finger.
   * @param {MouseEvent} event
   */
  function swallow(event) {
    if (!event.isTrusted) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  function start() {
    if (isOn) return;
    isOn = true;
    addEventListener('keydown', choose, true);
    addEventListener('pointerdown', choose, true);
    addEventListener('click', swallow, true);
    document.documentElement.dataset.scan = '';
    again();
  }

  function end() {
    if (!isOn) return;
    isOn = false;
    clearTimeout(timer);
    removeEventListener('keydown', choose, true);
    removeEventListener('pointerdown', choose, true);
    removeEventListener('click', swallow, true);
    delete document.documentElement.dataset.scan;
    mark(null);
  }

  return { start, end, isOn: () => isOn };
}
