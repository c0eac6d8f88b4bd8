// @ts-check
/// <reference lib="deno.ns" />
import { ago, errorText, makeL10n, rangeText } from '../../display/shared/l10n.js';
import {
  clock,
  secondsSince,
  serverNow,
  setServerTime,
  setZone,
  timeOfDay,
} from '../../display/shared/time.js';
import { equal } from './equal.js';

const LANGUAGES = ['en', 'es', 'de', 'fr', 'ar'];

/** @param {string} language */
function speak(language) {
  const read = (/** @type {string} */ page) =>
    Deno.readTextFileSync(`config/locales/${language}/${page}.ftl`);
  return makeL10n(language, ['common', 'errors', 'staff', 'screen'].map(read).join('\n'));
}

const t = speak('en');

/** @param {object | null} body @returns {any} */
const refused = (body, status = 409) => ({ ok: false, status, body });

Deno.test('a message that is missing gives its key', () => {
  equal(t('never-written'), 'never-written');
});

Deno.test('the loser of a race is told who was quicker', () => {
  const lost = { code: 'lost_race', staff: 'Bea', ticket: 'A12' };
  equal(errorText(t, refused(lost)), 'Bea was quicker. They are with A12.');
  equal(errorText(t, refused({ ...lost, ticket: null })), 'Bea was quicker. They have been seen.');
  equal(
    errorText(t, refused({ ...lost, staff: null })),
    'Somebody was quicker. They are with A12.',
  );
});

Deno.test('no answer, and a refusal nobody knows, have words too', () => {
  equal(errorText(t, refused(null, 0)), 'No answer. Tap again; nothing is done twice.');
  equal(errorText(t, refused({ code: 'new_one' })), "That didn't work. Tap again in a moment.");
  equal(errorText(t, refused(null, 500)), "That didn't work. Tap again in a moment.");
});

Deno.test('a range is rounded outward, and up to three minutes is a moment', () => {
  equal(rangeText(t, { low_s: 299, high_s: 541 }), '4–10 min');
  equal(rangeText(t, { low_s: 0, high_s: 180 }), 'a moment');
  equal(rangeText(t, null), "we can't say yet");
});

Deno.test('every message of every language can be said', () => {
  const args = {
    count: 3,
    minutes: 3,
    hours: 3,
    low: 3,
    high: 5,
    ms: 3,
    waiting: 3,
    names: 'Tablet 3',
  };
  const rest = {
    ticket: 'A1',
    staff: 'Bea',
    desk: 'Desk 1',
    device: 'Tablet 2',
    time: '11:40',
    ago: '3 min',
    range: '5–10 min',
    services: 'Returns',
    reason: 'Not well',
    reasons: 'Repairs',
    language: 'Español',
    next: 'A2',
    name: 'Kiosk 1',
    now: 'A2',
    from: '11:40',
    to: '11:50',
  };
  for (const language of LANGUAGES) {
    const say = speak(language);
    for (const page of ['common', 'errors', 'staff', 'screen']) {
      const text = Deno.readTextFileSync(`config/locales/en/${page}.ftl`);
      for (const [, key] of text.matchAll(/^([a-z][a-z-]*) =/gm)) {
        if (key.startsWith('devices-') || key.startsWith('link-')) continue;
        const said = say(key, { ...args, ...rest });
        if (said === key || said.includes('{')) {
          throw new Error(`${language}: ${key} gives ${said}`);
        }
      }
    }
  }
});

Deno.test('counts follow the plural rules of the language', () => {
  const ar = speak('ar');
  const said = [1, 2, 3, 11, 100].map((count) => ar('staff-people', { count }));
  equal(new Set(said).size, 5);
  equal(t('staff-door', { count: 1 }), 'Somebody at the door');
});

Deno.test('digits stay Latin beside tickets and clocks', () => {
  equal(/3/.test(speak('ar')('staff-people', { count: 3 })), true);
});

Deno.test('clocks go by minutes and seconds, then by hours', () => {
  equal([0, 36, 760, 3723].map(clock), ['0:00', '0:36', '12:40', '1:02:03']);
});

Deno.test('the time of day is the one of the store', () => {
  setZone('Europe/Berlin');
  equal(timeOfDay('2026-11-22T10:42:00.000Z', 'en'), '11:42');
  equal(timeOfDay('2026-07-01T10:42:00.000Z', 'ar'), '12:42');
});

Deno.test("clocks stand by the server's time, and small differences don't make them stutter", () => {
  setServerTime(new Date(Date.now() + 60_000).toISOString());
  const ahead = serverNow() - Date.now();
  equal(Math.abs(ahead - 60_000) < 50, true);
  setServerTime(new Date(serverNow() + 200).toISOString());
  equal(serverNow() - Date.now() === ahead, true);
  equal(secondsSince(new Date(serverNow() + 5000).toISOString()), 0);
});

Deno.test('how long ago is said in minutes, then in hours', () => {
  const before = (/** @type {number} */ minutes) =>
    new Date(serverNow() - minutes * 60_000).toISOString();
  equal([0, 4, 150].map((m) => ago(t, before(m))), ['just now', '4 min', '3 h']);
});
