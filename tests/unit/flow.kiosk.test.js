// @ts-check
/// <reference lib="deno.ns" />
import * as flows from '../../kiosk/flow.js';
import { equal } from './equal.js';

/** @typedef {import('../../kiosk/types.d.ts').Flow} Flow */

const HERE = { now_ms: 1000, shown_ms: 20_000, saved: true };
const VISIT = { ticket: 'A12', public_token: 'token' };

/** Somebody has tapped a service. */
function chosen() {
  return flows.choose(flows.fresh('en', 0), 'repairs');
}

/** Somebody has tapped twice. */
function sent() {
  return flows.checkIn({ ...chosen(), name: 'Robin' }, 'key-1');
}

/** @param {Partial<import('../../kiosk/types.d.ts').TicketView>} rest */
function view(rest) {
  return /** @type {any} */ ({ ticket: 'A12', version: 1, ...rest });
}

Deno.test('two taps lead from the welcome to the ticket', () => {
  equal(sent().page, 'ticket');
  equal(sent().key, 'key-1');
});

Deno.test('the second of two quick taps does nothing', () => {
  const flow = sent();
  if (flows.checkIn(flow, 'key-2') !== flow) throw new Error('checked in twice');
});

Deno.test('nobody checks in without a service', () => {
  const flow = flows.fresh('en', 0);
  equal(flows.checkIn(flow, 'key-1').page, 'welcome');
});

Deno.test('the party stays between one and twelve', () => {
  equal(flows.withParty(chosen(), 0).party, 1);
  equal(flows.withParty(chosen(), 13).party, 12);
  equal(flows.withParty(chosen(), 7).party, 7);
});

Deno.test('a confirmed check-in shows its ticket for its time, and forgets the name', () => {
  const flow = flows.hear(sent(), { kind: 'told', key: 'key-1', visit: VISIT }, HERE);
  equal([flow.stage, flow.visit, flow.ends_ms, flow.name], ['told', VISIT, 21_000, '']);
});

Deno.test('news of somebody else changes nothing', () => {
  const flow = sent();
  if (flows.hear(flow, { kind: 'told', key: 'other', visit: VISIT }, HERE) !== flow) {
    throw new Error('changed');
  }
});

Deno.test('without an answer the page says what is true: saved, not saved, or not signed in', () => {
  /** @param {number} status @param {boolean} saved */
  const stage = (status, saved) =>
    flows.hear(sent(), { kind: 'late', key: 'key-1', status }, { ...HERE, saved }).stage;
  equal([stage(0, true), stage(503, false), stage(401, true)], [
    'saved',
    'unsaved',
    'not-signed-in',
  ]);
});

Deno.test('further tries do not prolong the time on the page, the ticket begins it anew', () => {
  const late = flows.hear(sent(), { kind: 'late', key: 'key-1', status: 0 }, HERE);
  const later = flows.hear(late, { kind: 'late', key: 'key-1', status: 0 }, {
    ...HERE,
    now_ms: 9000,
  });
  equal(later.ends_ms, 21_000);
  const told = flows.hear(later, { kind: 'told', key: 'key-1', visit: VISIT }, {
    ...HERE,
    now_ms: 15_000,
  });
  equal(told.ends_ms, 35_000);
});

Deno.test('what was refused comes back to its own question, with what they said', () => {
  /** @param {string} code @param {string} field */
  const refused = (code, field) =>
    flows.hear(sent(), { kind: 'refused', key: 'key-1', refused: { code, field } }, HERE);
  equal([refused('bad_field', 'name').page, refused('bad_field', 'name').name], [
    'details',
    'Robin',
  ]);
  equal(refused('unknown_service', 'service').page, 'welcome');
  equal(refused('bad_field', 'name').key, 'key-1');
});

Deno.test('a ticket is taken up again only while nobody else has begun', () => {
  const record = /** @type {any} */ ({
    key: 'old',
    body: { service: 'returns', party_size: 2, language: 'de' },
  });
  const flow = flows.takeUp(flows.fresh('en', 0), record);
  equal([flow.page, flow.key, flow.language], ['ticket', 'old', 'de']);
  equal(flows.takeUp(chosen(), record).key, null);
});

