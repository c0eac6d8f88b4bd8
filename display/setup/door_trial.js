// @ts-check
/** The dry run: walk through twice, and see on this page what the camera saw. */
import { effect } from '@preact/signals-core';
import { html } from 'htm/preact';
import { observed } from '../shared/observed.js';
import { door, lookAtDoor, t } from './app.js';
import { Basic } from './door_basic.js';
import { order } from './door_order.js';

const EVERY_MS = 500;

// While somebody walks, the page follows closely.
effect(() => {
  if (!door.value.dry_run?.on) return;
  const again = setTimeout(lookAtDoor, EVERY_MS);
  return () => clearTimeout(again);
});

export const DoorTrial = observed(() => {
  const run = door.value.dry_run;
  const right = run && run.in === 1 && run.out === 1;
  return html`
    <h3>${t('setup-door-trial')}</h3>
    <p class="help">${t('setup-door-trial-how')}</p>
    ${run && html`
      <div class="door-counts" role="status">
        ${count('in', run.in)}${count('out', run.out)}
        <p>${t(
          right
            ? 'setup-door-trial-right'
            : run.on
            ? 'setup-door-trial-on'
            : 'setup-door-trial-off',
        )}</p>
      </div>
      <${Basic} />
    `}
    <div class="buttons">
      ${run?.on
        ? html`<button type="button" class="btn" onClick=${() => order('/door/dry_run/end')}>${
          t('setup-door-trial-end')
        }</button>`
        : html`<button type="button" class="btn" onClick=${() => order('/door/dry_run')}>${
          t('setup-door-trial-begin')
        }</button>`}
    </div>
  `;
});

/** @param {'in' | 'out'} direction @param {number} n */
export function count(direction, n) {
  return html`
    <p class="door-count"><b class="figures" data-count=${direction}>${n}</b> ${t(
      `setup-door-${direction}`,
    )}</p>
  `;
}
