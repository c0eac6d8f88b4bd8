// @ts-check
/**
 * How an event changes what a page shows: the rules of docs/events.md, with nothing of the browser.
 * @typedef {import('./types.d.ts').Snapshot} Snapshot
 * @typedef {import('./types.d.ts').LiveEvent} LiveEvent
 * @typedef {import('./types.d.ts').Visit} Visit
 * @typedef {import('./types.d.ts').Arrival} Arrival
 * @typedef {import('./types.d.ts').Alert} Alert
 * @typedef {import('./types.d.ts').Call} Call
 * @typedef {import('./types.d.ts').Member} Member
 */

const VISIT_ENDS = ['served', 'left', 'no_show'];
const ARRIVAL_ENDS = ['matched', 'gone'];
const EXPECTED_ENDS = ['here', 'cancelled', 'gone'];
const ALERT_ENDS = ['answered', 'withdrawn'];
const CALLS_SHOWN = 10;

/**
 * The state after the event; the one given is not changed. Rows that the event does not touch stay the
 * same objects, so that a page may compare by identity.
 * @param {Snapshot} state
 * @param {LiveEvent} event whose seq is the state's + 1
 * @param {string} role
 * @returns {Snapshot}
 */
export function applyEvent(state, event, role = state.role) {
  const next = { ...state, seq: event.seq };
  for (const visit of visitsOf(event)) putVisit(next, visit, role);
  for (const arrival of arrivalsOf(event)) putArrival(next, arrival);
  for (const alert of alertsOf(event)) putAlert(next, alert);
  for (const member of membersOf(event)) putMember(next, member);
  for (const one of expectedOf(event)) putExpected(next, one);
  if (next.door !== undefined && event.door !== undefined) next.door = event.door;
  return next;
}

/**
 * Every visit that the event carries.
 * @param {LiveEvent} event
 * @returns {Visit[]}
 */
export function visitsOf(event) {
  return /** @type {Visit[]} */ (rows(event.visit, event, 'visit'));
}

/**
 * Every arrival that the event carries.
 * @param {LiveEvent} event
 * @returns {Arrival[]}
 */
export function arrivalsOf(event) {
  return /** @type {Arrival[]} */ (rows(event.arrival, event, 'arrival'));
}

/**
 * Every alert that the event carries.
 * @param {LiveEvent} event
 * @returns {Alert[]}
 */
export function alertsOf(event) {
  return /** @type {Alert[]} */ (rows(event.alert, event, 'alert'));
}

/**
 * Every member of staff that the event carries.
 * @param {LiveEvent} event
 * @returns {Member[]}
 */
export function membersOf(event) {
  return /** @type {Member[]} */ (rows(event.member, event, 'member'));
}

/**
 * Every appointment that the event carries.
 * @param {LiveEvent} event
 * @returns {import('./types.d.ts').Expected[]}
 */
export function expectedOf(event) {
  return /** @type {any} */ (rows(event.expected, event, 'expected'));
}

/**
 * @param {object | undefined} first
 * @param {LiveEvent} event
 * @param {string} kind
 */
function rows(first, event, kind) {
  const also = (event.also ?? []).filter((row) => row.kind === kind).map(({ kind: _, ...row }) =>
    row
  );
  return first ? [first, ...also] : also;
}

/**
 * @param {Snapshot} next
 * @param {Visit} visit
 * @param {string} role
 */
function putVisit(next, visit, role) {
  next.visits = put(next.visits, visit, VISIT_ENDS.includes(visit.state), byTime('arrived_at'));
  if (role === 'screen' || role === 'kiosk') next.calls = putCall(next.calls ?? [], visit);
}

/**
 * @param {Snapshot} next
 * @param {Arrival} arrival
 */
function putArrival(next, arrival) {
  if (!next.arrivals) return;
  next.arrivals = put(next.arrivals, arrival, ARRIVAL_ENDS.includes(arrival.state), byTime('at'));
}

/**
 * @param {Snapshot} next
 * @param {Alert} alert
 */
function putAlert(next, alert) {
  if (!next.alerts) return;
  next.alerts = put(next.alerts, alert, ALERT_ENDS.includes(alert.state), byTime('raised_at'));
}

/**
 * @param {Snapshot} next
 * @param {Member} member
 */
function putMember(next, member) {
  if (!next.members) return;
  next.members = put(next.members, member, !member.active, (a, b) => a.id - b.id);
}

/**
 * @param {Snapshot} next
 * @param {import('./types.d.ts').Expected} one
 */
function putExpected(next, one) {
  if (!next.expected) return;
  next.expected = put(next.expected, one, EXPECTED_ENDS.includes(one.state), byTime('at'));
}

/**
 * @template {{id: string | number}} Row
 * @param {Row[]} list
 * @param {Row} row
 * @param {boolean} ended
 * @param {(a: Row, b: Row) => number} order
 */
function put(list, row, ended, order) {
  const others = list.filter((other) => other.id !== row.id);
  return ended ? others : [...others, row].sort(order);
}

/**
 * @param {Call[]} calls
 * @param {Visit} visit
 */
function putCall(calls, visit) {
  const others = calls.filter((call) => call.id !== visit.id);
  if (!visit.last_called_at) return others;
  const { id, ticket, desk, staff, language, last_called_at: at, calls: times, state } = visit;
  const call = { id, ticket, desk, staff, language, at, calls: times, state };
  const newest = byTime('at');
  return [...others, call].sort((a, b) => newest(b, a)).slice(0, CALLS_SHOWN);
}

/**
 * By a time, then by id, which grows with time too.
 * @param {string} field
 * @returns {(a: any, b: any) => number}
 */
function byTime(field) {
  return (a, b) => compare(a[field], b[field]) || compare(a.id, b.id);
}

/**
 * @param {string} a
 * @param {string} b
 */
function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
