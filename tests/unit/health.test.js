// @ts-check
/// <reference lib="deno.ns" />
import {
  answerOf,
  conditionText,
  isSick,
  kioskWords,
  ringSentence,
  sentence,
  troubleText,
} from '../../display/health/model.js';
import { bannerOf } from '../../display/staff/banner_of.js';
import { equal } from './equal.js';

/** @type {any} */
const t = (/** @type {string} */ key, args = {}) => [key, ...Object.values(args)].join(' | ');
const time = (/** @type {string | null} */ at) => at ?? '';

/**
 * @param {string} name
 * @param {string} condition
 * @param {object} rest
 * @returns {any}
 */
const device = (name, condition = 'well', rest = {}) => ({
  id: name,
  name,
  role: 'staff',
  condition,
  since: null,
  seen_at: null,
  ...rest,
});

Deno.test('one sentence says that all are well, counting those in use', () => {
  const all = [device('T1'), device('T2'), device('T3', 'unused')];
  equal(sentence(t, all, time), 'health-all-well | 2');
  equal(sentence(t, [device('T1', 'unused')], time), 'health-none');
});

Deno.test('one that is not well is named with its time, several are listed', () => {
  const asleep = device('T3', 'asleep', { since: '11:42' });
  equal(sentence(t, [device('T1'), asleep], time), 'health-one-asleep | T3 | 11:42');
  equal(
    sentence(t, [asleep, device('K1', 'cut_off'), device('T1')], time),
    'health-several | 2 | 3 | T3, K1',
  );
  equal(isSick(device('T', 'muted')), true);
});

Deno.test('a row says since when, and whether it was ever opened', () => {
  equal(conditionText(t, device('T', 'asleep', { since: '9' }), time), 'device-asleep-since | 9');
  equal(conditionText(t, device('T', 'unused'), time), 'device-never');
  equal(conditionText(t, device('T', 'unused', { seen_at: 'x' }), time), 'device-unused');
});

Deno.test('a ring is awaited for some seconds, then who did not answer is told', () => {
  const at = '2026-11-22T08:00:00.000Z';
  /** @type {any} */
  const ring = {
    id: 'r',
    at,
    device: null,
    answers: { T1: { heard: true }, T2: { heard: false } },
  };
  const devices = [device('T1'), device('T2'), device('T3', 'asleep'), device('T4', 'unused')];
  const kiosk = device('K1', 'well', { role: 'kiosk' });
  const soon = Date.parse(at) + 1000;
  const later = Date.parse(at) + 9000;
  equal(devices.map((one) => answerOf(ring, one, soon)), ['heard', 'not-heard', 'waits', null]);
  equal(answerOf(ring, kiosk, later), null);
  equal(answerOf({ ...ring, device: 'T1' }, devices[1], later), null);
  equal(ringSentence(t, ring, devices, soon), 'health-ring-waits');
  equal(ringSentence(t, ring, devices, later), 'health-ring-some | T1 | T2, T3');
  equal(ringSentence(t, ring, [kiosk], later), 'health-ring-nobody');
});

Deno.test('a kiosk tells whom to look for, and what it needs itself', () => {
  const told = (/** @type {object} */ kiosk) => kioskWords(t, device('K', 'well', { kiosk }));
  equal(kioskWords(t, device('T1', 'well', { kiosk: null })), []);
  equal(told({ unsent: 2, refused: [], secure: true, kept: true }), []);
  const refused = [{ ticket: 'K1-07', now: null }, { ticket: 'K1-08', now: 'A12' }];
  equal(told({ unsent: 0, refused, secure: false, kept: false }), [
    'health-kiosk-refused | K | K1-07 | ',
    'health-kiosk-renumbered | K | K1-08 | A12',
    'health-kiosk-insecure',
    'health-kiosk-forgets',
  ]);
});

Deno.test('the gravest thing stands in the one banner', () => {
  /** @type {any} */
  const tablets = [
    { id: 'me', name: 'Tablet 1', alive: true, asleep: true, sound: false },
    { id: 'b', name: 'Tablet 2', alive: true, asleep: false, sound: false },
    { id: 'c', name: 'Tablet 3', alive: false, asleep: false, sound: null },
  ];
  const fine = { id: 'me', ready: true, slept: false };
  equal(bannerOf(tablets, fine), { kind: 'muted', names: ['Tablet 2'], ids: ['b'] });
  equal(bannerOf(tablets, { ...fine, ready: false })?.kind, 'sound');
  tablets[2].asleep = true;
  equal(bannerOf(tablets, { ...fine, ready: false }), {
    kind: 'asleep',
    names: ['Tablet 3'],
    ids: ['c'],
  });
  equal(bannerOf(tablets, { ...fine, slept: true })?.kind, 'slept');
  equal(bannerOf([tablets[0]], fine), null);
  /** @type {any} */
  const blind = { state: 'covered' };
  equal(bannerOf(tablets, { ...fine, ready: false }, blind)?.kind, 'asleep');
  tablets[2].asleep = false;
  equal(
    bannerOf(tablets, { ...fine, ready: false }, blind, [{ name: 'Kiosk 1', refused: [{}] }])?.kind,
    'kiosk',
  );
  equal(bannerOf(tablets, { ...fine, ready: false }, blind, [])?.kind, 'door');
  for (const state of ['ok', 'starting']) {
    equal(bannerOf([tablets[0]], fine, { ...blind, state }), null);
  }
  const silent = [{ name: 'Kiosk 1', refused: [] }];
  equal(bannerOf(tablets, fine, blind, silent)?.kind, 'door');
  equal(bannerOf(tablets, fine, null, silent)?.kind, 'kiosk-cut-off');
  const printers = [{ name: 'Kiosk 1' }];
  equal(bannerOf([tablets[0]], fine, null, [], printers)?.names, ['Kiosk 1']);
  equal(bannerOf(tablets, fine, null, [], printers)?.kind, 'muted');
});

Deno.test('a kiosk out of which no ticket comes needs somebody, and says what ails it', () => {
  const since = '2026-11-20T10:42:00.000Z';
  const printer = { address: '10.0.0.5', since, trouble: 'no_paper' };
  const kiosk = device('K1', 'well', { role: 'kiosk', printer });
  const well = device('K2', 'well', { role: 'kiosk', printer: { ...printer, since: null } });
  equal([isSick(kiosk), isSick(well)], [true, false]);
  equal(sentence(t, [kiosk, well], (at) => String(at)), `health-one-printer | K1 | ${since}`);
  equal(conditionText(t, kiosk, (at) => String(at)), `device-printer-since | ${since}`);
  equal(troubleText(t, 'no_paper'), 'printer-trouble | no_paper');
  // What cuts off the kiosk itself comes first.
  const cut = device('K1', 'cut_off', { role: 'kiosk', printer, since });
  equal(sentence(t, [cut], (at) => String(at)), `health-one-cut-off | K1 | ${since}`);
});
