// @ts-check
/**
 * Where everybody stands on the board of one member of staff: pure, from the state alone.
 * @typedef {import('../shared/types.d.ts').Snapshot} Snapshot
 * @typedef {import('../shared/types.d.ts').Visit} Visit
 * @typedef {import('../shared/types.d.ts').Arrival} Arrival
 * @typedef {import('../shared/types.d.ts').Alert} Alert
 * @typedef {import('./audience.js').Me} Me
 */
import { isFor } from './audience.js';
import { serverNow } from '../shared/time.js';
import { byTurn, floorPlace } from './turns.js';

/**
 * One card or row: who, how it looks, its buttons in view (never more than two), and its alert if any.
 * @typedef {{id: string, look: Look, who: Visit | Arrival, buttons: readonly string[], alert?: Alert}} Entry
 * @typedef {'door' | 'kiosk' | 'new' | 'seen' | 'help' | 'promise' | 'offer' | 'passed' | 'due' | 'serving' | 'called' | 'parked' | 'row'} Look
 * @typedef {{needs: Entry[], mine: Entry[], waiting: Entry[], others: Entry[]}} Board
 * @typedef {'floor' | 'desk'} Meet
 */

/**
 * What this member of staff has put aside on this tablet: said *Not me* to.
 * @typedef {ReadonlySet<string>} PutAside
 */

// The same lists each time, so that a card whose buttons stay is not drawn again.
const BUTTONS = {
  door: ['greet', 'dismiss'],
  newAtFloor: ['greet', 'serve'],
  newAtDesk: ['greet', 'call'],
  seen: ['serve'],
  help: ['coming'],
  kiosk: ['coming'],
  promiseAtFloor: ['serve', 'coming'],
  promiseAtDesk: ['call', 'coming'],
  serving: ['finish', 'finish_next'],
  called: ['serve', 'recall'],
  parked: ['resume'],
  row: /** @type {string[]} */ ([]),
};

/**
 * @param {Pick<Snapshot, 'visits' | 'arrivals' | 'alerts' | 'services'>} state
 * @param {Me} me who holds this tablet
 * @param {PutAside} aside
 * @returns {Board}
 */
export function boardOf(state, me, aside = new Set()) {
  const meets = new Map(state.services.map(({ slug, meet }) => [slug, meet]));
  const alerts = alertsByWhom(state.alerts ?? []);
  /** @type {Board} */
  const board = { needs: [], mine: [], waiting: [], others: [] };
  for (const arrival of state.arrivals ?? []) {
    if (arrival.state !== 'unnoticed') continue;
    board.needs.push(entry('door', arrival, BUTTONS.door, alerts.get(`${arrival.id} door`)));
  }
  for (const alert of state.alerts ?? []) {
    if (alert.about === 'kiosk') board.needs.push(entry('kiosk', caller(alert), undefined, alert));
  }
  for (const visit of state.visits) {
    const meet = meets.get(visit.service ?? '') ?? 'floor';
    const about = (/** @type {string} */ what) => alerts.get(`${visit.id} ${what}`);
    const floor = floorPlace(visit, me, meet, about);
    const [section, look, buttons, alert] = floor ?? place(visit, me, aside, meet, about);
    board[section].push(entry(look, visit, buttons, alert));
  }
  // Who has not been greeted comes first; among equals, who came first.
  const came = new Map(board.needs.map(({ who }) => [who, cameAt(who)]));
  const since = (/** @type {Entry} */ { who }) => came.get(who) ?? 0;
  board.needs.sort((a, b) =>
    Number(isUnanswered(b)) - Number(isUnanswered(a)) || since(a) - since(b)
  );
  const turns = byTurn(serverNow());
  board.waiting.sort((a, b) => turns(/** @type {Visit} */ (a.who), /** @type {Visit} */ (b.who)));
  return board;
}

/**
 * Whoever asks for a person at a kiosk: somebody who is there, and of whom nothing else is known.
 * @param {Alert} alert
 * @returns {Arrival}
 */
function caller({ id, named, raised_at: at }) {
  return /** @type {Arrival} */ ({ id, kiosk: named, state: 'unnoticed', group_size: 1, at });
}

/** @param {readonly Alert[]} alerts */
function alertsByWhom(alerts) {
  return new Map(alerts.map((alert) => [`${alert.visit ?? alert.arrival} ${alert.about}`, alert]));
}

/**
 * @param {Look} look
 * @param {Visit | Arrival} who
 * @param {readonly string[]} [buttons]
 * @param {Alert} [alert]
 * @returns {Entry}
 */
function entry(look, who, buttons = BUTTONS[/** @type {keyof typeof BUTTONS} */ (look)], alert) {
  return { id: who.id, look, who, buttons, alert };
}

