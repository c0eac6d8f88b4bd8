// @ts-check
/** What has just been said to this member of staff, with a way back or another try. */
import { signal } from '@preact/signals-core';

/**
 * @typedef {{id: number, text: string, kind: 'did' | 'lost' | 'failed', button?: Offer}} Toast
 * @typedef {{label: string, press: () => void}} Offer
 */

const MOST = 2;
const SHOWN_MS = 10_000;

export class Toasts {
  constructor() {
    this.list = signal(/** @type {Toast[]} */ ([]));
    this.last = 0;
  }

  /**
   * @param {string} text
   * @param {Toast['kind']} kind
   * @param {Offer} [button]
   * @param {number} shown_ms
   */
  say(text, kind = 'did', button, shown_ms = SHOWN_MS) {
    const id = ++this.last;
    const press = button && (() => (this.drop(id), button.press()));
    const toast = { id, text, kind, button: press && { ...button, press } };
    this.list.value = [...this.list.value, /** @type {Toast} */ (toast)].slice(-MOST);
    setTimeout(() => this.drop(id), shown_ms);
  }

  /** @param {number} id */
  drop(id) {
    this.list.value = this.list.value.filter((toast) => toast.id !== id);
  }

  /** What was offered before is overtaken. */
  clear() {
    this.list.value = [];
  }
}
