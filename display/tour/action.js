// @ts-check
/** What there is to press in a step: one obvious thing, or why there is nothing. */
import { html } from 'htm/preact';
import { observed } from '../shared/observed.js';
import { paintClock, serverNow } from '../shared/l10n.js';
import { again, busy, failed, openRecord, pullPlug, putBack, race, rival, walkIn } from './acts.js';
import { boot, devices, goTo, live, progress, t } from './app.js';
import { nextStep } from './progress.js';
import { titleOf } from './words.js';

/** @typedef {import('./types.d.ts').Step} Step */

export const Action = observed(
  /** @param {{one: Step, done: boolean}} props */
  ({ one, done }) => {
    const next = nextStep(progress.value);
    const sorry = failed.value === one &&
      html`<p class="notice" role="alert">${t('tour-failed')}</p>`;
    if (one === 'record') return recordAction(done);
    if (done) {
      return next && next !== one &&
        button(t('tour-next', { step: titleOf(next) }), () => goTo(next));
    }
    if (one === 'walk_in') return [primary(t('tour-walk-in-button'), walkIn), toCamera(), sorry];
    if (one === 'ignore') return html`<${Countdown} />`;
    if (one === 'race') return [raceAction(), sorry];
    if (one === 'plug') return html`<${PlugAction} />`;
    return null;
  },
);

/** @param {string} label @param {() => void} press */
function primary(label, press) {
  return html`
    <button type="button" class="btn btn-primary btn-large" onClick=${press}
      aria-busy=${busy.value ? 'true' : null}>${label}</button>
  `;
}

/** @param {string} label @param {() => void} press */
function button(label, press) {
  return html`<button type="button" class="btn" onClick=${press}>${label}</button>`;
}

/** The tour's door is a button; a real camera, or a video of one, is set up as in any shop. */
function toCamera() {
  const address = `/setup?device=${devices.manager.id}#card-door`;
  return html`<p><a href=${address} target="_blank">${t('tour-door-camera')}</a></p>`;
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

/**
 * The seconds until then, as the countdown says them.
 * @param {HTMLTimeElement} time
 */
export function dueFace(time) {
  const seconds = Math.ceil((Date.parse(time.dateTime) - serverNow()) / 1000);
  return seconds > 0 ? t('tour-ignore-in', { seconds }) : t('tour-ignore-due');
}
