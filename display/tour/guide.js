// @ts-check
/** The column: whom the tour follows, the seven steps, and the one thing to do next. */
import { html } from 'htm/preact';
import { observed } from '../shared/observed.js';
import { paintClock, serverNow } from '../shared/l10n.js';
import { again, doing, openRecord, pullPlug, putBack, race, rival, walkIn } from './acts.js';
import { boot, devices, goTo, live, progress, said, step, t, touch } from './app.js';
import { nextStep, STEPS } from './progress.js';
import { doneOf, helloAfter, nameOf, taskOf, titleOf } from './words.js';

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

/** The line of the person whom the tour follows: the open ring is what everything is about. */
const Way = observed(() => {
  const { person, arrival, arrived_at, ticks } = progress.value;
  const here = Boolean(person ?? arrival);
  const hello = person ? person.greeted_at : ticks.hello;
  const walked = Boolean(person?.entered_at ?? arrived_at);
  const states = {
    'door': walked ? 'done' : 'ahead',
    'in-line': person ? 'done' : 'ahead',
    'hello': hello ? 'done' : here ? 'open' : 'ahead',
    'with-you': person?.served_at ? 'done' : 'ahead',
    'done': person?.finished_at ? 'done' : 'ahead',
  };
  return html`
    <section class="way" aria-labelledby="way-title" data-hello=${hello
      ? 'yes'
      : here
      ? 'no'
      : null}>
      <h2 id="way-title" class=${person ? 'ticket' : null}>
        ${person?.ticket ?? t(here ? 'tour-somebody' : 'tour-nobody')}
      </h2>
      ${here && html`<${OpenFor} />`}
      <ol class="line-motif">
        ${Object.entries(states).map(([name, state]) =>
          html`<li key=${name} data-step=${state}>${t(`tour-line-${name}`)}</li>`
        )}
      </ol>
    </section>
  `;
});

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

const Action = observed(
  /** @param {{one: Step, done: boolean}} props */
  ({ one, done }) => {
    const next = nextStep(progress.value);
    const failed = doing.value === 'failed' &&
      html`<p class="notice" role="alert">${t('tour-failed')}</p>`;
    if (one === 'record') return recordAction(done);
    if (done) {
      return next && next !== one &&
        button(t('tour-next', { step: titleOf(next) }), () => goTo(next));
    }
    if (one === 'walk_in') return [primary(t('tour-walk-in-button'), walkIn), failed];
    if (one === 'ignore') return html`<${Countdown} />`;
    if (one === 'race') return [raceAction(), failed];
    if (one === 'plug') return html`<${PlugAction} />`;
    return null;
  },
);

/** @param {string} label @param {() => void} press */
function primary(label, press) {
  return html`
    <button type="button" class="btn btn-primary btn-large" onClick=${press}
      aria-busy=${doing.value === 'busy' ? 'true' : null}>${label}</button>
  `;
}

/** @param {string} label @param {() => void} press */
function button(label, press) {
  return html`<button type="button" class="btn" onClick=${press}>${label}</button>`;
}

/** When the ladder climbs, and a way past it: nobody has to wait for a clock. */
const Countdown = observed(() => {
  const { person, ticks } = progress.value;
  if (ticks.hello) return button(t('tour-again'), again);
  const alerts = live.state.value.alerts ?? [];
  const alert = alerts.find(({ visit }) => visit === person?.id);
  const due = alert &&
    new Date(Date.parse(alert.raised_at) + boot.tour.again_s * 1000).toISOString();
  return html`
    ${due && html`
      <p class="countdown">
        <time data-clock="due" datetime=${due} key=${due} ref=${paintClock}></time>
      </p>
    `}
    ${button(t('tour-ignore-skip'), () => goTo('hello'))}
  `;
});

function raceAction() {
  const { visit, why, staff, ticket } = rival.value;
  if (visit) return primary(t('tour-race-button', { ticket: visit.ticket }), race);
  return html`<p class="notice notice-plain">${t(`tour-race-${why}`, { staff, ticket })}</p>`;
}

const PlugAction = observed(() => {
  const { plug } = progress.value;
  if (plug.out && plug.red_s === null) {
    return html`<p class="countdown" role="status">${t('tour-plug-waiting')}</p>`;
  }
  if (plug.out) {
    return [
      html`<p>${t('tour-plug-red', { red: plug.red_s })}</p>`,
      primary(t('tour-plug-back'), putBack),
    ];
  }
  if (plug.gone) return html`<p class="countdown">${t('tour-plug-coming')}</p>`;
  return primary(t('tour-plug-button'), pullPlug);
});

/** @param {boolean} done */
function recordAction(done) {
  const { person } = progress.value;
  if (!person) return html`<p class="notice notice-plain">${t('tour-record-nobody')}</p>`;
  if (done) return button(t('tour-record-again'), openRecord);
  return primary(t('tour-record-button', { ticket: person.ticket }), openRecord);
}

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

/**
 * The seconds until then, as the countdown says them.
 * @param {HTMLTimeElement} time
 */
export function dueFace(time) {
  const seconds = Math.ceil((Date.parse(time.dateTime) - serverNow()) / 1000);
  return seconds > 0 ? t('tour-ignore-in', { seconds }) : t('tour-ignore-due');
}
