// @ts-check
/** Six digits on their way to the server, and what it said to them. */
import { computed, signal } from '@preact/signals-core';
import { post, storePath } from '../shared/api.js';

/** @typedef {import('../shared/types.d.ts').Member} Member */
/** @typedef {{key: string, left?: number, until?: string | null, staff?: string}} Refusal */

export const DIGITS = 6;

export class PinPad {
  /** @param {() => void} onOpen the tablet is theirs now */
  constructor(onOpen) {
    this.onOpen = onOpen;
    this.member = signal(/** @type {Member | null} */ (null));
    this.typed = signal('');
    this.busy = signal(false);
    this.refusal = signal(/** @type {Refusal | null} */ (null));
    this.count = computed(() => this.typed.value.length);
  }

  /** @param {Member | null} member null: somebody else */
  choose(member) {
    if (this.busy.value) return;
    this.member.value = member;
    this.typed.value = '';
    this.refusal.value = null;
  }

  /** @param {string} digit */
  type(digit) {
    if (this.busy.value || !this.member.value || this.count.value >= DIGITS) return;
    this.refusal.value = null;
    this.typed.value += digit;
    if (this.count.value === DIGITS) this.send();
  }

  back() {
    if (!this.busy.value) this.typed.value = this.typed.value.slice(0, -1);
  }

  async send() {
    this.busy.value = true;
    const body = { staff: this.member.value?.id, pin: this.typed.value };
    const answer = await post(storePath('/sign-in'), body);
    if (answer.ok) return this.onOpen();
    this.busy.value = false;
    this.typed.value = '';
    this.refusal.value = refusalOf(answer);
  }
}

/**
 * What to say, and until when.
 * @param {import('../shared/types.d.ts').Answer} answer
 * @returns {Refusal}
 */
export function refusalOf({ status, body }) {
  if (status === 0) return { key: 'error-network' };
  const { code, left, until_at: until, staff } = body ?? {};
  if (code === 'pin_locked' || (code === 'pin_wrong' && until)) {
    return { key: 'sign-in-locked', until };
  }
  if (code === 'pin_wrong') return { key: 'sign-in-wrong', left };
  if (code === 'already_signed_in') return { key: 'sign-in-taken', staff };
  return { key: status === 503 ? 'error-busy' : 'error-other' };
}
