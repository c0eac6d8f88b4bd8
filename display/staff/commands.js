// @ts-check
/**
 * Orders to the server. One tap is one command: a second tap finds it busy, and after a failure the same
 * key goes again, so nothing is ever done twice.
 * @typedef {import('../shared/types.d.ts').Answer} Answer
 * @typedef {import('../shared/live.js').Live} Live
 * @typedef {{path: string, body: object, key: string}} Order
 */
import { signal } from '@preact/signals-core';
import { post, storePath, uuid7 } from '../shared/api.js';

const NOT_DONE = [0, 429, 500, 502, 503, 504];
const NEWS_MS = 3000;

export class Commands {
  /** @param {Live} live */
  constructor(live) {
    this.live = live;
    /** Names of the commands that are under way. */
    this.busy = signal(/** @type {ReadonlySet<string>} */ (new Set()));
    /** @type {Map<string, Order>} */
    this.orders = new Map();
  }

  /**
   * Sends one command and waits until the board shows what came of it; null when it is under way already.
   * @param {string} name what is ordered, and of whom
   * @param {string} path under the store
   * @param {object} body
   * @returns {Promise<Answer | null>}
   */
  async send(name, path, body = {}) {
    if (this.busy.value.has(name)) return null;
    const order = this.orders.get(name) ?? { path: storePath(path), body, key: uuid7() };
    this.orders.set(name, order);
    this.setBusy(name, true);
    const answer = await post(order.path, order.body, order.key);
    if (!NOT_DONE.includes(answer.status)) this.orders.delete(name);
    if (answer.body?.seq) await this.news(answer.body.seq);
    this.setBusy(name, false);
    return answer;
  }

  /** @param {number} seq */
  news(seq) {
    return Promise.race([
      this.live.reach(seq),
      new Promise((late) => setTimeout(late, NEWS_MS)),
    ]);
  }

  /**
   * @param {string} name
   * @param {boolean} on
   */
  setBusy(name, on) {
    const names = new Set(this.busy.value);
    if (on) names.add(name);
    else names.delete(name);
    this.busy.value = names;
  }
}
