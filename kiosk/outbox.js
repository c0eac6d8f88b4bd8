// @ts-check
/**
 * Check-ins on their way. Each is kept on the device, under its own key, before it is first sent, and
 * given up only when the server has confirmed it. One sender, in order: a lost answer means the
 * same key again, so nobody is ever in line twice.
 * @typedef {import('./types.d.ts').Saved} Saved
 * @typedef {import('./types.d.ts').Moment} Moment
 * @typedef {import('./types.d.ts').News} News
 * @typedef {import('./types.d.ts').Answer} Answer
 */

const LONGEST_PAUSE_MS = 8000;
const OLDEST_S = 12 * 3600;
// The device's trouble, not the person's: the same check-in may well be taken later.
const TRY_AGAIN = new Set([0, 401, 403, 404, 408, 425, 429]);
// The server is away or overloaded: the next in line would fare no better now.
const STOP = new Set([0, 429, 502, 503, 504]);

/** @returns {Moment} */
export function readMoment() {
  return { wall_ms: Date.now(), steady_ms: performance.now(), load: performance.timeOrigin };
}

/**
 * Seconds since the tap. Within one load of the page by the steady clock; after another load only the wall
 * clock is left, and it may have been set: what it says is believed within bounds, else null.
 * @param {Moment} made
 * @param {Moment} now
 */
export function ageOf(made, now) {
  if (made.load === now.load) return (now.steady_ms - made.steady_ms) / 1000;
  const age_s = (now.wall_ms - made.wall_ms) / 1000;
  return age_s >= 0 && age_s <= OLDEST_S ? age_s : null;
}

/**
 * What is sent: with the age when it comes later than a second after the tap.
 * @param {Saved} record
 * @param {Moment} now
 */
export function bodyOf({ body, made }, now) {
  const age_s = ageOf(made, now) ?? 0;
  return age_s > 1 ? { ...body, age_s: Math.min(OLDEST_S, Math.round(age_s * 10) / 10) } : body;
}

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
 * @param {{
 *   drawer: import('./types.d.ts').Drawer,
 *   deliver: (record: Saved) => Promise<Answer>,
 *   tell: (news: News) => void,
 * }} parts
 */
export function openOutbox({ drawer, deliver, tell }) {
  /** @type {Saved[]} */
  const records = [];
  let running = false;
  let tries = 0;
  let wakeUp = () => {};

  const open = () => records.filter((record) => !record.refused);

  /** @param {Saved} record */
  async function settle(record) {
    const { status, body } = await deliver(record);
    const { key } = record;
    const verdict = verdictOn(status);
    if (verdict === 'told') {
      await drop(key);
      tell({ kind: 'told', key, visit: body.visit });
    } else if (verdict === 'refused') {
      record.refused = { code: String(body?.code ?? status), field: body?.field };
      await drawer.put(record);
      tell({ kind: 'refused', key, refused: record.refused });
    } else {
      tell({ kind: 'late', key, status });
    }
    return { isLate: verdict === 'late', mustStop: STOP.has(status) };
  }

  /** Everything that waits, once, in order; false when something has to be tried again. */
  async function round() {
    let whole = true;
    for (const record of open()) {
      if (!records.includes(record)) continue;
      const { isLate, mustStop } = await settle(record);
      whole &&= !isLate;
      if (mustStop) break;
    }
    return whole;
  }

  async function run() {
    if (running) return;
    running = true;
    while (open().length > 0) {
      tries = (await round()) ? 0 : tries + 1;
      if (tries > 0) await nap(pauseOf(tries - 1, Math.random()));
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
    run();
  }

  /**
   * Keep it, then send it. False when the device could not keep it.
   * @param {Saved} record
   */
  async function add(record) {
    const saved = await drawer.put(record);
    records.push(record);
    wake();
    return saved;
  }

  /** @param {string} key */
  async function drop(key) {
    const at = records.findIndex((record) => record.key === key);
    if (at >= 0) records.splice(at, 1);
    await drawer.remove(key);
  }

  /** What an earlier load of the page left behind, the oldest first; what was refused has nobody any more. */
  async function restore() {
    for (const record of await drawer.all()) {
      if (record.refused) await drawer.remove(record.key);
      else records.push(record);
    }
    return open();
  }

  return { add, drop, restore, wake };
}
