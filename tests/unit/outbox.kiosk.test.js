// @ts-check
/// <reference lib="deno.ns" />
import { agesOf, bodyOf, carry } from '../../kiosk/ages.js';
import { ticketOf } from '../../kiosk/drawer.js';
import { openOutbox, pauseOf, verdictOn } from '../../kiosk/outbox.js';
import { equal } from './equal.js';

/**
 * @typedef {import('../../kiosk/types.d.ts').Saved} Saved
 * @typedef {import('../../kiosk/types.d.ts').Moment} Moment
 * @typedef {import('../../kiosk/types.d.ts').News} News
 */

const MADE = { wall_ms: 1_000_000, steady_ms: 500, load: 1 };

/** @param {string} key */
function record(key, made = MADE) {
  const body = { service: 'repairs', party_size: 1, language: 'en' };
  return /** @type {Saved} */ ({ key, store: '/stores/demo', body, made, order: 0 });
}

/**
 * A drawer in memory, with what it holds in the open.
 * @param {boolean} keeps
 */
function makeDrawer(keeps = true) {
  /** @type {Map<string, Saved>} */
  const held = new Map();
  let numbers = 0;
  const able = () => keeps ? Promise.resolve() : Promise.reject(new Error('full'));
  return {
    held,
    read: () => able().then(() => ({ records: [...held.values()], written: [] })),
    add: (/** @type {any} */ one) =>
      able().then(() => {
        held.set(one.key, structuredClone({ ...one, order: held.size }));
        return one;
      }),
    edit: (/** @type {string} */ key, /** @type {(one: Saved) => Saved | null} */ edit) =>
      able().then(() => {
        const found = held.get(key);
        const edited = found && edit(found);
        held.delete(key);
        if (edited) held.set(edited.key, edited);
        return edited;
      }),
    number: (/** @type {string} */ key, /** @type {string} */ kiosk) =>
      able().then(() => {
        const found = held.get(key);
        if (found) found.ticket ??= ticketOf(kiosk, numbers += 1);
        return found;
      }),
    takeOver: () => able().then(() => [...held.values()]),
    count: () => Promise.resolve(),
    note: () => Promise.resolve(),
    hold: () => Promise.resolve(undefined),
  };
}

/**
 * An outbox whose server answers with these statuses, one after the other and the last one for ever.
 * @param {number[]} statuses
 * @param {{keeps?: boolean, ticket?: string}} [how]
 */
function makeOutbox(statuses, { keeps = true, ticket } = {}) {
  const drawer = makeDrawer(keeps);
  /** @type {{path: string | undefined, body: any, key: string}[]} */
  const sent = [];
  /** @type {News[]} */
  const news = [];
  let heard = () => {};
  const hall = {
    onmessage: /** @type {any} */ (null),
    said: /** @type {any[]} */ ([]),
    postMessage(/** @type {any} */ data) {
      this.said.push(data);
    },
  };
  const outbox = openOutbox({
    drawer,
    hall,
    kiosk: 'K1',
    alone: (work) => work(),
    deliver(path, body, key) {
      if (keeps && !drawer.held.has(key)) throw new Error('sent before it was kept');
      sent.push({ path, body: structuredClone(body), key });
      const status = statuses.length > 1 ? Number(statuses.shift()) : statuses[0];
      const answer = status === 201
        ? { visit: { ticket: ticket ?? key, public_token: 'token' } }
        : { code: 'bad_field', field: 'name' };
      return Promise.resolve({ ok: status === 201, status, body: answer });
    },
    tell(about) {
      news.push(about);
      heard();
    },
  });
  /** @param {number} count */
  const until = (count) =>
    new Promise((resolve) => {
      heard = () => news.length >= count && resolve(null);
      heard();
    });
  /** As the page does: kept first. @param {Saved} one */
  async function add(one) {
    const isKept = await drawer.add(one).then(() => true, () => false);
    outbox.add(one, isKept);
    return isKept;
  }
  const number = async (/** @type {string} */ key) =>
    keeps ? (await drawer.number(key, 'K1'))?.ticket : await outbox.numberLoose(key);
  return { drawer, sent, news, until, hall, ...outbox, add, number };
}

