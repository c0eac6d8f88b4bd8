// @ts-check
/// <reference lib="deno.ns" />
import { isPlain, newPin } from '../../display/setup/new_pin.js';
import { sentences } from '../../display/setup/told.js';
import { equal } from './equal.js';

/** @type {any} */
const t = (/** @type {string} */ key, /** @type {any} */ args) =>
  args ? `${key} ${Object.values(args).join('|')}` : key;
const change = (/** @type {any} */ parts) => ({ type: 'store.changed', member: null, ...parts });
const service = (/** @type {any} */ parts) => ({
  name: 'Repairs',
  names: { de: 'Reparatur' },
  meet: 'floor',
  active: true,
  ...parts,
});

Deno.test('a name that changed is told with both', () => {
  const told = sentences(t, change({ before: { name: 'A' }, after: { name: 'B' } }), 'en');
  equal(told, ['told-name A|B']);
  const spoken = { before: { languages: ['en'] }, after: { languages: ['en', 'ar'] } };
  equal(sentences(t, change(spoken), 'de'), ['told-languages Englisch|Englisch, Arabisch']);
});

Deno.test('a service is told by its name in the language of the reader', () => {
  const before = { 'service repairs': service({}) };
  const off = { 'service repairs': service({ active: false }) };
  equal(sentences(t, change({ before, after: off }), 'de'), ['told-service-off Reparatur']);
  const desk = { 'service repairs': service({ meet: 'desk' }) };
  equal(sentences(t, change({ before, after: desk }), 'en'), ['told-service-desk Repairs']);
  const gone = { 'service repairs': null, order: [] };
  const removed = change({ before: { ...before, order: ['repairs'] }, after: gone });
  equal(sentences(t, removed, 'en'), ['told-service-removed Repairs']);
});

Deno.test('a trade is told as a whole, and what is taken back says so', () => {
  const after = { 'service repairs': service({}), order: ['repairs'], desks: ['Desk 1'] };
  const before = { 'service repairs': null, order: [], desks: [] };
  equal(sentences(t, change({ before, after, trade: 'bank' }), 'en'), ['told-trade trade-bank']);
  const undone = change({ before: after, after: before, undoes: 3 });
  equal(sentences(t, undone, 'en'), [
    'told-undo',
    'told-desks Desk 1|–',
    'told-service-removed Repairs',
  ]);
});

Deno.test('a colleague is told by what changed; a PIN only as new', () => {
  const member = { id: 1, name: 'Noor' };
  const added = { before: { active: false }, after: { active: true, name: 'Noor' }, pin: 'set' };
  equal(sentences(t, change({ type: 'staff.changed', member, ...added }), 'en'), [
    'told-person-added Noor',
    'told-person-pin Noor',
  ]);
  const led = { before: { lead: false }, after: { lead: true } };
  equal(sentences(t, change({ type: 'staff.changed', member, ...led }), 'en'), [
    'told-person-lead Noor',
  ]);
});

Deno.test('a PIN that is proposed is none that anybody would try', () => {
  const drawn = [[1, 2, 3, 4, 5, 6], [1, 1, 1, 2, 2, 2], [4, 7, 1, 1, 7, 4], [2, 8, 4, 6, 1, 7]];
  equal(newPin(() => /** @type {number[]} */ (drawn.shift())), '284617');
  equal(isPlain([9, 8, 7, 1, 4, 2]), true);
  for (let n = 0; n < 200; n++) equal(isPlain([...newPin()].map(Number)), false);
});
