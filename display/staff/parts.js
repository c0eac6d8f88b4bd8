// @ts-check
/** What cards, rows and sheets are made of. */
import { computed } from '@preact/signals-core';
import { html } from 'htm/preact';
import { observed } from '../shared/observed.js';
import { paintClock, rangeText } from '../shared/l10n.js';
import { actions, commands, languageName, now, rest, serviceName, t } from './app.js';
import { isPossible } from './board.js';
import { askWhen, wayFacts, whyText } from './handover.js';

/**
 * @typedef {import('../shared/types.d.ts').Visit} Visit
 * @typedef {import('../shared/types.d.ts').Arrival} Arrival
 */

/**
 * Somebody as they are now; as they were when last seen, once their stay has ended.
 * @template {Visit | Arrival} Who
 * @param {Who} who
 * @returns {Who}
 */
export function asOfNow(who) {
  return /** @type {Who} */ (now.value.get(who.id) ?? who);
}

/** One order: pressed once, busy until the board shows what came of it. */
export const VerbButton = observed(
  /** @param {{verb: string, who: Visit | Arrival, strong?: boolean, onPress?: () => void}} props */
  ({ verb, who, strong = false, onPress }) => {
    const name = `${who.id}:${verb.replace('_next', '')}`;
    // Through a signal of its own, so that a tap draws its button again and not all of them.
    const busy = computed(() => commands.busy.value.has(name)).value;
    const off = !busy && !isPossible(who, verb);
    const press = () => {
      if (busy || off) return;
      onPress?.();
      if (verb === 'when') return askWhen(/** @type {Visit} */ (who));
      actions.act(verb, who);
    };
    return html`
      <button type="button" class=${`btn do-${verb} ${
        strong ? 'btn-primary' : ''
      }`} onClick=${press}
        aria-busy=${busy ? 'true' : null} aria-disabled=${off ? 'true' : null}>
        ${t(`staff-${verb.replace('_', '-')}`)}
      </button>
    `;
  },
);

/**
 * A clock that ticks by itself: nothing is drawn again for it.
 * @param {string} face
 * @param {string | null | undefined} at
 * @param {Record<string, unknown>} rest
 */
export function clockOf(face, at, rest = {}) {
  return at && html`
    <time data-clock=${face} datetime=${at} key=${face + at} ref=${paintClock}
      ...${rest}></time>
  `;
}

/**
 * What they came for, how many they are, their language, what we told them.
 * @param {Visit} visit
 */
export function facts(visit) {
  const range = visit.promise && t('staff-told', { range: rangeText(t, visit.promise) });
  const party = visit.party_size > 1 && t('staff-people', { count: visit.party_size });
  const language = languageName(visit.language);
  const said = rest.value?.facts(visit) ?? [];
  const all = [serviceName(visit.service), whyText(visit), ...wayFacts(visit), ...said];
  return [...new Set([...all, party, language, range])].filter(Boolean);
}

/** @param {{facts: (string | false | null | undefined)[]}} props */
export function Facts({ facts }) {
  return html`<ul class="facts">${facts.map((fact) => html`<li key=${fact}>${fact}</li>`)}</ul>`;
}

const STEPS = ['in-line', 'hello', 'with-you', 'done'];

/**
 * The line: in line, hello, with you, done.
 * @param {Visit} visit
 */
export function theLine(visit) {
  const met = visit.state === 'serving' || visit.state === 'parked';
  const hello = visit.greeted_at || met ? 'done' : 'open';
  const steps = ['done', hello, met ? 'done' : 'ahead', 'ahead'];
  return html`
    <ol class="line-motif">
      ${STEPS.map((step, n) =>
        html`<li key=${step} data-step=${steps[n]}>${t(`step-${step}`)}</li>`
      )}
    </ol>
  `;
}

/** @param {boolean} closed */
export function ring(closed) {
  return html`<span class=${`ring ${closed ? 'closed' : ''}`} aria-hidden="true"></span>`;
}
