// @ts-check
/**
 * How far the tour came: pure, from what the server tells. A step ticks when its event arrives, in
 * whatever order, and never because somebody went on.
 * @typedef {import('./types.d.ts').Progress} Progress
 * @typedef {import('./types.d.ts').Step} Step
 * @typedef {import('./types.d.ts').Person} Person
 * @typedef {import('./types.d.ts').Devices} Devices
 * @typedef {import('../shared/types.d.ts').LiveEvent} LiveEvent
 * @typedef {import('../shared/types.d.ts').Visit} Visit
 */
import { alertsOf, arrivalsOf, visitsOf } from '../shared/apply.js';

/** @type {readonly Step[]} */
export const STEPS = ['walk_in', 'check_in', 'ignore', 'hello', 'race', 'plug', 'record'];

/** @returns {Progress} */
export function fresh() {
  return {
    ...{ ticks: {}, arrival: null, arrived_at: null, person: null, joined: false, phone: null },
    ...{ race: null, plug: { out: false, gone: false, red_s: null, back_s: null } },
  };
}

/**
 * @param {Progress} progress
 * @param {Step} step
 * @param {string} at
 * @returns {Progress}
 */
export function tick(progress, step, at) {
  if (progress.ticks[step]) return progress;
  return { ...progress, ticks: { ...progress.ticks, [step]: at } };
}

/**
 * What an event of the shop means for the tour; other people's events mean nothing.
 * @param {Progress} before
 * @param {LiveEvent} event
 * @param {Devices} devices
 * @returns {Progress}
 */
export function note(before, event, devices) {
  let now = noteArrivals(before, event, devices);
  now = noteCheckIn(now, event, devices);
  for (const visit of visitsOf(event)) now = noteVisit(now, visit, event.at);
  if (event.type === 'alert.climbed') now = noteClimb(now, event);
  if (event.type === 'visit.served') now = noteRace(now, event);
  return now;
}

/**
 * @param {Progress} before
 * @param {LiveEvent} event
 * @param {Devices} devices
 * @returns {Progress}
 */
function noteArrivals(before, event, { door }) {
  const { type, arrival, by, at } = event;
  if (type === 'arrival.entered' && arrival && by?.device === door.name && !before.person) {
    return tick({ ...before, arrival: arrival.id, arrived_at: arrival.at }, 'walk_in', at);
  }
  const seen = arrivalsOf(event).some(({ id, greeted_at }) => id === before.arrival && greeted_at);
  return seen && !before.person ? tick(before, 'hello', at) : before;
}

/**
 * The first who checks in at our kiosk is the one whom the tour follows.
 * @param {Progress} before
 * @param {LiveEvent} event
 * @param {Devices} devices
 * @returns {Progress}
 */
function noteCheckIn(before, event, { kiosk }) {
  const { type, visit, by, at } = event;
  if (type !== 'visit.checked_in' || !visit || by?.device !== kiosk.name) return before;
  if (before.person) return before;
  const joined = arrivalsOf(event).some(({ state }) => state === 'matched');
  return tick({ ...before, person: personOf(visit), joined }, 'check_in', at);
}

/**
 * @param {Progress} before
 * @param {Visit} visit
 * @param {string} at
 * @returns {Progress}
 */
export function noteVisit(before, visit, at) {
  if (visit.id !== before.person?.id) return before;
  const now = { ...before, person: personOf(visit) };
  return visit.greeted_at ? tick(now, 'hello', at) : now;
}

/**
 * @param {Progress} before
 * @param {LiveEvent} event
 * @returns {Progress}
 */
function noteClimb(before, event) {
  const ours = alertsOf(event).some(({ visit }) => visit !== null && visit === before.person?.id);
  return ours ? tick(before, 'ignore', event.at) : before;
}

/**
 * @param {Progress} before
 * @param {LiveEvent} event
 * @returns {Progress}
 */
function noteRace(before, { visit, by, at }) {
  const { race } = before;
  if (!race || race.winner || visit?.id !== race.visit) return before;
  return tick({ ...before, race: { ...race, winner: by?.staff ?? '' } }, 'race', at);
}

/**
 * Whether the server hears the tablet whose plug was pulled; it has to miss it before it can be back.
 * @param {Progress} before
 * @param {boolean} alive
 * @param {string} at
 * @returns {Progress}
 */
export function noteAlive(before, alive, at) {
  const { plug } = before;
  if (plug.out && !alive && !plug.gone) return { ...before, plug: { ...plug, gone: true } };
  return plug.gone && !plug.out && alive ? tick(before, 'plug', at) : before;
}

/**
 * The step to show: the one after the last that was ticked, else the first that was left out.
 * @param {Progress} progress
 * @returns {Step | null}
 */
export function nextStep({ ticks }) {
  const last = STEPS.findLastIndex((step) => ticks[step]);
  const open = STEPS.filter((step) => !ticks[step]);
  return open.find((step) => STEPS.indexOf(step) > last) ?? open[0] ?? null;
}

/**
 * @param {Visit} visit
 * @returns {Person}
 */
function personOf(visit) {
  const { id, ticket, state, arrived_at, entered_at, greeted_at, greeted_by } = visit;
  const { called_at, served_at, finished_at, left_at } = visit;
  return {
    ...{ id, ticket, state, arrived_at, entered_at, greeted_at, greeted_by },
    ...{ called_at, served_at, finished_at, left_at },
  };
}
