// @ts-check
/// <reference lib="deno.ns" />
import { bringing, broughtWords, lineText, listFault } from '../../display/expected/lists.js';
import {
  after,
  bodyOf,
  byDay,
  daysAhead,
  faults,
  sentence,
  shopDay,
  wallTime,
} from '../../display/expected/model.js';
import { equal } from './equal.js';

const BERLIN = 'Europe/Berlin';
const DAYS = { first: '2026-11-20', last: '2026-11-27' };
const LIMITS = { days: 7, chars: 1000, lines: 5 };
/** @type {any} */
const t = (/** @type {string} */ key, args = {}) => [key, ...Object.values(args)].join(' ');

/**
 * @param {string} id
 * @param {string} at
 * @param {object} rest
 * @returns {any}
 */
const one = (id, at, rest = {}) => ({
  id,
  at,
  state: 'expected',
  name: null,
  visit: null,
  ...rest,
});

Deno.test('the day is that of the wall, also after midnight and over the change of the clocks', () => {
  equal(shopDay('2026-11-20T23:30:00Z', BERLIN), '2026-11-21');
  const days = daysAhead(Date.parse('2026-10-23T22:30:00Z'), BERLIN, 3);
  equal(days, ['2026-10-24', '2026-10-25', '2026-10-26', '2026-10-27']);
});

Deno.test('today stands first though nobody is expected, and what was before is gone', () => {
  const rows = [one('b', '2026-11-21T09:00:00Z'), one('a', '2026-11-19T09:00:00Z')];
  equal(byDay(rows, '2026-11-20', BERLIN).map(({ day, rows }) => [day, rows.length]), [
    ['2026-11-20', 0],
    ['2026-11-21', 1],
  ]);
});

Deno.test('an event takes the place of its rows; whoever is here keeps name and ticket by the visit', () => {
  const list = [one('a', '1', { name: 'Robin' }), one('b', '2')];
  /** @type {any} */
  const event = {
    seq: 1,
    at: '',
    visit: { id: 'v', ticket: 'A1', name: 'Robin' },
    also: [{ kind: 'expected', ...one('a', '1', { state: 'here', visit: 'v' }) }],
  };
  const [b, a] = after(list, event);
  equal([a.state, a.name, a.ticket, b.id], ['here', 'Robin', 'A1', 'b']);
  equal(after(list, /** @type {any} */ ({ seq: 2, at: '', visit: { id: 'v' } })), list);
  const gone = { seq: 3, at: '', expected: one('b', '2', { state: 'gone' }) };
  equal(after(list, /** @type {any} */ (gone)).map(({ id }) => id), ['a']);
});

Deno.test('the sentence says who comes next, who is here and who is not', () => {
  const rows = [
    one('a', '1', { state: 'here' }),
    one('b', '2', { state: 'missed' }),
    one('c', '3'),
    one('d', '4', { state: 'cancelled' }),
  ];
  const time = (/** @type {string} */ at) => at;
  equal(
    sentence(t, rows, time),
    'expected-sentence-next 1 3 expected-sentence-here 1 expected-sentence-missed 1',
  );
  equal(sentence(t, [], time), 'expected-sentence-nobody');
  equal(sentence(t, [rows[0]], time), 'expected-sentence-no-more expected-sentence-here 1');
});

Deno.test('times are read as people write them', () => {
  equal(['9:30', '09.30', '9', '17h05', ' 8 15 '].map(wallTime), [
    '09:30',
    '09:30',
    '09:00',
    '17:05',
    '08:15',
  ]);
  equal(['25:00', '9:75', 'noon', ''].map(wallTime), [null, null, null, null]);
});

Deno.test('what is wrong is named by its field, and what is right is sent as the wall has it', () => {
  const now = { today: '2026-11-20', time: '12:00' };
  const typed = { day: '2026-11-20', time: '9:30', service: 'repairs', party: '2' };
  const words = { name: ' Robin ', adviser: '', language: '', note: ' ' };
  equal(faults({ ...typed, ...words }, now), { time: 'expected-fault-past' });
  const tomorrow = { ...typed, ...words, day: '2026-11-21' };
  equal(faults(tomorrow, now), {});
  equal(faults({ ...tomorrow, party: '0', service: '', time: ' ' }, now), {
    time: 'expected-fault-no-time',
    service: 'expected-fault-service',
    party: 'expected-fault-party',
  });
  equal(bodyOf(tomorrow), {
    at: '2026-11-21T09:30',
    service: 'repairs',
    party_size: 2,
    name: 'Robin',
  });
});

const event = (/** @type {string} */ day, rest = '') =>
  `BEGIN:VEVENT\r\nDTSTART;TZID=Europe/Berlin:${day}T090000\r\n${rest}SUMMARY:${day}\r\nEND:VEVENT\r\n`;

Deno.test('a calendar is cut down to its days, one wider at each side; what repeats is kept to be named', () => {
  const kept = event('20261119') + event('20261128') + event('20200101', 'RRULE:FREQ=DAILY\r\n');
  const text = `BEGIN:VCALENDAR\r\n${event('20261118')}${kept}${event('20261129')}END:VCALENDAR`;
  equal(bringing(`\ufeff${text}\n`, DAYS), {
    text: `BEGIN:VCALENDAR\r\n${kept}END:VCALENDAR`,
    lines: ['20261119', '20261128', '20200101'],
    elsewhere: 2,
  });
});

Deno.test('a table is sent as it is, unless there is nothing in it or too much', () => {
  const table = bringing('at,service\nsoon,repairs\n', DAYS);
  equal(listFault(table, LIMITS), null);
  equal(lineText(table.lines, 2), 'soon,repairs');
  equal(lineText(table.lines, 9), '');
  equal(listFault(bringing(' \n', DAYS), LIMITS), 'expected-list-empty');
  equal(listFault(bringing('a\n'.repeat(7), DAYS), LIMITS), 'expected-list-too-much');
  equal(listFault(bringing('a'.repeat(1001), DAYS), LIMITS), 'expected-list-too-much');
});

Deno.test('what came of it is said part by part, and nothing is said as nothing', () => {
  const unread = [{ line: 2, reason: 'time' }];
  equal(broughtWords(t, { told: 2, known: 1, left_out: 1, unread }, 3), [
    'expected-list-told 2',
    'expected-list-known 1',
    'expected-list-others 4',
    'expected-list-unread 1',
  ]);
  equal(broughtWords(t, { told: 0, known: 0, left_out: 0, unread: [] }, 0), [
    'expected-list-nothing',
  ]);
});
