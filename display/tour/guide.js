// @ts-check
/** The column: whom the tour follows, the seven steps, and the one thing to do next. */
import { html } from 'htm/preact';
import { observed } from '../shared/observed.js';
import { again } from './acts.js';
import { Action } from './action.js';
import { boot, devices, goTo, live, progress, said, step, t, touch } from './app.js';
import { STEPS } from './progress.js';
import { Way } from './way.js';
import { doneOf, nameOf, taskOf, titleOf } from './words.js';

/** @typedef {import('./types.d.ts').Step} Step */

export const Guide = observed(() => {
  const line = live.line.value;
  const lost = line === 'cut' || line === 'refused';
  return html`
    <section class="guide" aria-labelledby="tour-title">
      <header class="brand"><span class="mark" aria-hidden="true"></span>${t('greetline')}</header>
      <h1 id="tour-title">${t('tour-open')}</h1>
      ${lost && html`<p class="notice notice-red" role="alert">${t(`tour-${line}`)}</p>`}
      <${Way} />
      <ol class="steps" role="list" aria-label=${t('tour-steps')}>
        ${STEPS.map((one) => html`<${StepItem} key=${one} one=${one} />`)}
      </ol>
      <${Finish} />
      <p class="visually-hidden" role="status" aria-live="polite">${said.value}</p>
    </section>
  `;
});

/** @param {Step} one */
function stateOf(one) {
  const { ticks } = progress.value;
  if (ticks[one]) return 'done';
  if (one === step.value) return 'now';
  const last = STEPS.findLastIndex((other) => ticks[other]);
  return STEPS.indexOf(one) < last ? 'left-out' : 'ahead';
}

const StepItem = observed(
  /** @param {{one: Step}} props */
  ({ one }) => {
    const state = stateOf(one);
    const isOpen = one === step.value;
    const n = STEPS.indexOf(one) + 1;
    return html`
      <li class="step" role="listitem" data-step=${one} data-state=${state}
        aria-current=${isOpen ? 'step' : null}>
        <h2>
          <button type="button" aria-expanded=${String(isOpen)} onClick=${() => goTo(one)}>
            <span class="node" aria-hidden="true">${state === 'done' ? '' : n}</span>
            <span class="name">${titleOf(one)}</span>
            <span class="state">${t(`tour-state-${state}`)}</span>
          </button>
        </h2>
        ${isOpen && html`
          <div class="step-body">
            <p class="step-title" aria-hidden="true">${titleOf(one)}</p>
            ${state === 'done'
              ? html`<p class="came">${doneOf(one, progress.value)}</p>`
              : html`<p>${taskOf(one, progress.value)}</p>`}
            <${Action} one=${one} done=${state === 'done'} />
            <${WayThere} />
          </div>
        `}
      </li>
    `;
  },
);

/** For keyboards: past the rest of the guide to the device where it goes on. */
const WayThere = observed(() =>
  touch.value && html`
    <a class="way-there" href=${`#device-${touch.value}`}>
      ${t('tour-to', { name: nameOf(touch.value) })}
    </a>
  `
);

/** All seven: where to go from here. Before that: again, and in another language, at the same step. */
const Finish = observed(() => {
  const { ticks, person } = progress.value;
  const whole = STEPS.every((one) => ticks[one]);
  return html`
    <footer class="finish">
      ${whole && html`<p class="came">${t('tour-finish')}</p>`}
      ${whole && html`<p>${t('tour-finish-next')}</p>`}
      ${person && html`
        <button type="button" class="btn btn-quiet" onClick=${again}>${t('tour-again')}</button>
      `}
      <nav class="languages" aria-label=${t('tour-languages')}>
        ${boot.languages.map(({ code, name, dir }) =>
          html`
            <a key=${code} href=${`?device=${devices.manager.id}&language=${code}`} lang=${code}
              hreflang=${code} dir=${dir}
              aria-current=${code === boot.language ? 'true' : null}>${name}</a>
          `
        )}
      </nav>
    </footer>
  `;
});
