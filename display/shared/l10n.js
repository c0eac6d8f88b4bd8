// @ts-check
/** Words in the reader's language: Fluent messages, and times as spoken. */
import { FluentBundle, FluentResource } from '@fluent/bundle';
import { secondsSince } from './time.js';

export * from './time.js';

/**
 * @typedef {(key: string, args?: Record<string, string | number | null | undefined>) => string} Translate
 */

/**
 * The messages of one language as a function: `t('greeted', {staff})`. An unknown key gives itself, so
 * that a missing word is seen and nothing breaks.
 * @param {string} language
 * @param {string} source Fluent text
 * @param {boolean} isolate keeps left-to-right pieces whole inside right-to-left text
 * @returns {Translate & {has: (key: string) => boolean}}
 */
export function makeL10n(language, source, isolate = isRtl(language)) {
  // Tickets and clocks have Latin digits; counts beside them should not differ.
  const bundle = new FluentBundle(`${language}-u-nu-latn`, { useIsolating: isolate });
  bundle.addResource(new FluentResource(source));
  /** @type {Translate} */
  const t = (key, args = {}) => {
    const pattern = bundle.getMessage(key)?.value;
    return pattern ? bundle.formatPattern(pattern, /** @type {any} */ (args), []) : key;
  };
  return Object.assign(t, { has: (/** @type {string} */ key) => bundle.hasMessage(key) });
}

/** @param {string} language */
export function isRtl(language) {
  return ['ar', 'fa', 'he', 'ur'].includes(language.split('-')[0]);
}

/**
 * How long ago, as spoken: "just now", "4 min", "2 h".
 * @param {Translate} t
 * @param {string} iso
 */
export function ago(t, iso) {
  const minutes = Math.floor(secondsSince(iso) / 60);
  if (minutes < 1) return t('ago-now');
  return minutes < 100
    ? t('ago-minutes', { minutes })
    : t('ago-hours', { hours: Math.round(minutes / 60) });
}

/**
 * A range as told: "15–25 min"; up to three minutes "a moment"; null is "we can't say yet".
 * @param {Translate} t
 * @param {{low_s: number, high_s: number} | null | undefined} range
 */
export function rangeText(t, range) {
  if (!range) return t('range-unknown');
  const [low, high] = [Math.floor(range.low_s / 60), Math.ceil(range.high_s / 60)];
  if (range.high_s <= 180) return t('range-moment');
  return low === high ? t('range-one', { minutes: high }) : t('range', { low, high });
}

/**
 * The words for a refused command, by its code.
 * @param {Translate & {has: (key: string) => boolean}} t
 * @param {import('./types.d.ts').Answer} answer
 */
export function errorText(t, answer) {
  if (answer.status === 0) return t('error-network');
  const { code = '', staff, ticket } = answer.body ?? {};
  // At the door nobody has a ticket yet.
  const name = code === 'lost_race' && !ticket ? 'lost-race-door' : code.replaceAll('_', '-');
  const key = t.has(`error-${name}`) ? `error-${name}` : 'error-other';
  return t(key, { ticket, staff: staff ?? t('somebody') });
}
