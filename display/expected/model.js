// @ts-check
/**
 * Whom the shop expects, and what somebody typed: pure.
 * @typedef {import('./types.d.ts').Appointment} Appointment
 * @typedef {import('./types.d.ts').Typed} Typed
 * @typedef {import('../shared/types.d.ts').LiveEvent} LiveEvent
 * @typedef {import('../shared/l10n.js').Translate} Translate
 */
import { expectedOf, visitsOf } from '../shared/apply.js';

const DAY_MS = 86_400_000;
const MOST_PEOPLE = 50;
const TIME = /^([01]?\d|2[0-3])(?:[:.h ]([0-5]\d))?$/;
const WHOLE = /^\d{1,4}$/;

/**
 * The day of the shop's wall, as `2026-11-22`.
 * @param {string | number} at ISO or ms
 * @param {string} zone
 */
export function shopDay(at, zone) {
  const parts = { year: 'numeric', month: '2-digit', day: '2-digit', timeZone: zone };
  return new Intl.DateTimeFormat('en-CA', /** @type {any} */ (parts)).format(new Date(at));
}

/**
 * Today and the next days, as days of the wall.
 * @param {number} now ms
 * @param {string} zone
 * @param {number} days how many after today
 */
export function daysAhead(now, zone, days) {
  const today = Date.parse(`${shopDay(now, zone)}T00:00Z`);
  return Array.from({ length: days + 1 }, (_, n) => shopDay(today + n * DAY_MS, 'UTC'));
}

/**
 * One list a day, in order; today stands there though nobody is expected.
 * @param {Appointment[]} appointments
 * @param {string} today
 * @param {string} zone
 * @returns {{day: string, rows: Appointment[]}[]}
 */
export function byDay(appointments, today, zone) {
  /** @type {Map<string, Appointment[]>} */
  const days = new Map([[today, []]]);
  const key = (/** @type {Appointment} */ { at, id }) => at + id;
  for (const one of [...appointments].sort((a, b) => key(a) < key(b) ? -1 : 1)) {
    const day = shopDay(one.at, zone);
    if (day >= today) days.set(day, [...(days.get(day) ?? []), one]);
  }
  return [...days].map(([day, rows]) => ({ day, rows }));
}

/**
 * The list after an event: rows that it carries take the place of those with their id.
 * @param {Appointment[]} appointments
 * @param {LiveEvent} event
 * @returns {Appointment[]}
 */
export function after(appointments, event) {
  const told = new Map(expectedOf(event).map((row) => [row.id, row]));
  if (!told.size) return appointments;
  const visits = new Map(visitsOf(event).map((visit) => [visit.id, visit]));
  const kept = appointments.filter(({ id }) => !told.has(id));
  const rows = [...told.values()].filter(({ state }) => state !== 'gone').map((row) => {
    const visit = visits.get(row.visit ?? '');
    // From the check-in on, the visit holds their name.
    return { ...row, name: row.name ?? visit?.name ?? null, ticket: visit?.ticket ?? null };
  });
  return [...kept, ...rows];
}

/**
 * How today stands, in one sentence.
 * @param {Translate} t
 * @param {Appointment[]} rows of today
 * @param {(at: string) => string} time the time of day
 */
export function sentence(t, rows, time) {
  const count = (/** @type {string} */ state) => rows.filter((row) => row.state === state).length;
  const [coming, here, missed] = [count('expected'), count('here'), count('missed')];
  const next = rows.find(({ state }) => state === 'expected');
  const facts = [
    next
      ? t('expected-sentence-next', { count: coming, time: time(next.at) })
      : t(here + missed ? 'expected-sentence-no-more' : 'expected-sentence-nobody'),
    here > 0 && t('expected-sentence-here', { count: here }),
    missed > 0 && t('expected-sentence-missed', { count: missed }),
  ];
  return facts.filter(Boolean).join(' ');
}

/**
 * What is wrong with what was typed, by field, each as a key; nothing when it can be noted.
 * @param {Typed} typed
 * @param {{today: string, time: string}} now the shop's wall
 * @returns {Partial<Record<keyof Typed, string>>}
 */
export function faults({ day, time, service, party }, now) {
  const at = wallTime(time);
  return {
    ...(!at && { time: time.trim() ? 'expected-fault-time' : 'expected-fault-no-time' }),
    ...(at && day === now.today && at < now.time && { time: 'expected-fault-past' }),
    ...(!service && { service: 'expected-fault-service' }),
    ...(!isParty(party) && { party: 'expected-fault-party' }),
  };
}

/**
 * `9:30`, `9.30` and `9` are `09:30` and `09:00`; null is no time.
 * @param {string} text
 */
export function wallTime(text) {
  const [, hours, minutes = '00'] = text.trim().match(TIME) ?? [];
  return hours ? `${hours.padStart(2, '0')}:${minutes}` : null;
}

/** @param {string} text */
function isParty(text) {
  const party = text.trim();
  return WHOLE.test(party) && Number(party) >= 1 && Number(party) <= MOST_PEOPLE;
}

/**
 * As it is sent: a time without an offset is the shop's own.
 * @param {Typed} typed that has no faults
 */
export function bodyOf({ day, time, service, party, ...words }) {
  const said = Object.entries(words).map(([name, text]) => [name, text.trim()]);
  return {
    at: `${day}T${wallTime(time)}`,
    service,
    party_size: Number(party),
    ...Object.fromEntries(said.filter(([, text]) => text)),
  };
}