Deno.test('older news of a ticket, and news of another one, is dropped', () => {
  const told = flows.hear(sent(), { kind: 'told', key: 'key-1', visit: VISIT }, HERE);
  const newer = flows.see(told, view({ version: 3 }));
  if (flows.see(newer, view({ version: 2 })) !== newer) throw new Error('went back');
  if (flows.see(newer, view({ version: 4, ticket: 'A13' })) !== newer) {
    throw new Error('another ticket');
  }
  if (flows.see(flows.fresh('en', 0), view({})).view) throw new Error('nobody is here');
});

Deno.test('a page that was begun asks after 30 s, and is cleared 20 s later', () => {
  const flow = { ...chosen(), name: 'Robin' };
  if (flows.pass(flow, 29_999, 'en') !== flow) throw new Error('too early');
  const asked = flows.pass(flow, 30_000, 'en');
  equal([asked.warned_ms, flows.secondsLeft(asked, 30_000)], [30_000, 20]);
  if (flows.pass(asked, 49_999, 'en') !== asked) throw new Error('cleared too early');
  equal(flows.pass(asked, 50_000, 'en'), flows.fresh('en', 50_000));
});

Deno.test('whoever says that they are still here is asked again only 30 s later', () => {
  const stayed = flows.stay(flows.pass(chosen(), 30_000, 'en'), 40_000);
  if (flows.pass(stayed, 69_999, 'en') !== stayed) throw new Error('asked too early');
  equal(flows.pass(stayed, 70_000, 'en').warned_ms, 70_000);
});

Deno.test('an untouched welcome page is left alone, one in another language is not', () => {
  const flow = flows.fresh('en', 0);
  if (flows.pass(flow, 1e9, 'en') !== flow) throw new Error('nobody was here');
  equal(flows.pass({ ...flow, language: 'ar' }, 30_000, 'en').warned_ms, 30_000);
});

Deno.test('after the ticket comes a fresh page in the shop’s language', () => {
  const told = flows.hear({ ...sent(), language: 'ar' }, {
    kind: 'told',
    key: 'key-1',
    visit: VISIT,
  }, HERE);
  equal(flows.pass(told, 21_000, 'en'), flows.fresh('en', 21_000));
});

Deno.test('keep showing shows it for a minute more', () => {
  const told = flows.hear(sent(), { kind: 'told', key: 'key-1', visit: VISIT }, HERE);
  const kept = flows.keepShowing(told, 20_000);
  if (flows.pass(kept, 79_999, 'en') !== kept) throw new Error('cleared too early');
  equal(flows.pass(kept, 80_000, 'en').page, 'welcome');
});

Deno.test('six tiles at most; with more services the last tile leads on and around', () => {
  const seven = [1, 2, 3, 4, 5, 6, 7];
  equal(flows.tilesOf(seven.slice(0, 6), 0), { shown: [1, 2, 3, 4, 5, 6], more: false });
  equal(flows.tilesOf(seven, 0), { shown: [1, 2, 3, 4, 5], more: true });
  equal(flows.tilesOf(seven, 1), { shown: [6, 7], more: true });
  equal(flows.tilesOf(seven, 2), flows.tilesOf(seven, 0));
});

Deno.test('the last page stays while somebody is in one of its offers, and runs out again after it', () => {
  const told = flows.hear(sent(), { kind: 'told', key: 'key-1', visit: VISIT }, HERE);
  const inside = flows.open(told, { step: 'come', value: null }, 2000);
  equal(inside.ends_ms, null);
  equal(flows.pass(inside, 29_000, 'en').page, 'ticket');
  const out = flows.open(inside, null, 30_000);
  equal(out.ends_ms, 50_000);
  equal(flows.pass(out, 50_000, 'en').page, 'welcome');
});

Deno.test('who walks away from an offer is asked whether they are still there', () => {
  const told = flows.hear(sent(), { kind: 'told', key: 'key-1', visit: VISIT }, HERE);
  const inside = flows.open(told, { step: 'note', value: 'a gift' }, 2000);
  const warned = flows.pass(inside, 2000 + flows.IDLE_MS, 'en');
  equal(warned.warned_ms, 2000 + flows.IDLE_MS);
  equal(flows.pass(warned, 2000 + flows.IDLE_MS + flows.WARNING_MS, 'en').after, null);
});
