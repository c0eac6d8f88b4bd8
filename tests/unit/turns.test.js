// @ts-check
/** The whole floor on one board: what is offered, due or passed on, and who goes first and why. */
import { boardOf } from '../../display/staff/board.js';
import { byTurn, whyFirst } from '../../display/staff/turns.js';
import { equal } from './equal.js';

const NOW = Date.parse('2026-11-20T09:30:00.000Z');
const ALEX = { name: 'Alex', role: 'staff', device: 'd1', free: true };

/** @param {object} more @returns {any} */
const visit = (more) => ({
  id: 'v1',
  ticket: 'A1',
  state: 'waiting',
  service: 'repairs',
  arrived_at: '2026-11-20T09:00:00.000Z',
  greeted_at: '2026-11-20T09:01:00.000Z',
  greeted_by: 'Bea',
  staff: null,
  priority: 0,
  ...more,
});

/** @param {any[]} visits @returns {any} */
const board = (...visits) =>
  boardOf(
    /** @type {any} */ ({ services: [{ slug: 'repairs', meet: 'floor' }], visits, arrivals: [] }),
    ALEX,
  );

/** @param {string} section @param {any} one @param {string} look @param {string[]} buttons */
const stands = (section, one, look, buttons) => {
  const [entry] = board(one)[section];
  equal([entry.look, entry.buttons], [look, buttons]);
};

Deno.test('what a colleague offers needs me, and stays with the giver', () => {
  const offered = visit({ state: 'serving', staff: 'Bea', offered_to: 'Alex' });
  stands('needs', offered, 'offer', ['accept', 'refuse']);
  const given = visit({ state: 'serving', staff: 'Alex', offered_to: 'Bea' });
  stands('mine', given, 'serving', ['finish', 'finish_next']);
});

Deno.test('who was passed on to me needs me once somebody has said hello', () => {
  stands('needs', visit({ adviser: 'Alex' }), 'passed', ['serve']);
  equal(board(visit({ adviser: 'Bea' })).waiting.length, 1);
});

Deno.test('who is aside is asked for when the time has come', () => {
  const parked = { state: 'parked', staff: 'Alex', return_at: '2026-11-20T09:50:00.000Z' };
  stands('mine', visit(parked), 'parked', ['resume', 'when']);
  const due = visit({ ...parked, due_back_at: '2026-11-20T09:50:00.000Z' });
  stands('needs', due, 'due', ['resume']);
});

Deno.test('a card that asks whether they are still here offers both answers', () => {
  const long = visit({ state: 'serving', staff: 'Alex', overdue_at: '2026-11-20T09:20:00.000Z' });
  stands('mine', long, 'serving', ['finish', 'still_here']);
});

Deno.test('the likely order: the lead, who has an appointment now, who needs to, who came back', () => {
  const at = (/** @type {number} */ minute) => `2026-11-20T09:${minute}:00.000Z`;
  const line = [
    visit({ id: 'plain', arrived_at: at(10) }),
    visit({ id: 'back', arrived_at: at(11), returned_at: at(20) }),
    visit({ id: 'seat', arrived_at: at(12), access: ['seat'] }),
    visit({ id: 'due', arrived_at: at(13), promised_at: at(35) }),
    visit({ id: 'early', arrived_at: at(14), promised_at: '2026-11-20T10:30:00.000Z' }),
    visit({ id: 'first', arrived_at: at(15), first: { at: at(16), by: 'Dana', reason: 'quick' } }),
  ];
  const order = [...line].sort(byTurn(NOW)).map(({ id }) => id);
  equal(order, ['first', 'due', 'seat', 'back', 'plain', 'early']);
});

Deno.test('why somebody goes first is a key with its arguments', () => {
  equal(whyFirst(visit({})), null);
  equal(whyFirst(visit({ access: ['seat', 'quiet'] })), { key: 'need', reason: 'seat' });
  equal(whyFirst(visit({ first: { at: '', by: 'Dana', reason: 'quick' }, access: ['seat'] })), {
    key: 'first',
    staff: 'Dana',
    reason: 'quick',
  });
});
