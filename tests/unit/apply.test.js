// @ts-check
/// <reference lib="deno.ns" />
import { applyEvent } from '../../display/shared/apply.js';
import { equal } from './equal.js';

/** @typedef {import('../../display/shared/types.d.ts').Visit} Visit */

/**
 * @param {string} role
 * @param {Partial<import('../../display/shared/types.d.ts').Snapshot>} rest
 * @returns {any}
 */
function snapshot(role, rest = {}) {
  return { role, seq: 0, visits: [], arrivals: [], calls: [], ...rest };
}

/**
 * @param {string} id
 * @param {Partial<Visit>} rest
 * @returns {any}
 */
function visit(id, rest = {}) {
  const at = `2026-11-22T08:0${id}:00.000Z`;
  return { id, ticket: `A${id}`, state: 'waiting', arrived_at: at, last_called_at: null, ...rest };
}

const minute = (/** @type {number} */ m) => `2026-11-22T09:${String(m).padStart(2, '0')}:00.000Z`;

/**
 * Applies events one after another, numbering them.
 * @param {any} state
 * @param {object[]} events
 */
function play(state, ...events) {
  return events.reduce(
    (now, event, n) => applyEvent(now, { seq: n + 1, at: minute(n), ...event }),
    state,
  );
}

Deno.test('a visit takes its place in order of arrival, whenever it is told', () => {
  const after = play(snapshot('staff'), { visit: visit('2') }, { visit: visit('1') });
  equal(after.visits.map((/** @type {Visit} */ v) => v.ticket), ['A1', 'A2']);
  equal(after.seq, 2);
});

Deno.test('a newer visit replaces the one with its id and leaves the others untouched', () => {
  const before = play(snapshot('staff'), { visit: visit('1') }, { visit: visit('2') });
  const after = play(before, { visit: visit('1', { state: 'called' }) });
  equal(after.visits[0].state, 'called');
  equal(after.visits[1] === before.visits[1], true);
  equal(before.visits[0].state, 'waiting');
});

Deno.test('the door is as it was told last, for who is told of it at all', () => {
  const dark = { state: 'dark' };
  const before = snapshot('staff', { door: null });
  equal(play(before, { door: dark }).door, dark);
  equal(play(before, { door: dark }, { visit: visit('1') }).door, dark);
  equal(play(before, { door: dark }, { door: null }).door, null);
  equal('door' in play(snapshot('screen'), { door: dark }), false);
});

Deno.test('a visit that has ended leaves the list and may come back', () => {
  for (const state of /** @type {const} */ (['served', 'left', 'no_show'])) {
    const gone = play(snapshot('staff'), { visit: visit('1') }, { visit: visit('1', { state }) });
    equal(gone.visits, []);
    equal(play(gone, { visit: visit('1') }).visits.length, 1);
  }
});

Deno.test('an event that a role may not see only moves the number', () => {
  const before = snapshot('screen', { visits: [visit('1')] });
  equal(play(before, {}), { ...before, seq: 1 });
});

Deno.test('a check-in takes the arrival that it consumed along', () => {
  const arrival = { id: '7', state: 'unnoticed', at: minute(0) };
  const joined = { kind: 'arrival', ...arrival, state: 'matched', visit: '1' };
  const after = play(snapshot('staff'), { arrival }, { visit: visit('1'), also: [joined] });
  equal(after.arrivals, []);
  equal(after.visits.length, 1);
});

Deno.test('an arrival is kept while it is unnoticed or noticed', () => {
  const arrival = { id: '7', at: minute(0) };
  const seen = play(snapshot('staff'), { arrival: { ...arrival, state: 'noticed' } });
  equal(seen.arrivals.length, 1);
  equal(play(seen, { arrival: { ...arrival, state: 'gone' } }).arrivals, []);
});

Deno.test('several rows of one kind are all applied, without their kind', () => {
  const after = play(snapshot('staff'), {
    visit: visit('1'),
    also: [{ kind: 'visit', ...visit('2') }],
  });
  equal(after.visits, [visit('1'), visit('2')]);
});

Deno.test('the newest call stands first, and a call again brings it there', () => {
  const called = (/** @type {string} */ id, /** @type {number} */ at) => ({
    visit: visit(id, {
      state: 'called',
      last_called_at: minute(at),
      desk: 'Desk 3',
      staff: 'Bea',
      language: 'de',
      calls: 1,
    }),
  });
  const after = play(snapshot('screen'), called('1', 1), called('2', 2), called('1', 3));
  equal(after.calls.map((/** @type {any} */ c) => c.ticket), ['A1', 'A2']);
  equal(after.calls[0], {
    id: '1',
    ticket: 'A1',
    desk: 'Desk 3',
    staff: 'Bea',
    language: 'de',
    at: minute(3),
    calls: 1,
    state: 'called',
  });
});

Deno.test('a call that was undone leaves the list of calls', () => {
  const called = visit('1', { state: 'called', last_called_at: minute(1) });
  equal(play(snapshot('screen'), { visit: called }, { visit: visit('1') }).calls, []);
});

Deno.test('a call stays on the list when the visit has ended', () => {
  const ended = visit('1', { state: 'served', last_called_at: minute(1) });
  const after = play(snapshot('kiosk'), { visit: ended });
  equal([after.visits.length, after.calls.length, after.calls[0].state], [0, 1, 'served']);
});

Deno.test('ten calls are kept', () => {
  const events = Array.from({ length: 12 }, (_, n) => ({
    visit: visit(String(n), { state: 'called', last_called_at: minute(n) }),
  }));
  const { calls } = play(snapshot('screen'), ...events);
  equal([calls.length, calls[0].ticket, calls[9].ticket], [10, 'A11', 'A2']);
});

Deno.test('staff tablets keep no list of calls', () => {
  const called = visit('1', { state: 'called', last_called_at: minute(1) });
  equal(play(snapshot('staff'), { visit: called }).calls, []);
});

Deno.test('a member of staff changes where they stand, and who has left is gone', () => {
  const alex = { id: 1, name: 'Alex', active: true, duty: 'off' };
  const bea = { id: 2, name: 'Bea', active: true, duty: 'off' };
  const erin = { id: 3, name: 'Erin', active: true, duty: 'off' };
  const now = play(
    snapshot('staff', { members: /** @type {any} */ ([alex, bea]) }),
    { type: 'staff.changed', member: erin },
    { type: 'staff.on_duty', member: { ...alex, duty: 'on' } },
    { type: 'staff.changed', member: { ...bea, active: false } },
  );
  equal(now.members, [{ ...alex, duty: 'on' }, erin]);
});

Deno.test('a page that is not told of colleagues keeps no list of them', () => {
  const now = play(snapshot('screen'), { type: 'staff.on_duty', member: { id: 1, active: true } });
  equal('members' in now, false);
});
