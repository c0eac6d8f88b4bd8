// @ts-check
/** The tour: a guide, and a shop of real pages beside it. */
import { effect } from '@preact/signals-core';
import { html } from 'htm/preact';
import { render } from 'preact';
import { addFace, startClocks } from '../shared/l10n.js';
import { dueFace } from './action.js';
import { progress, said, step, t } from './app.js';
import { showCard, wakeSound } from './frames.js';
import { Guide } from './guide.js';
import { STEPS } from './progress.js';
import { narrow, Stage } from './stage.js';
import { doneOf, titleOf } from './words.js';

const root = /** @type {HTMLElement} */ (document.getElementById('tour'));
addFace('due', dueFace);
root.replaceChildren();
render(
  html`
    <main class="tour" aria-label=${t('tour-title')}>
      <${Guide} />
      <${Stage} />
    </main>
  `,
  root,
);
startClocks();
for (const touched of ['pointerdown', 'keydown']) addEventListener(touched, wakeSound, true);

// A button that did its work is gone, a device that was used stands back: whoever came by keyboard goes
// on at the step that is open now.
let before = step.peek();
effect(() => {
  if (step.value === before) return;
  before = step.value;
  requestAnimationFrame(() => {
    const at = document.activeElement;
    if (at !== document.body && !at?.closest('[inert]')) return;
    const open =
      /** @type {HTMLElement | null} */ (root.querySelector('.step [aria-expanded=true]'));
    open?.focus({ preventScroll: true });
  });
});

// Who just checked in may stand below others on the tablets.
effect(() => {
  const ticket = progress.value.person?.ticket;
  const looking = step.value === 'hello' || step.value === 'ignore';
  if (!ticket || !looking || narrow.matches) return;
  showCard('first', ticket);
  showCard('second', ticket);
});

let told = progress.peek().ticks;
effect(() => {
  const { ticks } = progress.value;
  const news = STEPS.filter((step) => ticks[step] && !told[step]);
  told = ticks;
  if (!news.length) return;
  said.value = news.map((step) => {
    const n = STEPS.indexOf(step) + 1;
    return t('tour-said', { n, step: titleOf(step), what: doneOf(step, progress.peek()) });
  }).join(' ');
});
