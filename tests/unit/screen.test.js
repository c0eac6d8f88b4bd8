// @ts-check
/// <reference lib="deno.ns" />
import { inLine, overallRange, roomOf } from '../../display/screen/model.js';
import { equal } from './equal.js';

/**
 * @param {string} ticket
 * @param {object} rest
 * @returns {any}
 */
const visit = (ticket, rest = {}) => ({
  id: ticket,
  ticket,
  state: 'waiting',
  priority: 0,
  service: 'repairs',
  ...rest,
});
const call = (/** @type {string} */ ticket) => ({ id: ticket, ticket });
const range = (/** @type {number} */ low_s, /** @type {number} */ high_s) => ({
  low_s,
  high_s,
  ahead: 0,
});

Deno.test('only who waits is in line, and who has priority first', () => {
  const visits = [visit('A1'), visit('A2', { state: 'serving' }), visit('A3', { priority: 1 })];
  equal(inLine(visits).map(({ ticket }) => ticket), ['A3', 'A1']);
});

Deno.test('the newest call stands alone, the four before it beside, the next five after', () => {
  const calls = ['A6', 'A5', 'A4', 'A3', 'A2', 'A1'].map(call);
  const visits = ['B1', 'B2', 'B3', 'B4', 'B5', 'B6'].map((ticket) => visit(ticket));
  const room = roomOf(/** @type {any} */ ({ calls, visits, ranges: {} }));
  equal(room.newest.ticket, 'A6');
  equal(room.before.map(({ ticket }) => ticket), ['A5', 'A4', 'A3', 'A2']);
  equal([room.next.length, room.count], [5, 6]);
});

Deno.test('a room without calls has no newest', () => {
  equal(roomOf(/** @type {any} */ ({ calls: [], visits: [], ranges: {} })).newest, undefined);
});

Deno.test('the range spans the services that people wait for', () => {
  const ranges = {
    repairs: range(600, 1200),
    returns: range(60, 300),
    'new-phone': range(0, 7200),
  };
  const state = /** @type {any} */ ({ ranges });
  equal(overallRange(state, [visit('A1'), visit('C1', { service: 'returns' })]), {
    low_s: 60,
    high_s: 1200,
    ahead: 2,
  });
  equal(overallRange(state, [])?.high_s, 7200);
});

Deno.test('who waits for a private service, and ranges we do not know, take nothing away', () => {
  const ranges = { repairs: range(600, 1200), returns: null };
  const line = [visit('A1'), visit('D1', { service: null })];
  equal(overallRange(/** @type {any} */ ({ ranges }), line)?.high_s, 1200);
  equal(overallRange(/** @type {any} */ ({ ranges: { repairs: null } }), line), null);
});
