// @ts-check
/**
 * Where the visitor stands, over a reload of the page; gone with the tab.
 * @typedef {import('./types.d.ts').Progress} Progress
 */

/** @param {string} device */
const place = (device) => `greetline:${device}:tour`;

/**
 * @param {string} device
 * @returns {Progress | null}
 */
export function recall(device) {
  try {
    const kept = JSON.parse(sessionStorage.getItem(place(device)) ?? 'null');
    // The plug is in again: the frame is a new one.
    return kept && { ...kept, race: null, plug: { ...kept.plug, out: false } };
  } catch {
    return null;
  }
}

/**
 * @param {string} device
 * @param {Progress} progress
 */
export function remember(device, progress) {
  try {
    sessionStorage.setItem(place(device), JSON.stringify(progress));
  } catch {
    // Without a memory a reload starts the tour again, and nothing else.
  }
}

/** @param {string} device */
export function forget(device) {
  try {
    sessionStorage.removeItem(place(device));
  } catch {
    // As above.
  }
}
