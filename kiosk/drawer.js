// @ts-check
/**
 * Where check-ins are kept until they are confirmed: IndexedDB, written through to the disk. A device
 * without one keeps nothing and says so, rather than refusing to check people in.
 * @typedef {import('./types.d.ts').Saved} Saved
 */

const STORE = 'outbox';

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

/** @returns {Promise<IDBDatabase>} */
function openDatabase() {
  const request = indexedDB.open('greetline', 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: 'key' });
  return answered(request);
}

/**
 * One shop's check-ins on this device; its keys are in order of time.
 * @param {string} store
 * @returns {import('./types.d.ts').Drawer}
 */
export function openDrawer(store) {
  /** @type {Promise<IDBDatabase> | undefined} */
  let database;

  /** @param {(box: IDBObjectStore) => IDBRequest} change */
  async function write(change) {
    database ??= openDatabase();
    const safe = (await database).transaction(STORE, 'readwrite', { durability: 'strict' });
    change(safe.objectStore(STORE));
    await new Promise((resolve, reject) => {
      safe.oncomplete = resolve;
      safe.onabort = () => reject(safe.error);
    });
  }

  return {
    async all() {
      try {
        database ??= openDatabase();
        const box = (await database).transaction(STORE).objectStore(STORE);
        const records = /** @type {Saved[]} */ (await answered(box.getAll()));
        return records.filter((record) => record.store === store);
      } catch {
        return [];
      }
    },
    put: (record) => write((box) => box.put(record)).then(() => true, () => false),
    remove: (key) => write((box) => box.delete(key)).catch(() => {}),
  };
}
