// @ts-check
/**
 * Check-ins on their way. Each is kept on the device, under its own key, before it is first sent, and
 * given up only when the server has confirmed it. One sender among all pages of the kiosk, in order: a
 * lost answer means the same key again, so nobody is ever in line twice.
 * @typedef {import('./types.d.ts').Saved} Saved
 * @typedef {import('./types.d.ts').Age} Age
 * @typedef {import('./types.d.ts').News} News
 * @typedef {import('./types.d.ts').Answer} Answer
 * @typedef {import('./types.d.ts').Refusal} Refusal
 */
import { agesOf, bodyOf, carry } from './ages.js';
import { ticketOf } from './drawer.js';
import { readMoment } from './moment.js';

const LONGEST_PAUSE_MS = 8000;
const NOTED_EACH_MS = 1000;
/** Until then the person may still stand here and put it right. */
const STANDS_HERE_MS = 60_000;
const MINUTE_MS = 60_000;
const TOLD_FOR_MS = 12 * 3_600_000;
/** Numbers that no disk has counted begin here. */
const LOOSE_FROM = 900;
// The device's trouble, not the person's: the same check-in may well be taken later.
const TRY_AGAIN = new Set([0, 401, 403, 404, 408, 425, 429]);
// This one alone has broken something: the next may fare better.
const BROKEN = 500;

/**
 * @param {number} status
 * @returns {'told' | 'late' | 'refused'}
 */
export function verdictOn(status) {
  if (status >= 200 && status < 300) return 'told';
  return status >= 500 || TRY_AGAIN.has(status) ? 'late' : 'refused';
}

/**
 * @param {number} tries
 * @param {number} chance 0 to 1
 */
export function pauseOf(tries, chance) {
  return Math.min(LONGEST_PAUSE_MS, 300 * 2 ** tries) * (0.5 + chance / 2);
}

/**
 * What staff have to hear of it when the person has gone: nothing that is theirs is left in it.
 * @param {Saved} record
 * @param {Refusal} refused
 * @returns {Saved}
 */
function bare({ key, store, order, made, ticket }, refused) {
  return { key, store, order, made, refused, ...(ticket && { ticket }) };
}

/**
 * What they told while their check-in was under way goes after it, to the visit that it became.
 * @param {Saved} record
 * @param {string} token
 * @returns {Saved}
 */
function following({ key, store, order, made, more }, token) {
  const { path, body } = /** @type {NonNullable<Saved['more']>} */ (more);
  return { key: `${key}+`, store, order, made, path: path.replace('{token}', token), body };
}

/**
 * As it is sent now: of the minutes until we come, those that are left.
 * @param {Record<string, unknown>} body
 * @param {Age} age of the check-in, from which they are counted
 */
function moreNow({ come, ...body }, { age_ms }) {
  if (typeof come !== 'number') return come === undefined ? body : { ...body, come };
  const left = Math.ceil(come - age_ms / MINUTE_MS);
  return { ...body, come: left > 0 ? left : 'now' };
}

/**
 * @param {Record<string, unknown>} changes
 * @param {Saved} record
 */
function fromCheckIn({ come, ...changes }, { made }) {
  const since_ms = readMoment().steady_ms - made.steady_ms;
  if (typeof come === 'number') return { ...changes, come: come + since_ms / MINUTE_MS };
  return come === undefined ? changes : { ...changes, come };
}

/**
 * @param {{
 *   drawer: import('./types.d.ts').Drawer,
 *   deliver: (path: string | undefined, body: object, key: string) => Promise<Answer>,
 *   tell: (news: News) => void,
 *   kiosk: string,
 *   alone: (work: () => Promise<void>) => Promise<unknown>,
 *   hall: Pick<BroadcastChannel, 'postMessage' | 'onmessage'>,
 * }} parts `alone`: one at a time among all pages of this kiosk, `hall`: where they hear each other
 */
