// @ts-check
/// <reference lib="deno.ns" />
import { isFor, mayRing, rungOf, toSound } from '../../display/staff/audience.js';
import { equal } from './equal.js';

const ME = { name: 'Alex', role: 'staff', device: 't1', free: true };

/**
 * @param {object} rest
 * @returns {any}
 */
function alert(rest = {}) {
  return { id: 'a', state: 'raised', rung: 0, to: ['free'], sound: 'hello', named: null, ...rest };
}

/**
 * @param {string} whom
 * @param {Partial<typeof ME>} me
 */
const told = (whom, me = {}) =>
  isFor(alert({ to: [whom], named: 'Bea', device: 't2' }), { ...ME, ...me });

Deno.test('whoever is with nobody is free, and a rung may tell several', () => {
  equal([told('free'), told('free', { free: false })], [true, false]);
  equal(isFor(alert({ to: ['lead', 'free'] }), ME), true);
  equal(isFor(alert({ to: [] }), ME), false);
});

Deno.test('everyone is everyone; a name, a device and a role are those alone', () => {
  equal([told('everyone', { free: false }), told('named'), told('device')], [true, false, false]);
  equal([told('named', { name: 'Bea' }), told('device', { device: 't2' })], [true, true]);
  equal([told('lead'), told('lead', { role: 'lead' })], [false, true]);
  equal([told('manager', { role: 'lead' }), told('manager', { role: 'manager' })], [false, true]);
});

Deno.test('many at once are one sound, the gravest', () => {
  const alerts = [alert(), alert({ id: 'b', sound: 'still' }), alert({ id: 'c' })];
  const { sound, alerts: due } = toSound(alerts, ME, new Set());
  equal([sound, due.length], ['still', 3]);
});

Deno.test('a rung is rung for once; the next one anew', () => {
  const first = alert();
  const sounded = new Set([rungOf(first)]);
  equal(toSound([first], ME, sounded).sound, null);
  equal(toSound([alert({ rung: 1 })], ME, sounded).sound, 'hello');
});

Deno.test('a silent card, one that is over, and one for others make no sound', () => {
  const alerts = [alert({ sound: null }), alert({ state: 'answered' }), alert({ to: ['lead'] })];
  equal(toSound(alerts, ME, new Set()), { sound: null, alerts: [] });
});

Deno.test('in a storm a tablet keeps quiet for a while, but what is graver need not wait for it', () => {
  equal(mayRing('hello', null, 0), true);
  equal([mayRing('hello', 'hello', 19), mayRing('hello', 'hello', 20)], [false, true]);
  equal([mayRing('still', 'hello', 1), mayRing('still', 'hello', 2)], [false, true]);
  equal([mayRing('hello', 'broken', 9), mayRing('hello', 'broken', 10)], [false, true]);
});
