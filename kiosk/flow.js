// @ts-check
/**
 * What one person does at the kiosk, from the first tap to the ticket. Pure: each step gives the next
 * flow, and the time is an argument.
 * @typedef {import('./types.d.ts').Flow} Flow
 * @typedef {import('./types.d.ts').News} News
 */

export const MOST_PEOPLE = 12;
export const IDLE_MS = 30_000;
export const WARNING_MS = 20_000;
export const KEEP_MS = 60_000;
/** Who is read to, or chooses with one switch, has so many times as long. */
const PATIENCE = 4;
const MOST_TILES = 6;

/**
 * Nobody is here: nothing of the last person is in it.
 * @param {string} language
 * @param {number} now_ms
 * @returns {Flow}
 */
export function fresh(language, now_ms) {
  return {
    ...{ page: 'welcome', language, service: null, tiles: 0, party: 1, name: '', refused: null },
    ...{ asked: '', found: null, appointment: null, choosing: false },
    ...{ key: null, stage: 'sending', number: null, visit: null, view: null, notice: null },
    ...{ answers: {}, after: null, aided: false },
    ...{ since_ms: now_ms, touched_ms: now_ms, shown_ms: 0, ends_ms: null, warned_ms: null },
  };
}

/**
 * The first tap: a service.
 * @param {Flow} flow
 * @param {string} service
 * @returns {Flow}
 */
export function choose(flow, service) {
  return { ...flow, page: 'details', service, answers: {}, refused: null, notice: null };
}

/**
 * *I have an appointment*, or *Already checked in?*
 * @param {Flow} flow
 * @param {'appointment' | 'again'} page
 * @returns {Flow}
 */
export function lookFor(flow, page) {
  return { ...flow, page, refused: null, notice: null };
}

/**
 * What the shop has found; null when it could not be asked.
 * @param {Flow} flow
 * @param {import('./types.d.ts').Found[] | null} found
 * @returns {Flow}
 */
export function withFound(flow, found) {
  if (flow.page !== 'appointment') return flow;
  if (!found) return { ...flow, found: null, notice: 'kiosk-appointment-away' };
  return { ...flow, found, notice: found.length ? null : 'kiosk-appointment-none' };
}

/**
 * This one: checked in at once, nothing else is asked.
 * @param {Flow} flow
 * @param {string} key
 * @param {import('./types.d.ts').Found} one
 * @returns {Flow}
 */
export function meet(flow, key, { id, service }) {
  if (flow.page !== 'appointment') return flow;
  const sending = { ...flow, page: /** @type {const} */ ('ticket'), appointment: id, service, key };
  return { ...sending, stage: 'sending', asked: '', found: null, refused: null, notice: null };
}

/**
 * @param {Flow} flow
 * @returns {Flow}
 */
export function goBack(flow) {
  const nothing = { service: null, refused: null, notice: null, asked: '', found: null };
  return { ...flow, page: 'welcome', appointment: null, ...nothing };
}

/**
 * @param {Flow} flow
 * @param {number} party
 * @returns {Flow}
 */
export function withParty(flow, party) {
  return { ...flow, party: Math.min(MOST_PEOPLE, Math.max(1, party)) };
}

/**
 * The second tap. Only from the second page: a double tap finds this one already left.
 * @param {Flow} flow
 * @param {string} key
 * @returns {Flow}
 */
export function checkIn(flow, key) {
  if (flow.page !== 'details' || !flow.service) return flow;
  return { ...flow, page: 'ticket', stage: 'sending', key, refused: null, notice: null };
}

/**
 * A check-in that was under way when this page was loaded again.
 * @param {Flow} flow
 * @param {import('./types.d.ts').Saved} record
 * @returns {Flow}
 */
export function takeUp(flow, { key, body, ticket }) {
  if (flow.page !== 'welcome' || flow.key) return flow;
  const { service = null, party_size: party, name = '', language } =
    /** @type {import('./types.d.ts').CheckIn} */ (body);
  const number = ticket ?? null;
  return { ...flow, page: 'ticket', stage: 'sending', key, number, service, party, name, language };
}

/**
 * News of a check-in. The person may have gone: then it is not for this page.
 * @param {Flow} flow
 * @param {News} news
 * @param {{now_ms: number, shown_ms: number, saved: boolean}} here
 * @returns {Flow}
 */
export function hear(flow, news, { now_ms, shown_ms, saved }) {
  if (flow.page !== 'ticket' || flow.key !== news.key || flow.stage === 'told') return flow;
  if (news.kind === 'refused') return askAgain(flow, news.refused, now_ms);
  const stage = news.kind === 'told' ? 'told' : lateness(news.status, saved);
  const visit = news.kind === 'told' ? news.visit : null;
  if (stage === flow.stage) return flow;
  // The name was for the call, not for this page.
  const next = { ...flow, stage, visit, name: visit ? '' : flow.name };
  return !flow.after && (visit || flow.ends_ms === null) ? showFor(next, shown_ms, now_ms) : next;
}

/**
 * This kiosk's own number, for who is still here and has none of the shop's.
 * @param {Flow} flow
 * @param {string} key
 * @param {string | null} number
 * @returns {Flow}
 */
