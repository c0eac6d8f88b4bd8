// @ts-check
/**
 * A list of appointments as somebody brings it: a table or a calendar. Pure.
 * @typedef {import('./types.d.ts').Bringing} Bringing
 * @typedef {import('./types.d.ts').Brought} Brought
 * @typedef {import('./types.d.ts').Limits} Limits
 * @typedef {import('../shared/l10n.js').Translate} Translate
 */

const EVENT = /BEGIN:VEVENT[\s\S]*?END:VEVENT\r?\n?/g;
const SHOWN = 60;
const DAY_MS = 86_400_000;

/**
 * What is sent of it. A calendar of years is cut down to the days that count, each side one day wider, since
 * its times may be of any zone.
 * @param {string} text
 * @param {{first: string, last: string}} days `2026-11-22`
 * @returns {Bringing}
 */
export function bringing(text, { first, last }) {
  const plain = text.replace(/^\ufeff/, '').trim();
  if (!plain.startsWith('BEGIN:VCALENDAR')) {
    return { text: plain, lines: plain.split(/\r?\n/), elsewhere: 0 };
  }
  const [from, until] = [shift(first, -1), shift(last, 1)];
  /** @type {string[]} */
  const lines = [];
  let elsewhere = 0;
  const near = plain.replace(EVENT, (event) => {
    const day = event.match(/^DTSTART[^:\r\n]*:(\d{8})/m)?.[1];
    const repeats = /^RRULE[:;]/m.test(event);
    if (day && !repeats && (day < from || day > until)) return (elsewhere++, '');
    lines.push(event.match(/^SUMMARY[^:\r\n]*:(.*)/m)?.[1].trim() ?? '');
    return event;
  });
  return { text: near, lines, elsewhere };
}

/**
 * `2026-11-22` and 1 is `20261123`.
 * @param {string} day
 * @param {number} by
 */
function shift(day, by) {
  return new Date(Date.parse(`${day}T00:00Z`) + by * DAY_MS).toISOString().slice(0, 10)
    .replaceAll('-', '');
}

/**
 * Why it can't be brought as it is, as a key; null when it can.
 * @param {Bringing} list
 * @param {Limits} limits
 */
export function listFault({ text, lines }, limits) {
  if (!text) return 'expected-list-empty';
  const isTooMuch = text.length > limits.chars || lines.length > limits.lines + 1;
  return isTooMuch ? 'expected-list-too-much' : null;
}

/**
 * What came of it, in sentences.
 * @param {Translate} t
 * @param {Brought} brought
 * @param {number} elsewhere
 * @returns {string[]}
 */
export function broughtWords(t, { told, known, left_out, unread }, elsewhere) {
  const others = left_out + elsewhere;
  const facts = [
    told > 0 && t('expected-list-told', { count: told }),
    known > 0 && t('expected-list-known', { count: known }),
    others > 0 && t('expected-list-others', { count: others }),
    unread.length > 0 && t('expected-list-unread', { count: unread.length }),
  ];
  const said = facts.filter((fact) => fact !== false);
  return said.length ? said : [t('expected-list-nothing')];
}

/**
 * The line itself, as its owner will find it again.
 * @param {string[]} lines
 * @param {number} number from 1
 */
export function lineText(lines, number) {
  const line = (lines[number - 1] ?? '').trim();
  return line.length > SHOWN ? `${line.slice(0, SHOWN - 1)}…` : line;
}
