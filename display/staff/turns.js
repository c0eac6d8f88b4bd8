// @ts-check
/**
 * The whole floor on the board of one member of staff, pure: what is offered or passed to them, who is due
 * back, who goes first and why.
 * @typedef {import('../shared/types.d.ts').Visit} Visit
 * @typedef {import('./audience.js').Me} Me
 * @typedef {import('./board.js').Place} Place
 */

/** @type {Record<string, string[]>} */
const BUTTONS = {
  offer: ['accept', 'refuse'],
  due: ['resume'],
  overdue: ['finish', 'still_here'],
  parked: ['resume', 'when'],
  passedAtFloor: ['serve'],
  passedAtDesk: ['call'],
};

/** Shortly before its time an appointment counts, and for who was not much too late: settings of the shop. */
const limits = { early_s: 600, late_s: 900 };

/** @param {{next_early_s?: number, next_late_s?: number}} settings */
export function setLimits({ next_early_s = limits.early_s, next_late_s = limits.late_s }) {
  limits.early_s = next_early_s;
  limits.late_s = next_late_s;
}

/**
 * Where somebody stands who is offered, due back, asked after or passed on; nothing for everybody else.
 * @param {Visit} visit
 * @param {Me} me
 * @param {'floor' | 'desk'} meet
 * @param {(what: string) => import('../shared/types.d.ts').Alert | undefined} about
 * @returns {Place | null}
 */
export function floorPlace(visit, me, meet, about) {
  if (visit.offered_to === me.name) return ['needs', 'offer', BUTTONS.offer, about('help')];
  if (visit.state === 'waiting') {
    const mine = visit.adviser === me.name && visit.greeted_at;
    const buttons = meet === 'desk' ? BUTTONS.passedAtDesk : BUTTONS.passedAtFloor;
    return mine ? ['needs', 'passed', buttons] : null;
  }
  if (visit.staff !== me.name) return null;
  if (visit.state === 'parked') {
    return visit.due_back_at
      ? ['needs', 'due', BUTTONS.due, about('help')]
      : ['mine', 'parked', BUTTONS.parked];
  }
  if (visit.state === 'serving' && visit.overdue_at) return ['mine', 'serving', BUTTONS.overdue];
  return null;
}

/**
 * Why somebody goes before others, as a key and its arguments; null for who simply came in turn.
 * @param {Visit} visit
 * @returns {{key: string, at?: string, staff?: string | null, reason?: string} | null}
 */
export function whyFirst(visit) {
  if (visit.first) return { key: 'first', staff: visit.first.by, reason: visit.first.reason };
  if (visit.promised_at) return { key: 'appointment', at: visit.promised_at };
  if (visit.access?.length) return { key: 'need', reason: visit.access[0] };
  if (visit.priority > 0) return { key: 'priority' };
  return visit.returned_at ? { key: 'returned' } : null;
}

/**
 * The order in which people who wait are likely to be called; the server's rule decides.
 * @param {number} now ms
 * @returns {(a: Visit, b: Visit) => number}
 */
export function byTurn(now) {
  /** @type {Map<Visit, [number, number]>} */
  const known = new Map();
  const turn = (/** @type {Visit} */ visit) => {
    const found = known.get(visit) ?? [rank(visit, now), due(visit, now)];
    known.set(visit, /** @type {[number, number]} */ (found));
    return found;
  };
  return (a, b) => turn(b)[0] - turn(a)[0] || turn(a)[1] - turn(b)[1];
}

/** @param {Visit} visit @param {number} now */
function rank(visit, now) {
  if (visit.first) return 4;
  if (isDue(visit, now)) return 3;
  if (visit.access?.length || visit.priority > 0) return 2;
  return visit.returned_at ? 1 : 0;
}

/** @param {Visit} visit @param {number} now */
function isDue({ promised_at, arrived_at }, now) {
  if (!promised_at) return false;
  const at = Date.parse(promised_at);
  return now >= at - limits.early_s * 1000 && Date.parse(arrived_at) <= at + limits.late_s * 1000;
}

/** @param {Visit} visit @param {number} now */
function due(visit, now) {
  if (visit.first) return Date.parse(visit.first.at);
  return Date.parse((isDue(visit, now) && visit.promised_at) || visit.arrived_at);
}