/**
 * @typedef {(what: string) => Alert | undefined} About
 * @typedef {[keyof Board, Look, (readonly string[])?, Alert?]} Place
 */

/**
 * @param {Visit} visit
 * @param {Me} me
 * @param {PutAside} aside
 * @param {Meet} meet
 * @param {About} about
 * @returns {Place}
 */
function place(visit, me, aside, meet, about) {
  if (visit.state === 'waiting') return placeWaiting(visit, me, aside, meet, about);
  if (visit.staff === me.name) {
    return ['mine', /** @type {Look} */ (visit.state)];
  }
  const help = about('help');
  const asked = help && (!help.named || isFor(help, me));
  if (asked && !aside.has(asideKey(visit))) return ['needs', 'help', BUTTONS.help, help];
  return ['others', 'row'];
}

/**
 * @param {Visit} visit
 * @param {Me} me
 * @param {PutAside} aside
 * @param {Meet} meet
 * @param {About} about
 * @returns {Place}
 */
function placeWaiting(visit, me, aside, meet, about) {
  const promise = about('promise');
  if (promise && isFor(promise, me)) {
    const buttons = meet === 'desk' ? BUTTONS.promiseAtDesk : BUTTONS.promiseAtFloor;
    if (visit.greeted_at) return ['needs', 'promise', buttons, promise];
  }
  if (aside.has(asideKey(visit))) return ['waiting', 'row'];
  const help = about('help');
  if (help && visit.help_at && isReady(visit) && isFor(help, me)) {
    return [
      'needs',
      'help',
      meet === 'desk' ? BUTTONS.promiseAtDesk : BUTTONS.promiseAtFloor,
      help,
    ];
  }
  if (visit.come) return ['waiting', 'row'];
  if (!visit.greeted_at) {
    const buttons = meet === 'desk' ? BUTTONS.newAtDesk : BUTTONS.newAtFloor;
    return ['needs', 'new', buttons, about('waiting')];
  }
  // Whom I have seen stays before me until somebody is with them; desks call people in turn.
  if (visit.greeted_by === me.name && meet === 'floor') return ['needs', 'seen'];
  return ['waiting', 'row'];
}

/**
 * Who looked around wants somebody, or is asked after.
 * @param {Visit} visit
 */
export const isReady = ({ come, ready_at, help_at }) => Boolean(come) || ready_at === help_at;

/**
 * Names a visit as it is now: a later call for help, or word that nobody came, is not put aside by it.
 * @param {Visit} visit
 */
export function asideKey(visit) {
  return [visit.id, visit.help_at ?? '', visit.nobody_came_at ?? ''].join(' ');
}

/**
 * Somebody has still to answer this.
 * @param {{look: Look}} entry
 */
export function isUnanswered({ look }) {
  return ['door', 'kiosk', 'new', 'help', 'promise', 'offer', 'due'].includes(look);
}

/**
 * The card with the one obvious next action: whoever needs a hello, else who is or comes with me, else
 * whom I have seen. While I am with somebody, they come first.
 * @param {Board} board
 * @returns {Entry | undefined}
 */
export function leadOf({ needs, mine }) {
  const withMe = mine.find(({ look }) => look === 'serving');
  const called = mine.find(({ look }) => look === 'called');
  return withMe ?? needs.find(isUnanswered) ?? called ?? needs[0];
}

/**
 * @param {Visit | Arrival} who
 * @returns {who is Arrival}
 */
export function isArrival(who) {
  return 'group_size' in who;
}

/** @param {Visit | Arrival} who */
function cameAt(who) {
  return Date.parse(isArrival(who) ? who.at : who.entered_at ?? who.arrived_at);
}

/**
 * May this be done with them now?
 * @param {Visit | Arrival} who
 * @param {string} verb
 */
export function isPossible(who, verb) {
  if (isArrival(who)) return who.state === 'unnoticed';
  if (verb === 'coming') return true;
  // Aside already: only the time can be another, and that is asked for.
  if (verb === 'park' && who.state === 'parked') return false;
  if (verb === 'when') return who.verbs?.includes('park') ?? false;
  if (verb === 'finish_next') return isPossible(who, 'finish');
  if (verb === 'greet' && who.greeted_at) return false;
  return who.verbs?.includes(verb) ?? false;
}

/**
 * Everything that may be done with them, the likeliest first.
 * @param {Visit} visit
 * @param {Meet} meet
 */
export function allVerbs(visit, meet) {
  const first = meet === 'desk' ? ['call', 'serve'] : ['serve', 'call'];
  const order = ['greet', ...first, 'recall', 'finish', 'finish_next', 'resume', 'park'];
  return [...order, 'help', 'decline', 'no_show', 'leave'].filter((verb) =>
    isPossible(visit, verb)
  );
}
