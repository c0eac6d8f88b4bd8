// @ts-check
/** How long the last page stays, and who comes next. */
import { secondsLeft } from './flow.js';
import { html } from './lent.js';

/** @typedef {import('./types.d.ts').Scene} Scene */

/** @param {Scene} scene */
export function Ending({ flow, t, now_ms, acts }) {
  const seconds = secondsLeft(flow, now_ms);
  if (seconds === null) return null;
  const share = Math.min(1, (seconds * 1000) / flow.shown_ms);
  return html`
    <div class="ending">
      <div class="bar" aria-hidden="true"><i style=${{ transform: `scaleX(${share})` }}></i></div>
      <p class="visually-hidden" id="clears">${t('kiosk-starts-over', { seconds })}</p>
      <div class="acts">
        <button type="button" class="btn big" aria-describedby="clears" onClick=${acts.keepShowing}>
          ${t('kiosk-keep-showing')}
        </button>
        <button type="button" class="btn btn-primary big" onClick=${acts.startOver}>
          ${t('kiosk-next-person')}
        </button>
      </div>
    </div>
  `;
}
