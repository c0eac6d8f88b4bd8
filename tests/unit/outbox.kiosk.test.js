// @ts-check
/// <reference lib="deno.ns" />
import { ageOf, bodyOf, openOutbox, pauseOf, verdictOn } from '../../kiosk/outbox.js';
import { equal } from './equal.js';

/**
 * @typedef {import('../../kiosk/types.d.ts').Saved} Saved
 * @typedef {import('../../kiosk/types.d.ts').News} News
 */

const MADE = { wall_ms: 1_000_000, steady_ms: 500, load: 1 };

/** @param {string} key */
function record(key) {
  const body = { service: 'repairs', party_size: 1, language: 'en' };
  return /** @type {Saved} */ ({ key, store: '/stores/demo', body, made: MADE });
}

/** A drawer in memory, with what it holds in the open. */
function makeDrawer() {
  /** @type {Map<string, Saved>} */
  const held = new Map();
  return {
    held,
    all: () => Promise.resolve([...held.values()]),
    put: (/** @type {Saved} */ one) =>
      Promise.resolve(Boolean(held.set(one.key, structuredClone(one)))),
    remove: (/** @type {string} */ key) => Promise.resolve(void held.delete(key)),
  };
}

/**
 * An outbox whose server answers with these statuses, one after the other and the last one for ever.
 * @param {...number} statuses
 */
function makeOutbox(...statuses) {
  const drawer = makeDrawer();
  /** @type {string[]} */
  const sent = [];
  /** @type {News[]} */
  const news = [];
  /** @type {() => void} */
  let heard = () => {};
  const outbox = openOutbox({
    drawer,
    deliver(one) {
      if (!drawer.held.has(one.key)) throw new Error('sent before it was kept');
      sent.push(one.key);
      const status = statuses.length > 1 ? Number(statuses.shift()) : statuses[0];
      const body = status === 201
        ? { visit: { ticket: one.key } }
        : { code: 'bad_field', field: 'name' };
      return Promise.resolve({ ok: status === 201, status, body });
    },
    tell: (about) => heard(void news.push(about)),
  });
  /** @param {number} count */
  const until = (count) =>
    new Promise((resolve) => {
      heard = () => news.length >= count && resolve(null);
      heard();
    });
  return { drawer, sent, news, until, ...outbox };
}

Deno.test('a check-in is kept before it is sent, and given up only when it is confirmed', async () => {
  const { add, until, drawer, news } = makeOutbox(201);
  equal(await add(record('a')), true);
  await until(1);
  equal([drawer.held.size, news[0].kind], [0, 'told']);
});

Deno.test('after a lost answer the same key is sent again', async () => {
  const { add, until, sent, news, drawer } = makeOutbox(0, 503, 201);
  await add(record('a'));
  await until(3);
  equal(sent, ['a', 'a', 'a']);
  equal(news.map(({ kind }) => kind), ['late', 'late', 'told']);
  equal(drawer.held.size, 0);
});

Deno.test('while the server is away the next in line waits its turn', async () => {
  const { add, until, sent, wake } = makeOutbox(0, 201);
  await add(record('a'));
  await add(record('b'));
  wake();
  await until(3);
  equal(sent, ['a', 'a', 'b']);
});

Deno.test('what was refused is kept, marked, and holds nobody up', async () => {
  const { add, until, drawer, news, drop } = makeOutbox(422, 201);
  await add(record('a'));
  await add(record('b'));
  await until(2);
  equal(news.map(({ kind, key }) => [kind, key]), [['refused', 'a'], ['told', 'b']]);
  equal(drawer.held.get('a')?.refused, { code: 'bad_field', field: 'name' });
  await drop('a');
  equal(drawer.held.size, 0);
});

Deno.test('what an earlier load left behind is sent first; what was refused has nobody any more', async () => {
  const { drawer, restore, wake, until, sent } = makeOutbox(201);
  await drawer.put(record('a'));
  await drawer.put({ ...record('b'), refused: { code: 'bad_field' } });
  equal((await restore()).map(({ key }) => key), ['a']);
  wake();
  await until(1);
  equal([sent, drawer.held.size], [['a'], 0]);
});

Deno.test('a check-in is sent even by a device that can keep nothing', async () => {
  /** @type {News[]} */
  const news = [];
  const nothing = {
    all: () => Promise.resolve([]),
    put: () => Promise.resolve(false),
    remove: () => Promise.resolve(),
  };
  const done = new Promise((resolve) => {
    const deliver = () =>
      Promise.resolve({ ok: true, status: 201, body: { visit: { ticket: 'A1' } } });
    const outbox = openOutbox({
      drawer: nothing,
      deliver,
      tell: (about) => resolve(news.push(about)),
    });
    outbox.add(record('a')).then((saved) => equal(saved, false));
  });
  await done;
  equal(news[0].kind, 'told');
});

Deno.test('the age is told by the steady clock, however the wall clock is set', () => {
  equal(ageOf(MADE, { wall_ms: 9e12, steady_ms: 3000, load: 1 }), 2.5);
  equal(bodyOf(record('a'), { wall_ms: 0, steady_ms: 3000, load: 1 }).age_s, 2.5);
});

Deno.test('within a second of the tap there is no age to tell', () => {
  equal('age_s' in bodyOf(record('a'), { wall_ms: 0, steady_ms: 1400, load: 1 }), false);
});

Deno.test('after another load the wall clock counts, within bounds', () => {
  equal(ageOf(MADE, { wall_ms: 1_060_000, steady_ms: 0, load: 2 }), 60);
  equal(ageOf(MADE, { wall_ms: 900_000, steady_ms: 0, load: 2 }), null);
  equal(ageOf(MADE, { wall_ms: 9e12, steady_ms: 0, load: 2 }), null);
  equal('age_s' in bodyOf(record('a'), { wall_ms: 9e12, steady_ms: 0, load: 2 }), false);
});

Deno.test('the device’s troubles are tried again, the person’s are told', () => {
  equal([0, 401, 403, 404, 408, 429, 500, 503].map(verdictOn), Array(8).fill('late'));
  equal([400, 409, 413, 415, 422].map(verdictOn), Array(5).fill('refused'));
  equal([200, 201].map(verdictOn), ['told', 'told']);
});

Deno.test('pauses grow, are jittered, and end at eight seconds', () => {
  equal([0, 1, 2, 10].map((tries) => pauseOf(tries, 1)), [300, 600, 1200, 8000]);
  equal(pauseOf(0, 0), 150);
});
