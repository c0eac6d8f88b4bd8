// @ts-check
/// <reference lib="deno.ns" />
import {
  allVerbs,
  asideKey,
  boardOf,
  isPossible,
  isUnanswered,
  leadOf,
} from '../../display/staff/board.js';
import { movedRows } from '../../display/staff/hold.js';
import { equal } from './equal.js';

const SERVICES = [{ slug: 'repairs', meet: 'floor' }, { slug: 'returns', meet: 'desk' }];
const at = (/** @type {number} */ minute) =>
  `2026-11-22T08:${String(minute).padStart(2, '0')}:00.000Z`;

/**
 * @param {number} n
 * @param {object} rest
 * @returns {any}
 */
function visit(n, rest = {}) {
  return {
    id: `v${n}`,
    ticket: `A${n}`,
    state: 'waiting',
    service: 'repairs',
    arrived_at: at(n),
    greeted_at: null,
    greeted_by: null,
    staff: null,
    help_at: null,
    nobody_came_at: null,
    verbs: ['greet', 'call', 'serve', 'decline', 'help', 'leave'],
    ...rest,
  };
}

/**
 * @param {any[]} visits
 * @param {any[]} arrivals
 * @param {Set<string>} aside
 * @param {any[]} alerts
 */
function board(visits, arrivals = [], aside = new Set(), alerts = []) {
  const state = /** @type {any} */ ({ services: SERVICES, visits, arrivals, alerts });
  return boardOf(state, ME, aside);
}

const ME = { name: 'Alex', role: 'staff', device: 't1', free: true };

/**
 * @param {string} visit
 * @param {object} rest
 * @returns {any}
 */
function alert(visit, rest = {}) {
  return { id: `about ${visit}`, visit, about: 'help', to: ['everyone'], named: null, ...rest };
}

/** @param {import('../../display/staff/board.js').Board} sections */
function places(sections) {
  return Object.fromEntries(
    Object.entries(sections).map(([name, list]) => [name, list.map(({ id, look }) => [id, look])]),
  );
}

Deno.test('whoever nobody has greeted needs you, the longest first', () => {
  const { needs } = board([visit(2), visit(1)]);
  equal(needs.map(({ id }) => id), ['v1', 'v2']);
  equal(needs.map(({ buttons }) => buttons), [['greet', 'serve'], ['greet', 'serve']]);
});

Deno.test('at a desk people are called, not walked over to', () => {
  equal(board([visit(1, { service: 'returns' })]).needs[0].buttons, ['greet', 'call']);
});

Deno.test('somebody at the door needs you like anybody else', () => {
  const arrival = { id: 'd', state: 'unnoticed', at: at(1), group_size: 1 };
  const { needs } = board([visit(2)], [arrival, { ...arrival, id: 'e', state: 'noticed' }]);
  equal(needs.map(({ id, look }) => [id, look]), [['d', 'door'], ['v2', 'new']]);
});

Deno.test('the clock of somebody whom the door saw began at the door', () => {
  const early = visit(5, { entered_at: at(1) });
  equal(board([visit(3), early]).needs.map(({ id }) => id), ['v5', 'v3']);
});

Deno.test('whom I have seen on the floor stays before me, behind those nobody has seen', () => {
  const seen = visit(1, { greeted_at: at(2), greeted_by: 'Alex' });
  equal(places(board([seen, visit(3)])).needs, [['v3', 'new'], ['v1', 'seen']]);
});

Deno.test('whom a colleague has seen, and whom a desk will call, waits', () => {
  const seen = visit(1, { greeted_at: at(2), greeted_by: 'Bea' });
  const desk = visit(2, { greeted_at: at(2), greeted_by: 'Alex', service: 'returns' });
  equal(places(board([seen, desk])).waiting, [['v1', 'row'], ['v2', 'row']]);
});

Deno.test('called, served and put aside by me is with me; by a colleague, with colleagues', () => {
  const states = ['called', 'serving', 'parked'];
  const mine = states.map((state, n) => visit(n + 1, { state, staff: 'Alex' }));
  const theirs = states.map((state, n) => visit(n + 4, { state, staff: 'Bea' }));
  const { mine: with_me, others, needs } = places(board([...mine, ...theirs]));
  equal(with_me, [['v1', 'called'], ['v2', 'serving'], ['v3', 'parked']]);
  equal(others, [['v4', 'row'], ['v5', 'row'], ['v6', 'row']]);
  equal(needs, []);
});

Deno.test('a colleague who asks for help needs you; my own call for help is for others', () => {
  const help = { state: 'serving', help_at: at(9) };
  const theirs = visit(1, { ...help, staff: 'Bea' });
  const mine = visit(2, { ...help, staff: 'Alex' });
  const alerts = [alert('v1'), alert('v2')];
  const { needs, mine: with_me } = places(board([theirs, mine], [], new Set(), alerts));
  equal([needs, with_me], [[['v1', 'help']], [['v2', 'serving']]]);
});

