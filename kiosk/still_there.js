// @ts-check
/** *Still there?* Asked before a page that was begun is cleared for the next person. */
import { html } from './lent.js';
import { secondsLeft } from './flow.js';

/** @type {HTMLElement | null} */
let cameFrom = null;

/**
 * A dialog lies open over the page while it is drawn; the focus goes back where it came from.
 * @param {HTMLDialogElement | null} dialog
 */
export function showOver(dialog) {
  if (dialog) {
    cameFrom = /** @type {HTMLElement | null} */ (document.activeElement);
    dialog.showModal();
  } else {
    // Only when the dialog is gone is the page behind it no longer inert.
    queueMicrotask(() => cameFrom?.focus());
  }
}

/** @param {import('./types.d.ts').Scene} scene */
export function StillThere({ flow, t, now_ms, acts }) {
  if (flow.warned_ms === null) return null;
  const seconds = secondsLeft(flow, now_ms) ?? 0;
  return html`
    <dialog
      class="over still-there"
      ref=${showOver}
      aria-labelledby="still"
      aria-describedby="starts-over"
      onClose=${acts.stay}
    >
      <h2 id="still">${t('kiosk-still-there')}</h2>
      <p id="starts-over">${t('kiosk-starts-over', { seconds })}</p>
      <div class="acts">
        <button type="button" class="btn big" onClick=${acts.startOver}>${t(
          'kiosk-start-over',
        )}</button>
        <button type="button" class="btn btn-primary big" autofocus onClick=${acts.stay}>
            ${t('kiosk-still-here')}
          </button>
      </div>
    </dialog>
  `;
}