/**
 * The clock of a page writes itself down for as long as the page lives: a test's ends with the test.
 * @param {string} name
 * @param {() => Promise<void>} run
 */
function test(name, run) {
  Deno.test({ name, fn: run, sanitizeOps: false, sanitizeResources: false });
}

test('a check-in is kept before it is sent, and given up only when it is confirmed', async () => {
  const { add, until, drawer, news } = makeOutbox([201]);
  equal(await add(record('a')), true);
  await until(1);
  equal([drawer.held.size, news[0].kind], [0, 'told']);
});

test('after a lost answer the same key is sent again', async () => {
  const { add, until, sent, news, drawer } = makeOutbox([0, 503, 201]);
  await add(record('a'));
  await until(3);
  equal(sent.map(({ key }) => key), ['a', 'a', 'a']);
  equal(news.map(({ kind }) => kind), ['late', 'late', 'told']);
  equal(drawer.held.size, 0);
});

test('while the server is away, or does not know this kiosk, the next in line waits its turn', async () => {
  for (const status of [0, 401, 429]) {
    const { add, until, sent, wake } = makeOutbox([status, 201]);
    await add(record('a'));
    await add(record('b'));
    wake();
    await until(3);
    equal(sent.map(({ key }) => key), ['a', 'a', 'b']);
  }
});

test('one that breaks something holds nobody up', async () => {
  const { add, until, sent } = makeOutbox([500, 201]);
  await Promise.all([add(record('a')), add(record('b'))]);
  await until(3);
  equal(sent.map(({ key }) => key), ['a', 'b', 'a']);
});

test('what was refused is kept without what was theirs, and holds nobody up', async () => {
  const { add, until, drawer, news, drop } = makeOutbox([422, 201]);
  await add(record('a'));
  await add(record('b'));
  await until(2);
  equal(news.map(({ kind, key }) => [kind, key]), [['refused', 'a'], ['told', 'b']]);
  equal(drawer.held.get('a')?.refused, { code: 'bad_field', field: 'name' });
  equal(drawer.held.get('a')?.body, undefined);
  await drop('a');
  equal(drawer.held.size, 0);
});

test('staff are told what was refused once nobody stands here who could put it right', async () => {
  const { add, until, report, drawer } = makeOutbox([422]);
  const long_ago = { wall_ms: Date.now(), steady_ms: performance.now() - 61_000 };
  await add(record('a', { ...long_ago, load: performance.timeOrigin }));
  await add(
    record('b', { ...long_ago, steady_ms: performance.now(), load: performance.timeOrigin }),
  );
  await until(2);
  equal(await report(), { unsent: 0, refused: [{ code: 'bad_field' }], kept: true });
  equal(drawer.held.size, 2);
});

test('a number of its own goes along, and one that did not stay is told to staff when they have gone', async () => {
  const { add, number, until, wake, sent, report } = makeOutbox([0, 201], { ticket: 'A12' });
  const made = { wall_ms: 0, steady_ms: performance.now() - 61_000, load: performance.timeOrigin };
  await add(record('a', made));
  equal(await number('a'), 'K1-01');
  equal(await number('a'), 'K1-01');
  await until(1);
  wake();
  await until(2);
  equal(sent[1].body.ticket, 'K1-01');
  const { refused } = await report();
  equal(refused, [{ ticket: 'K1-01', code: 'renumbered', now: 'A12' }]);
});

test('what they tell while it is under way goes after it, once; later they say it themselves', async () => {
  const { add, amend, until, wake, sent, drawer } = makeOutbox([0, 201]);
  await add(record('a'));
  await until(1);
  equal(await amend('a', { note: 'scarf' }, '/tickets/{token}/tell'), true);
  equal(await amend('a', { access: ['seat'] }, '/tickets/{token}/tell'), true);
  wake();
  await until(2);
  while (drawer.held.size) await new Promise((go) => setTimeout(go, 5));
  const { key, path, body } = sent[2];
  equal([key, path], ['a+', '/tickets/token/tell']);
  equal(body, { note: 'scarf', access: ['seat'] });
  equal(await amend('a', { note: 'hat' }, '/tickets/{token}/tell'), false);
});