Deno.test("a call for help to one colleague is nobody else's, and one that was answered is over", () => {
  const theirs = visit(1, { state: 'serving', help_at: at(9), staff: 'Bea' });
  const asks = (/** @type {any[]} */ ...alerts) =>
    places(board([theirs], [], new Set(), alerts)).needs.length;
  equal(asks(alert('v1', { to: ['named'], named: 'Chris' })), 0);
  equal(asks(alert('v1', { to: ['named'], named: 'Alex' })), 1);
  equal(asks(), 0);
});

Deno.test('a promise at risk needs whom its rung tells', () => {
  const seen = visit(1, { greeted_at: at(2), greeted_by: 'Bea' });
  const told = (/** @type {string} */ whom) =>
    places(board([seen], [], new Set(), [alert('v1', { about: 'promise', to: [whom] })])).needs;
  equal([told('lead'), told('everyone')], [[], [['v1', 'promise']]]);
});

Deno.test('Not me takes somebody off my cards until they ask anew', () => {
  const declined = visit(1);
  const aside = new Set([asideKey(declined)]);
  equal(places(board([declined], [], aside)).waiting, [['v1', 'row']]);
  const again = visit(1, { nobody_came_at: at(9) });
  equal(places(board([again], [], aside)).needs, [['v1', 'new']]);
});

Deno.test('the one obvious next action: who is with me, a hello, who was called, who was seen', () => {
  const serving = visit(1, { state: 'serving', staff: 'Alex' });
  const called = visit(2, { state: 'called', staff: 'Alex' });
  const seen = visit(3, { greeted_at: at(4), greeted_by: 'Alex' });
  const lead = (/** @type {any[]} */ ...visits) => leadOf(board(visits))?.id;
  equal(lead(serving, called, seen, visit(4)), 'v1');
  equal(lead(called, seen, visit(4)), 'v4');
  equal(lead(called, seen), 'v2');
  equal(lead(seen), 'v3');
  equal(lead(), undefined);
});

Deno.test('only a hello that is owed rings', () => {
  const looks = /** @type {const} */ (['door', 'new', 'help', 'promise', 'seen', 'row']);
  equal(looks.filter((look) => isUnanswered({ look })), [
    'door',
    'new',
    'help',
    'promise',
  ]);
});

Deno.test('a second hello is not offered', () => {
  equal(isPossible(visit(1), 'greet'), true);
  equal(isPossible(visit(1, { greeted_at: at(2) }), 'greet'), false);
});

Deno.test('the sheet offers what the state allows, the likeliest first', () => {
  equal(allVerbs(visit(1), 'desk'), ['greet', 'call', 'serve', 'help', 'decline', 'leave']);
  equal(allVerbs(visit(1, { greeted_at: at(2) }), 'floor')[0], 'serve');
  const serving = visit(1, { greeted_at: at(2), verbs: ['finish', 'park', 'help'] });
  equal(allVerbs(serving, 'floor'), ['finish', 'finish_next', 'park', 'help']);
});

Deno.test('a card whose buttons stay is given the very same list', () => {
  equal(board([visit(1)]).needs[0].buttons === board([visit(2)]).needs[0].buttons, true);
});

Deno.test('who moved to another section or overtook somebody glows, and nobody else', () => {
  const entry = (/** @type {string} */ id) => /** @type {any} */ ({ id });
  const before = { needs: ['a'], mine: [], waiting: ['b', 'c', 'd'], others: [] };
  const after = { needs: [], mine: ['a'], waiting: ['d', 'b', 'c', 'e'], others: [] };
  const [was, is] = [before, after].map((sections) =>
    Object.fromEntries(Object.entries(sections).map(([name, ids]) => [name, ids.map(entry)]))
  );
  equal([...movedRows(/** @type {any} */ (was), /** @type {any} */ (is))].sort(), ['a', 'd']);
});

Deno.test('who looks around waits without a card, until they are asked after or want somebody', () => {
  const looks = visit(1, { come: 'press', ready_at: null });
  equal(places(board([looks])), { needs: [], mine: [], waiting: [['v1', 'row']], others: [] });
  const asked = visit(1, { come: 'press', ready_at: null, help_at: at(9) });
  equal(places(board([asked], [], new Set(), [alert('v1')])).needs, [['v1', 'help']]);
  const ready = visit(1, { greeted_at: at(2), come: null, ready_at: at(9), help_at: at(9) });
  equal(places(board([ready], [], new Set(), [alert('v1')])).needs, [['v1', 'help']]);
});

Deno.test('who asks for a person at a kiosk needs somebody, and is answered by coming', () => {
  const asks = alert('nobody', {
    id: 'c1',
    about: 'kiosk',
    visit: null,
    named: 'Kiosk 1',
    raised_at: at(4),
  });
  const { needs } = board([visit(3), visit(5)], [], new Set(), [asks]);
  equal(needs.map(({ id, look }) => `${id} ${look}`), ['v3 new', 'c1 kiosk', 'v5 new']);
  equal([needs[1].buttons, needs[1].alert?.id], [['coming'], 'c1']);
  equal([isUnanswered(needs[1]), isPossible(needs[1].who, 'coming')], [true, true]);
});
