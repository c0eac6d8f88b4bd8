// @ts-check
/**
 * Where check-ins are kept until they are confirmed: IndexedDB, written through to the disk. Beside them stand
 * the clocks of the loads that made them, and the counter of numbers that were given here. Every change is
 * one transaction, so that two pages of a kiosk never count twice.
 * @typedef {import('./types.d.ts').Saved} Saved
 * @typedef {import('./types.d.ts').Moment} Moment
 * @typedef {import('./types.d.ts').Counter} Counter
 * @typedef {{outbox: IDBObjectStore, clock: IDBObjectStore, counter: IDBObjectStore}} Boxes
 */

const NAMES = /** @type {const} */ (['outbox', 'clock', 'counter']);
const KEY_OF = { outbox: 'key', clock: 'load', counter: 'store' };

/**
 * @template T
 * @param {IDBRequest<T>} request
 * @returns {Promise<T>}
 */
function answered(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/**
 * `K1-07`: a number of this kiosk's own.
 * @param {string} kiosk
 * @param {number} number
 */
export function ticketOf(kiosk, number) {
  return `${kiosk}-${String(number).padStart(2, '0')}`;
}

/** @returns {Promise<IDBDatabase>} */
function openDatabase() {
  const request = indexedDB.open('greetline', 2);
  request.onupgradeneeded = () => {
    const { result: made } = request;
    for (const name of NAMES) {
      if (!made.objectStoreNames.contains(name)) {
        made.createObjectStore(name, { keyPath: KEY_OF[name] });
      }
    }
  };
  return answered(request);
}

/**
 * One shop's check-ins on this device.
 * @param {string} store
 * @returns {import('./types.d.ts').Drawer}
 */
export function openDrawer(store) {
  /** @type {Promise<IDBDatabase> | undefined} */
  let database;

  async function open() {
    const opened = await openDatabase();
    // A newer kiosk wants to change it, or the browser took it away: the next one who asks opens it anew.
    const close = () => (database = undefined, opened.close());
    Object.assign(opened, { onversionchange: close, onclose: close });
    return opened;
  }

  /**
   * All of it or nothing. Only who wants the same boxes waits.
   * @template T
   * @param {(boxes: Boxes) => Promise<T>} work
   * @param {{boxes?: readonly (keyof Boxes)[], mode?: 'readonly' | 'readwrite', durability?: IDBTransactionDurability}} [how]
   * @returns {Promise<T>}
   */
  async function change(
    work,
    { boxes: names = NAMES, mode = 'readwrite', durability = 'strict' } = {},
  ) {
    database ??= open().catch((fault) => {
      database = undefined;
      throw fault;
    });
    const safe = (await database).transaction(names, mode, { durability });
    const done = new Promise((resolve, reject) => {
      safe.oncomplete = resolve;
      safe.onabort = () => reject(safe.error);
    });
    const boxes = /** @type {Boxes} */ (Object.fromEntries(
      names.map((name) => [name, safe.objectStore(name)]),
    ));
    const [made] = await Promise.all([work(boxes), done]);
    return made;
  }

  /** @param {Boxes} boxes */
  async function mine({ outbox }) {
    const all = /** @type {Saved[]} */ (await answered(outbox.getAll()));
    return all.filter((record) => record.store === store).sort((a, b) => a.order - b.order);
  }

  /**
   * @param {Boxes} boxes
   * @returns {Promise<Counter>}
   */
  async function counted({ counter }) {
    return (await answered(counter.get(store))) ?? { store, order: 0, day: '', number: 0 };
  }

  return {
    read: () =>
      change(async (boxes) => ({
        records: await mine(boxes),
        written: await answered(boxes.clock.getAll()),
      }), { boxes: ['outbox', 'clock'], mode: 'readonly' }),

    add: (record) =>
      change(async (boxes) => {
        const counter = await counted(boxes);
        const kept = { ...record, order: counter.order + 1 };
        boxes.counter.put({ ...counter, order: kept.order });
        boxes.outbox.put(kept);
        return kept;
      }),

    edit: (key, edit) =>
      change(async ({ outbox }) => {
        const found = /** @type {Saved | undefined} */ (await answered(outbox.get(key)));
        const edited = found && edit(found);
        if (found && edited?.key !== key) outbox.delete(key);
        if (edited) outbox.put(edited);
        return edited;
        // One that a power cut brings back is sent again, by the same key.
      }, { boxes: ['outbox'], durability: 'relaxed' }),

    number: (key, kiosk) =>
      change(async (boxes) => {
        const found = /** @type {Saved | undefined} */ (await answered(boxes.outbox.get(key)));
        if (!found || found.ticket) return found;
        const counter = await counted(boxes);
        const number = counter.number + 1;
        const numbered = { ...found, ticket: ticketOf(kiosk, number) };
        boxes.counter.put({ ...counter, number });
        boxes.outbox.put(numbered);
        return numbered;
      }),

    // Only the shop knows which day it is, and what it has seen of ours.
    count: ({ day, number }) =>
      change(async (boxes) => {
        const counter = await counted(boxes);
        if (day < counter.day) return;
        const least = day === counter.day ? counter.number : 0;
        boxes.counter.put({ ...counter, day, number: Math.max(least, number) });
      }),

    note: (moment) =>
      change(async ({ clock }) => void (await answered(clock.put(moment))), { boxes: ['clock'] }),

    // Nobody's, mine, or of somebody who has not counted on since it was last `seen`.
    hold: (me, seen) =>
      change(async ({ counter }) => {
        const row = `${store} sender`;
        const { holder = me, count = 0 } = (await answered(counter.get(row))) ?? {};
        if (holder !== me && count !== seen) return count;
        counter.put({ store: row, holder: me, count: count + 1 });
      }),

    takeOver: (now, carry) =>
      change(async (boxes) => {
        const written = await answered(boxes.clock.getAll());
        const records = (await mine(boxes)).map((record) => carry(record, written, now));
        for (const record of records) boxes.outbox.put(record);
        boxes.clock.clear();
        if (records.length) boxes.clock.put(now);
        return records;
      }),
  };
}