export function openOutbox({ drawer, deliver, tell, kiosk, alone, hall }) {
  /** @type {Map<string, Saved>} what the device could not keep: it lives as long as this page */
  const loose = new Map();
  /** @type {Set<string>} whose age hangs on the clock of this page */
  const ours = new Set();
  /** @type {Set<string>} what was settled, should the device not have let go of it */
  const settled = new Set();
  let numbers = LOOSE_FROM;
  let running = false;
  let asked = false;
  let tries = 0;
  let wakeUp = () => {};

  async function read() {
    const { records, written } = await drawer.read().catch(() => ({ records: [], written: [] }));
    const all = [...records, ...loose.values()].filter(({ key }) => !settled.has(key));
    const waiting = all.filter(({ refused }) => !refused);
    return { waiting, told: all.filter(({ refused }) => refused), written };
  }

  /**
   * @param {string} key
   * @param {(record: Saved) => Saved | null} change null: it goes
   */
  async function edit(key, change) {
    const held = loose.get(key);
    if (!held) return await drawer.edit(key, change).catch(() => undefined);
    const changed = change(held);
    loose.delete(key);
    if (changed) loose.set(changed.key, changed);
    return changed;
  }

  /** @param {News} about */
  function hear(about) {
    if (about.kind !== 'late') ours.delete(about.key);
    tell(about);
  }

  /** @param {News} about */
  function say(about) {
    hear(about);
    hall.postMessage(about);
  }

  /**
   * Sends it. What follows on this device is `done` while the next is sent: one that is cut short is sent again, by
   * the same key.
   * @param {Saved} record
   * @param {Age} age
   */
  async function settle(record, age) {
    const { key, path } = record;
    const sent = path ? moreNow({ ...record.body }, age) : bodyOf(record, age);
    const { status, body } = await deliver(path, sent, key);
    const verdict = verdictOn(status);
    const isLate = verdict === 'late';
    if (isLate) say({ kind: 'late', key, status });
    const done = isLate
      ? null
      : path
      ? drop(key)
      : verdict === 'told'
      ? confirm(record, body.visit, age.age_ms < STANDS_HERE_MS)
      : refuse(key, { code: String(body?.code ?? status), field: body?.field });
    return { isLate, goesOn: !isLate || status === BROKEN, done };
  }

  /**
   * @param {Saved} record
   * @param {import('./types.d.ts').Told} visit
   * @param {boolean} isHere
   */
  async function confirm({ key, ticket }, visit, isHere) {
    const isOther = ticket && ticket !== visit.ticket && !isHere;
    await edit(key, (latest) => {
      if (latest.more) return following(latest, visit.public_token);
      return isOther ? bare(latest, { code: 'renumbered', now: visit.ticket }) : null;
    });
    if (!isOther) settled.add(key);
    say({ kind: 'told', key, visit });
  }

  /**
   * @param {string} key
   * @param {Refusal} refused
   */
  async function refuse(key, refused) {
    await edit(key, (latest) => bare(latest, refused));
    say({ kind: 'refused', key, refused });
  }

  /** Everything that waits, once, in order; null when nothing does, false when something has to be tried again. */
  async function round() {
    const { waiting, written } = await read();
    const began = readMoment();
    const ages = agesOf(waiting, written, began);
    let whole = waiting.length ? true : null;
    const doing = [];
    for (const record of waiting) {
      const { age_ms, estimated } = /** @type {Age} */ (ages.get(record.key));
      // Those before it took their time.
      const since_ms = readMoment().steady_ms - began.steady_ms;
      const { isLate, goesOn, done } = await settle(record, {
        age_ms: age_ms + since_ms,
        estimated,
      });
      doing.push(done);
      if (isLate) whole = false;
      if (!goesOn) break;
    }
    await Promise.all(doing);
    return whole;
  }

  async function drain() {
    for (let whole = await round(); whole !== null; whole = await round()) {
      tries = whole ? 0 : tries + 1;
      if (!whole) await nap(pauseOf(tries - 1, Math.random()));
    }
  }

  async function run() {
    asked = true;
    if (running) return;
    running = true;
    while (asked) {
      asked = false;
      await alone(drain);
    }
    running = false;
  }

  /** @param {number} ms */
  function nap(ms) {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      wakeUp = () => resolve(clearTimeout(timer));
    });
  }

  /** Try now: the network is back, or the page is. */
  function wake() {
    tries = 0;
    wakeUp();
    hall.postMessage(null);
    run();
  }

  /**
   * Send it.
   * @param {Omit<Saved, 'order'>} record
   * @param {boolean} isKept whether it is in the drawer
   */
  function add(record, isKept) {
    ours.add(record.key);
    if (!isKept) loose.set(record.key, { ...record, order: 0 });
    wake();
  }

  /**
   * A number for one that the device could not keep.
   * @param {string} key
   */
  async function numberLoose(key) {
    const numbered = loose.has(key) &&
      await edit(key, (held) => ({ ticket: ticketOf(kiosk, numbers += 1), ...held }));
    return numbered ? numbered.ticket : undefined;
  }

  /**
   * More of what they told, to go after their check-in. False when that has arrived already: say it yourself.
   * @param {string} key
   * @param {object} changes
   * @param {string} path where it goes, `{token}` standing for the visit's
   */
  async function amend(key, changes, path) {
    const isOpen = (/** @type {Saved} */ record) => !record.refused && !settled.has(key);
    const changed = await edit(
      key,
      (latest) => {
        if (!isOpen(latest)) return latest;
        const body = { ...latest.more?.body, ...fromCheckIn({ ...changes }, latest) };
        return { ...latest, more: { path, body } };
      },
    );
    return Boolean(changed && isOpen(changed));
  }

  /** @param {string} key */
  async function drop(key) {
    settled.add(key);
    ours.delete(key);
    await edit(key, () => null);
  }

  /** What an earlier load of the page left behind, the oldest first. */
  async function restore() {
    const records = await drawer.takeOver(readMoment(), carry).catch(() => []);
    const waiting = records.filter(({ refused }) => !refused);
    for (const { key } of waiting) ours.add(key);
    return waiting;
  }

  /** What staff should know: how many wait here, and which could not be put in line as their people were told. */
  async function report() {
    const { waiting, told, written } = await read();
    const ages = agesOf(told, written, readMoment());
    const refused = [];
    for (const { key, ticket, refused: why } of told) {
      const { age_ms } = /** @type {Age} */ (ages.get(key));
      if (age_ms > TOLD_FOR_MS) await drop(key);
      else if (age_ms > STANDS_HERE_MS) refused.push({ ticket, code: why?.code, now: why?.now });
    }
    return { unsent: waiting.length, refused, kept: loose.size === 0 };
  }

  hall.onmessage = ({ data }) => (data ? hear(data) : wakeUp());
  setInterval(() => ours.size > 0 && drawer.note(readMoment()).catch(() => {}), NOTED_EACH_MS);

  return { add, amend, drop, numberLoose, report, restore, wake };
}
