// @ts-check
/**
 * Where everybody stands on the board of one member of staff: pure, from the state alone.
 * @typedef {import('../shared/types.d.ts').Snapshot} Snapshot
 * @typedef {import('../shared/types.d.ts').Visit} Visit
 * @typedef {import('../shared/types.d.ts').Arrival} Arrival
 */

/**
 * One card or row: who, how it looks, and its buttons in view (never more than two).
 * @typedef {{id: string, look: Look, who: Visit | Arrival, buttons: readonly string[]}} Entry
 * @typedef {'door' | 'new' | 'seen' | 'help' | 'serving' | 'called' | 'parked' | 'row'} Look
 * @typedef {{needs: Entry[], mine: Entry[], waiting: Entry[], others: Entry[]}} Board
 * @typedef {'floor' | 'desk'} Meet
 */

/**
 * What this member of staff has put aside on this tablet: said *Not me* to, or seen a call for help of.
 * @typedef {ReadonlySet<string>} PutAside
 */

// The same lists each time, so that a card whose buttons stay is not drawn again.
const BUTTONS = {
  door: ['greet', 'dismiss'],
  newAtFloor: ['greet', 'serve'],
  newAtDesk: ['greet', 'call'],
  seen: ['serve'],
  help: ['coming'],
  serving: ['finish', 'finish_next'],
  called: ['serve', 'recall'],
  parked: ['resume'],
  row: /** @type {string[]} */ ([]),
};

/**
 * @param {Snapshot} state
 * @param {string} me who holds this tablet, as others read it
 * @param {PutAside} aside
 * @returns {Board}
 */
export function boardOf(state, me, aside = new Set()) {
  const meets = new Map(state.services.map(({ slug, meet }) => [slug, meet]));
  /** @type {Board} */
  const board = { needs: [], mine: [], waiting: [], others: [] };
  for (const arrival of state.arrivals ?? []) {
    if (arrival.state === 'unnoticed') board.needs.push(entry('door', arrival));
  }
  for (const visit of state.visits) {
    const meet = meets.get(visit.service ?? '') ?? 'floor';
    const [section, look, buttons] = place(visit, me, aside, meet);
    board[section].push(entry(look, visit, buttons));
  }
  // Who has not been greeted comes first; among equals, who came first.
  board.needs.sort((a, b) =>
    Number(isUnanswered(b)) - Number(isUnanswered(a)) || cameAt(a.who) - cameAt(b.who)
  );
  return board;
}

/**
 * @param {Look} look
 * @param {Visit | Arrival} who
 * @param {readonly string[]} buttons
 * @returns {Entry}
 */
function entry(look, who, buttons = BUTTONS[/** @type {keyof typeof BUTTONS} */ (look)]) {
  return { id: who.id, look, who, buttons };
}

/**
 * @param {Visit} visit
 * @param {string} me
 * @param {PutAside} aside
 * @param {Meet} meet
 * @returns {[keyof Board, Look, (readonly string[])?]}
 */
function place(visit, me, aside, meet) {
  if (visit.state === 'waiting') return placeWaiting(visit, me, aside, meet);
  if (visit.staff === me) {
    return ['mine', /** @type {Look} */ (visit.state)];
  }
  if (visit.help_at && !aside.has(asideKey(visit))) return ['needs', 'help'];
  return ['others', 'row'];
}

/**
 * @param {Visit} visit
 * @param {string} me
 * @param {PutAside} aside
 * @param {Meet} meet
 * @returns {[keyof Board, Look, (readonly string[])?]}
 */
function placeWaiting(visit, me, aside, meet) {
  if (aside.has(asideKey(visit))) return ['waiting', 'row'];
  if (!visit.greeted_at) {
    return ['needs', 'new', meet === 'desk' ? BUTTONS.newAtDesk : BUTTONS.newAtFloor];
  }
  // Whom I have seen stays before me until somebody is with them; desks call people in turn.
  if (visit.greeted_by === me && meet === 'floor') return ['needs', 'seen'];
  return ['waiting', 'row'];
}

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
  return look === 'door' || look === 'new' || look === 'help';
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
