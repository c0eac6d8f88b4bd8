// @ts-check
/**
 * What a screen reader is told: one sentence an update, however much happened in it.
 * @typedef {import('../shared/types.d.ts').LiveEvent} LiveEvent
 */
import { signal } from '@preact/signals-core';

const TOGETHER_MS = 400;

/** @type {Record<string, string>} */
const SENTENCES = {
  'visit.checked_in': 'staff-say-checked-in',
  'visit.nobody_came': 'staff-say-nobody-came',
  'visit.help_asked': 'staff-say-help',
  'visit.greeted': 'staff-say-greeted',
  'visit.called': 'staff-say-called',
  'visit.served': 'staff-say-served',
  'visit.left': 'staff-say-left',
  'visit.no_show': 'staff-say-no-show',
  'arrival.entered': 'staff-say-door',
  'alert.climbed': 'staff-say-nobody-answered',
  'alert.answered': 'staff-say-coming',
};

export class News {
  /**
   * @param {import('../shared/l10n.js').Translate} t
   * @param {string} here the name of this tablet
   * @param {() => number} countWaiting
   * @param {(id: string | null | undefined) => string} ticketOf the ticket of an open visit, by its id
   */
  constructor(t, here, countWaiting, ticketOf) {
    this.t = t;
    this.here = here;
    this.countWaiting = countWaiting;
    this.ticketOf = ticketOf;
    this.sentence = signal('');
    /** @type {string[]} */
    this.pending = [];
  }

  /** @param {LiveEvent} event */
  note(event) {
    const asks = event.type === 'alert.raised' && event.alert?.about === 'kiosk';
    const key = asks ? 'staff-kiosk' : SENTENCES[event.type ?? ''];
    // What was done here is confirmed where it was done.
    if (!key || event.by?.device === this.here) return;
    if (event.alert && !asks && !event.visit && !this.ticketOf(event.alert.visit)) return;
    this.pending.push(this.write(key, event));
    if (this.pending.length === 1) setTimeout(() => this.speak(), TOGETHER_MS);
  }

  /**
   * @param {string} key
   * @param {LiveEvent} event
   */
  write(key, { visit, by, alert }) {
    const floor = key === 'staff-say-called' && !visit?.desk ? '-floor' : '';
    const staff = by?.staff ?? visit?.staff ?? visit?.greeted_by ?? '';
    const ticket = visit?.ticket ?? this.ticketOf(alert?.visit);
    return this.t(key + floor, { ticket, desk: visit?.desk, staff, device: alert?.named });
  }

  speak() {
    const count = this.pending.length;
    const many = () => this.t('staff-say-many', { count, waiting: this.countWaiting() });
    this.sentence.value = count === 1 ? this.pending[0] : many();
    this.pending = [];
  }
}
