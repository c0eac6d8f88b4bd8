// @ts-check
/** What this tablet remembers over a reload: settings and ids, never anything of a person. */
import { boot } from '../shared/boot.js';

// What one colleague put aside is not aside for the next.
const holder = boot.me?.by_pin ? `${boot.me.member?.id}:` : '';
/** @param {string} name */
const place = (name) => `greetline:${boot.device?.id}:${holder}${name}`;

/**
 * @template Value
 * @param {string} name
 * @param {Value} otherwise
 * @returns {Value}
 */
export function remembered(name, otherwise) {
  try {
    return JSON.parse(localStorage.getItem(place(name)) ?? 'null') ?? otherwise;
  } catch {
    return otherwise;
  }
}

/**
 * @param {string} name
 * @param {unknown} value
 */
export function remember(name, value) {
  try {
    localStorage.setItem(place(name), JSON.stringify(value));
  } catch {
    // A full or forbidden store only costs the memory of a setting.
  }
}
