// @ts-check
/** Whom the tour follows: the ticket, the clock, and the line with its ring. */
import { html } from 'htm/preact';
import { observed } from '../shared/observed.js';
import { paintClock } from '../shared/l10n.js';
import { progress, t } from './app.js';
import { helloAfter } from './words.js';

/** The line of the person whom the tour follows: the open ring is what everything is about. */
export const Way = observed(() => {
  const { person, arrival } = progress.value;
  const here = Boolean(person ?? arrival);
  const steps = stepsOf(progress.value);
  const hello = { done: 'yes', open: 'no', ahead: null }[steps.hello];
  return html`
    <section class="way" aria-labelledby="way-title" data-hello=${hello}>
      <h2 id="way-title" class=${person ? 'ticket' : null}>
        ${person?.ticket ?? t(here ? 'tour-somebody' : 'tour-nobody')}
      </h2>
      ${here && html`<${OpenFor} />`}
      <ol class="line-motif">
        ${Object.entries(steps).map(([name, state]) =>
          html`<li key=${name} data-step=${state}>${t(`tour-line-${name}`)}</li>`
        )}
      </ol>
    </section>
  `;
});

/**
 * Each step of the line: `done`, `ahead`, or `open` while nobody has said hello.
 * @param {import('./types.d.ts').Progress} progress
 * @returns {Record<string, 'done' | 'open' | 'ahead'>}
 */
function stepsOf({ person, arrival, arrived_at, ticks }) {
  const when = (/** @type {unknown} */ it) => (it ? 'done' : 'ahead');
  const greeted = person ? person.greeted_at : ticks.hello;
  return {
    'door': when(person?.entered_at ?? arrived_at),
    'in-line': when(person),
    'hello': !greeted && (person ?? arrival) ? 'open' : when(greeted),
    'with-you': when(person?.served_at),
    'done': when(person?.finished_at),
  };
}

/** How long nobody has said hello; it stands still once somebody has. */
const OpenFor = observed(() => {
  const { person, arrived_at } = progress.value;
  if (person?.greeted_at) return html`<p class="since figures">${helloAfter(person)}</p>`;
  const from = person?.entered_at ?? person?.arrived_at ?? arrived_at;
  return html`
    <p class="since">
      <time data-clock="up" datetime=${from} key=${from} ref=${paintClock}></time>
    </p>
  `;
});