export function withNumber(flow, key, number) {
  return flow.key === key && !flow.visit && number ? { ...flow, number } : flow;
}

/**
 * @param {Flow} flow
 * @param {number} shown_ms
 * @param {number} now_ms
 * @returns {Flow}
 */
function showFor(flow, shown_ms, now_ms) {
  const long_ms = shown_ms * patience(flow);
  return { ...flow, shown_ms: long_ms, ends_ms: now_ms + long_ms };
}

/** @param {Pick<Flow, 'aided'>} flow */
function patience({ aided }) {
  return aided ? PATIENCE : 1;
}

/**
 * @param {number} status
 * @param {boolean} saved
 * @returns {import('./types.d.ts').Stage}
 */
function lateness(status, saved) {
  if (status === 401 || status === 403) return 'not-signed-in';
  return saved ? 'saved' : 'unsaved';
}

/**
 * Back to what the server could not take.
 * @param {Flow} flow
 * @param {import('./types.d.ts').Refusal} refused
 * @param {number} now_ms
 * @returns {Flow}
 */
function askAgain(flow, refused, now_ms) {
  const page = isAboutService(refused) || flow.appointment ? 'welcome' : 'details';
  return { ...flow, page, refused, appointment: null, ends_ms: null, touched_ms: now_ms };
}

/** @param {import('./types.d.ts').Refusal} refused */
export function isAboutService(refused) {
  return refused.code === 'unknown_service' || refused.field === 'service';
}

/**
 * What the ticket says now; older news than we have is dropped.
 * @param {Flow} flow
 * @param {import('./types.d.ts').TicketView} view
 * @returns {Flow}
 */
export function see(flow, view) {
  if (flow.visit?.ticket !== view.ticket || (flow.view?.version ?? 0) > view.version) return flow;
  return { ...flow, view };
}

/**
 * Somebody is here.
 * @param {Flow} flow
 * @param {number} now_ms
 * @returns {Flow}
 */
export function touch(flow, now_ms) {
  return { ...flow, touched_ms: now_ms };
}

/**
 * *I'm still here*.
 * @param {Flow} flow
 * @param {number} now_ms
 * @returns {Flow}
 */
export function stay(flow, now_ms) {
  return { ...flow, touched_ms: now_ms, warned_ms: null };
}

/**
 * One of the offers on the last page, or none any more; while somebody is in one the page stays.
 * @param {Flow} flow
 * @param {import('./types.d.ts').After | null} after
 * @param {number} now_ms
 * @returns {Flow}
 */
export function open(flow, after, now_ms) {
  if (flow.page !== 'ticket') return flow;
  const next = { ...flow, after, notice: null, ends_ms: null };
  return after ? next : showFor(next, flow.shown_ms, now_ms);
}

/**
 * *Keep showing*.
 * @param {Flow} flow
 * @param {number} now_ms
 * @returns {Flow}
 */
export function keepShowing(flow, now_ms) {
  return showFor(flow, KEEP_MS, now_ms);
}

/**
 * What time alone does: asks whether somebody is still there, and clears the page for the next person.
 * @param {Flow} flow
 * @param {number} now_ms
 * @param {string} language the shop's own
 * @returns {Flow}
 */
export function pass(flow, now_ms, language) {
  const ends_ms = endOf(flow);
  if (ends_ms !== null && now_ms >= ends_ms) return fresh(language, now_ms);
  const hasToClear = ['details', 'appointment', 'again'].includes(flow.page) || flow.after ||
    (flow.page === 'welcome' && !isUntouched(flow, language));
  const isIdle = flow.warned_ms === null && now_ms - flow.touched_ms >= IDLE_MS * patience(flow);
  return hasToClear && isIdle ? { ...flow, warned_ms: now_ms } : flow;
}

/**
 * Whether the welcome page stands as the next person shall find it.
 * @param {Flow} flow
 * @param {string} home the shop's own language
 */
export function isUntouched({ language, name, party, key, tiles, aided }, home) {
  return language === home && !name && party === 1 && !key && tiles === 0 && !aided;
}

/**
 * Whole seconds until the page clears itself, or null.
 * @param {Flow} flow
 * @param {number} now_ms
 */
export function secondsLeft(flow, now_ms) {
  const end = endOf(flow);
  return end === null ? null : Math.max(0, Math.ceil((end - now_ms) / 1000));
}

/** @param {Flow} flow */
function endOf(flow) {
  const { warned_ms, ends_ms } = flow;
  return warned_ms === null ? ends_ms : warned_ms + WARNING_MS * patience(flow);
}

/**
 * At most six tiles a page: with more services the last tile leads on, and around.
 * @template T
 * @param {T[]} services
 * @param {number} page
 * @returns {{shown: T[], more: boolean}}
 */
export function tilesOf(services, page) {
  if (services.length <= MOST_TILES) return { shown: services, more: false };
  const size = MOST_TILES - 1;
  const start = (page % Math.ceil(services.length / size)) * size;
  return { shown: services.slice(start, start + size), more: true };
}