test('what an earlier load left behind is sent first', async () => {
  const { drawer, restore, wake, until, sent } = makeOutbox([201]);
  drawer.held.set('a', record('a'));
  drawer.held.set('b', { ...record('b'), refused: { code: 'bad_field' } });
  equal((await restore()).map(({ key }) => key), ['a']);
  wake();
  await until(1);
  equal(sent.map(({ key }) => key), ['a']);
});

test('a check-in is sent even by a device that can keep nothing, and has a number', async () => {
  const { add, number, until, news, wake, report } = makeOutbox([0, 201], { keeps: false });
  equal(await add(record('a')), false);
  equal(await number('a'), 'K1-901');
  equal((await report()).kept, false);
  await until(1);
  wake();
  await until(2);
  equal(news.map(({ kind }) => kind), ['late', 'told']);
});

test('pages of one kiosk hear each other', async () => {
  const { add, until, hall, news } = makeOutbox([201]);
  await add(record('a'));
  await until(1);
  equal(hall.said.map((about) => about?.kind ?? 'wake'), ['wake', 'told']);
  hall.onmessage({ data: { kind: 'late', key: 'b', status: 0 } });
  equal(news.at(-1)?.key, 'b');
});

// How long ago

/** @param {number} wall_s @param {number} steady_s @param {number} load */
const at = (wall_s, steady_s, load) => ({
  wall_ms: wall_s * 1000,
  steady_ms: steady_s * 1000,
  load,
});

/**
 * @param {Saved} one
 * @param {Moment[]} written
 * @param {Moment} now
 */
function ageOf(one, written, now) {
  const found = agesOf([one], written, now).get(one.key);
  return [Math.round((found?.age_ms ?? 0) / 100) / 10, found?.estimated];
}

Deno.test('within one load the steady clock tells, however the wall clock is set', () => {
  const one = record('a', at(1000, 10, 1));
  equal(ageOf(one, [], at(9e9, 40, 1)), [30, false]);
  equal(bodyOf(one, { age_ms: 30_000, estimated: false }).age_s, 30);
  equal('age_s' in bodyOf(one, { age_ms: 900, estimated: false }), false);
});

Deno.test('through a kill: what was lived by the steady clock, the rest by the wall clock', () => {
  const one = record('a', at(1000, 10, 1));
  const written = [at(1060, 70, 1)];
  equal(ageOf(one, written, at(1065, 3, 2)), [65, false]);
});

Deno.test('a clock that was set while the page lived does no harm, also through a kill', () => {
  const one = record('a', at(1000, 10, 1));
  const written = [at(1060 + 7200, 70, 1)];
  equal(ageOf(one, written, at(1065 + 7200, 3, 2)), [65, false]);
});

Deno.test('after a time in which no page lived it is marked, for the clock may have been set', () => {
  const one = record('a', at(1000, 10, 1));
  equal(ageOf(one, [at(1060, 70, 1)], at(1660, 3, 2)), [660, true]);
});

Deno.test('what can not be is not believed: nobody checks in tomorrow, or a fortnight ago', () => {
  const one = record('a', at(1000, 10, 1));
  for (const wall of [0, 1060 + 20 * 86_400]) {
    equal(ageOf(one, [at(1060, 70, 1)], at(wall, 3, 2)), [60, true]);
  }
});

Deno.test('who came first is never younger than who came next', () => {
  const records = [record('a', at(1000, 10, 1)), record('b', at(500, 5, 2))];
  const ages = agesOf(records, [at(1001, 11, 1)], at(600, 105, 2));
  equal([...ages.values()].map(({ age_ms }) => age_ms), [100_000, 100_000]);
  equal(ages.get('a')?.estimated, true);
  equal(ages.get('b')?.estimated, false);
});

Deno.test('carried over once, it is watched again from then on', () => {
  const moved = carry(record('a', at(1000, 10, 1)), [at(1060, 70, 1)], at(1660, 3, 2));
  equal(ageOf(moved, [], at(0, 13, 2)), [670, true]);
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

Deno.test('numbers have two places at least', () => {
  equal([7, 12, 140].map((number) => ticketOf('K1', number)), ['K1-07', 'K1-12', 'K1-140']);
});
