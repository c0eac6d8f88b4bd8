// @ts-check
/** The tour: what ticks a step, in whatever order, and where its devices stand. */
import { BEZELS, places, SIZES } from '../../display/tour/layout.js';
import { fresh, nextStep, note, noteAlive } from '../../display/tour/progress.js';
import { equal } from './equal.js';

const AT = '2026-11-20T09:30:00.000Z';
/** @type {any} */
const DEVICES = { door: { name: 'Tour door' }, kiosk: { name: 'Tour kiosk' } };

/** @param {any[]} events */
const after = (...events) =>
  events.reduce((now, event) => note(now, { at: AT, ...event }, DEVICES), fresh());

/** @param {string} device */
const entered = (device = 'Tour door') => ({
  type: 'arrival.entered',
  by: { device },
  arrival: { id: 'a', at: AT, state: 'unnoticed', greeted_at: null },
});

/** @param {object} more */
const visit = (more = {}) => ({
  id: 'v',
  ticket: 'A1',
  state: 'waiting',
  greeted_at: null,
  ...more,
});

/** @param {object} more */
const checkedIn = (more = {}) => ({
  type: 'visit.checked_in',
  by: { device: 'Tour kiosk' },
  visit: visit(),
  ...more,
});

/** @param {any} progress */
const ticked = ({ ticks }) => Object.keys(ticks);

Deno.test('a step ticks when its event arrives', () => {
  equal(ticked(after(entered())), ['walk_in']);
  equal(ticked(after(entered(), checkedIn())), ['walk_in', 'check_in']);
  const climbed = { type: 'alert.climbed', alert: { visit: 'v' } };
  equal(ticked(after(checkedIn(), climbed)), ['check_in', 'ignore']);
  const greeted = { type: 'visit.greeted', visit: visit({ greeted_at: AT, greeted_by: 'Alex' }) };
  equal(ticked(after(checkedIn(), greeted)), ['check_in', 'hello']);
});

Deno.test('what other people and other devices do ticks nothing', () => {
  equal(ticked(after(entered('Door 2'))), []);
  equal(ticked(after(checkedIn({ by: { device: 'Kiosk 1' } }))), []);
  const other = visit({ id: 'w', greeted_at: AT });
  equal(ticked(after(checkedIn(), { type: 'visit.greeted', visit: other })), ['check_in']);
  equal(ticked(after(checkedIn(), { type: 'alert.climbed', alert: { visit: 'w' } })), ['check_in']);
  equal(ticked(after({ type: 'alert.climbed', alert: { visit: null } })), []);
});

Deno.test('the person at the kiosk is the one from the door, when the check-in says so', () => {
  const matched = [{ kind: 'arrival', id: 'a', state: 'matched' }];
  equal(after(entered(), checkedIn({ also: matched })).joined, true);
  equal(after(entered(), checkedIn()).joined, false);
});

Deno.test('the first who checks in is followed, whoever comes after', () => {
  const second = checkedIn({ visit: visit({ id: 'w', ticket: 'A2' }) });
  equal(after(checkedIn(), second).person?.ticket, 'A1');
});

Deno.test('a race is won by whoever the server says', () => {
  const running = { ...after(checkedIn()), race: { visit: 'v', ticket: 'A1', winner: null } };
  const served = { type: 'visit.served', at: AT, by: { staff: 'Bea' }, visit: visit() };
  const over = note(running, /** @type {any} */ (served), DEVICES);
  equal([over.race?.winner, ticked(over)], ['Bea', ['check_in', 'race']]);
  equal(ticked(note(after(checkedIn()), /** @type {any} */ (served), DEVICES)), ['check_in']);
});

Deno.test('the plug ticks only when the tablet was missed and is back', () => {
  const plug = { out: true, gone: false, red_s: null, back_s: null };
  const out = { ...fresh(), plug };
  const back = (/** @type {any} */ now) => ({ ...now, plug: { ...now.plug, out: false } });
  equal(ticked(noteAlive(back(out), true, AT)), []);
  const missed = noteAlive(out, false, AT);
  equal(ticked(noteAlive(missed, true, AT)), []);
  equal(ticked(noteAlive(back(missed), true, AT)), ['plug']);
});

Deno.test('the next step is the one after the last tick, then whatever was left out', () => {
  equal(nextStep(fresh()), 'walk_in');
  equal(nextStep({ ...fresh(), ticks: { check_in: AT, hello: AT } }), 'race');
  const end = { check_in: AT, ignore: AT, hello: AT, race: AT, plug: AT, record: AT };
  equal(nextStep({ ...fresh(), ticks: end }), 'walk_in');
  equal(nextStep({ ...fresh(), ticks: { ...end, walk_in: AT } }), null);
});

Deno.test('no device stands on another or outside of the room, in any room', () => {
  /** @type {any[]} */
  const parts = ['door', 'kiosk', 'first', 'second', 'phone', 'screen', 'manager'];
  for (
    const [width, height] of [[640, 560], [1050, 850], [1560, 1030], [2200, 700], [3400, 2000]]
  ) {
    for (
      const large of [['kiosk', 'first'], ['first', 'second'], ['first', 'phone'], ['manager']]
    ) {
      const stood = places(parts, /** @type {any} */ (large), width, height);
      const boxes = Object.entries(stood).map(([name, { x, y, scale }]) => {
        const part = /** @type {keyof typeof SIZES} */ (name);
        const [w, h] = SIZES[part].map((side) => (side + 2 * BEZELS[part]) * scale);
        return { name, left: x, top: y, right: x + w, bottom: y + h };
      });
      equal(boxes.length, parts.length);
      for (const box of boxes) {
        equal([
          box.name,
          box.left > -1,
          box.top > -1,
          box.right < width + 1,
          box.bottom < height + 1,
        ], [
          box.name,
          ...[true, true, true, true],
        ]);
        const on = boxes.filter((other) =>
          other !== box && other.left < box.right - 1 && box.left < other.right - 1 &&
          other.top < box.bottom - 1 && box.top < other.bottom - 1
        );
        equal([box.name, ...on.map(({ name }) => name)], [box.name]);
      }
    }
  }
});
