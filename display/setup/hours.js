// @ts-check
/** When the shop is open: each day closed, or one spell, or two with a break between. */
import { html } from 'htm/preact';
import { boot, t } from './app.js';
import { Check } from './fields.js';

/** @typedef {import('./types.d.ts').Hours} WeekHours */

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
// A week that begins on a Monday.
const MONDAY = Date.UTC(2024, 0, 1);
const DAY_MS = 86_400_000;
const weekday = new Intl.DateTimeFormat(boot.language, { weekday: 'long', timeZone: 'UTC' });

/**
 * @param {{hours: WeekHours | null, wrong: Record<string, string>, onChange: (hours: WeekHours) => void}} props
 */
export function Hours({ hours, wrong, onChange }) {
  const week = hours ?? {};
  const put = (/** @type {string} */ day, /** @type {[string, string][]} */ spells) =>
    onChange({ ...week, [day]: spells });
  const days = DAYS.filter((day) => week[day]?.length).length;
  const refused = DAYS.some((day) => wrong[`hours.${day}`]);
  return html`
    <details class="hours" open=${refused}>
      <summary><span class="grow"><b>${t('setup-hours')}</b>${' '}
        <span class="quiet">${t('setup-hours-days', { count: days })}</span></span></summary>
      <p class="help">${t('setup-hours-help')}</p>
      ${DAYS.map((day, at) =>
        html`
          <${Day} key=${day} day=${day} name=${weekday.format(MONDAY + at * DAY_MS)}
            spells=${week[day] ?? []} usual=${usual(week)} error=${wrong[`hours.${day}`]}
            onChange=${(/** @type {[string, string][]} */ spells) => put(day, spells)} />
        `
      )}
    </details>
  `;
}

/**
 * What a day that is opened begins with: as another day.
 * @param {WeekHours} week
 * @returns {[string, string][]}
 */
function usual(week) {
  return Object.values(week).find((spells) => spells.length) ?? [['09:00', '18:00']];
}

/**
 * @param {{day: string, name: string, spells: [string, string][], usual: [string, string][], error?: string,
 *   onChange: (spells: [string, string][]) => void}} props
 */
function Day({ day, name, spells, usual, error, onChange }) {
  const put = (
    /** @type {number} */ spell,
    /** @type {number} */ end,
    /** @type {string} */ wall,
  ) =>
    onChange(spells.map(([from, to], at) => {
      if (at !== spell) return [from, to];
      return end ? [from, wall] : [wall, to];
    }));
  const wall = (/** @type {number} */ spell, /** @type {number} */ end) =>
    html`
      <input type="time" required value=${spells[spell][end]} aria-invalid=${error ? 'true' : null}
        aria-describedby=${error ? `hours-${day}-error` : null}
        aria-label=${`${name}, ${t(end ? 'setup-hours-to' : 'setup-hours-from')}`}
        onInput=${(/** @type {any} */ { currentTarget }) => put(spell, end, currentTarget.value)} />
    `;
  return html`
    <div class="day">
      <${Check} label=${name} checked=${spells.length > 0}
        onChange=${(/** @type {boolean} */ open) => onChange(open ? usual : [])} />
      ${!spells.length && html`<span class="quiet">${t('setup-hours-closed')}</span>`}
      <div class="spells">${spells.map((_, spell) =>
        html`<span class="spell" key=${spell}>${wall(spell, 0)}<span aria-hidden="true">–</span>${
          wall(spell, 1)
        }</span>`
      )}</div>
      ${spells.length === 1 && html`
        <button type="button" class="btn btn-quiet" aria-label=${t('setup-hours-break-of', {
          day: name,
        })}
          onClick=${() => onChange(withBreak(spells[0]))}>${t('setup-hours-break')}</button>
      `}
      ${spells.length > 1 && html`
        <button type="button" class="btn btn-quiet" aria-label=${t('setup-hours-no-break-of', {
          day: name,
        })}
          onClick=${() => onChange([[spells[0][0], /** @type {any} */ (spells.at(-1))[1]]])}>${t(
            'setup-hours-no-break',
          )}</button>
      `}
      ${error && html`<p class="error" id=${`hours-${day}-error`}>${error}</p>`}
    </div>
  `;
}

/**
 * @param {[string, string]} spell
 * @returns {[string, string][]}
 */
function withBreak([from, to]) {
  return from < '13:00' && to > '14:00' ? [[from, '13:00'], ['14:00', to]] : [[from, to], [to, to]];
}
