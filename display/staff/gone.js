// @ts-check
/**
 * Who has just left or did not come: they are off the server's list of the living, and may be brought
 * back with a tap for a while.
 * @typedef {import('../shared/types.d.ts').Visit} Visit
 * @typedef {import('../shared/types.d.ts').LiveEvent} LiveEvent
 */
import { signal } from '@preact/signals-core';
import { get, storePath } from '../shared/api.js';
import { visitsOf } from '../shared/apply.js';
import { serverNow } from '../shared/time.js';

const KEPT_MS = 15 * 60_000;
const LOOK_BACK = 300;
const MOST = 8;

export class Gone {
  constructor() {
    this.list = signal(/** @type {Visit[]} */ ([]));
  }

  /** @param {LiveEvent} event */
  note(event) {
    for (const visit of visitsOf(event)) {
      const others = this.list.value.filter(({ id }) => id !== visit.id);
      const ended = visit.state === 'left' || visit.state === 'no_show';
      this.list.value = ended ? [visit, ...others].slice(0, MOST) : others;
    }
  }

  /** @param {number} seq the number this page began with: reads what went before it */
  async lookBack(seq) {
    const answer = await get(storePath(`/events?after=${Math.max(0, seq - LOOK_BACK)}`));
    if (!answer.ok) return;
    const later = this.list.value;
    this.list.value = [];
    for (const event of answer.body.events) if (event.seq <= seq) this.note(event);
    this.list.value = [...later, ...this.list.value].slice(0, MOST);
    this.forget();
  }

  forget() {
    const kept = this.list.value.filter((one) =>
      serverNow() - Date.parse(one.left_at ?? '') < KEPT_MS
    );
    if (kept.length !== this.list.value.length) this.list.value = kept;
  }
}
