// @ts-check
/**
 * What a member of staff can do, from the tap to the sentence that confirms it.
 * @typedef {import('../shared/types.d.ts').Visit} Visit
 * @typedef {import('../shared/types.d.ts').Answer} Answer
 * @typedef {import('../shared/types.d.ts').Arrival} Arrival
 */
import { signal } from '@preact/signals-core';
import { errorText } from '../shared/l10n.js';
import { asideKey, isArrival } from './board.js';
import { remember, remembered } from './memory.js';

const MOST_NAMED = 3;

export class Actions {
  /**
   * @param {import('./commands.js').Commands} commands
   * @param {import('./toasts.js').Toasts} toasts
   * @param {import('../shared/l10n.js').Translate & {has: (key: string) => boolean}} t
   * @param {number} undo_s
   * @param {(service: string | null) => import('./board.js').Meet} meetOf
   * @param {(visit: string) => import('../shared/types.d.ts').Alert | undefined} alertAbout
   *   the alert that *I'm coming* answers
   */
  constructor(commands, toasts, t, undo_s, meetOf, alertAbout) {
    this.commands = commands;
    this.toasts = toasts;
    this.t = t;
    this.undo_s = undo_s;
    this.meetOf = meetOf;
    this.alertAbout = alertAbout;
    /** Where this member of staff calls people to; empty: the shop decides. */
    this.desk = signal(remembered('desk', ''));
    /** Said *Not me* to, or whose call for help was seen. */
    this.aside = signal(/** @type {ReadonlySet<string>} */ (new Set(remembered('aside', []))));
  }

  /**
   * @param {string} verb
   * @param {Visit | Arrival} who
   */
  act(verb, who) {
    if (isArrival(who)) return this.atDoor(verb, who.id);
    if (verb === 'coming') return this.coming(who);
    if (verb === 'finish_next') return this.finishAndNext(who);
    return this.move(verb, who);
  }

  /**
   * @param {string} verb
   * @param {Visit} visit
   * @param {object} told what the verb is told beside whom it is about
   * @returns {Promise<boolean>} whether it was done
   */
  async move(verb, visit, told = {}) {
    const where = verb === 'call' && this.meetOf(visit.service) === 'desk' ? this.whereTo() : {};
    const more = Object.keys(told).length ? `:${JSON.stringify(told)}` : '';
    const answer = await this.commands.send(
      `${visit.id}:${verb}${more}`,
      `/visits/${visit.id}/${verb}`,
      { ...where, ...told },
    );
    if (!answer) return false;
    if (answer.body?.code === 'already_serving') return this.offerBoth(answer, verb, visit);
    if (!answer.ok) return this.failed(answer, () => this.move(verb, visit, told));
    if (verb === 'decline') this.putAside(answer.body.visit);
    this.did(verb, answer.body.visit, answer.body.skipped);
    return true;
  }

  /**
   * Still with somebody: done with them and on to this one is one tap.
   * @param {Answer} answer
   * @param {string} verb
   * @param {Visit} visit
   */
  offerBoth(answer, verb, visit) {
    const names = { ticket: answer.body.ticket, next: visit.ticket };
    this.toasts.say(errorText(this.t, answer), 'failed', {
      label: this.t('staff-done-and-take', names),
      press: () => void this.move(verb, visit, { finish_other: true }),
    });
    return false;
  }

  /**
   * @param {string} verb
   * @param {string} id
   */
  async atDoor(verb, id) {
    // Who asks at a kiosk is known by their call alone.
    const path = verb === 'coming' ? `/alerts/${id}/answer` : `/arrivals/${id}/${verb}`;
    const answer = await this.commands.send(`${id}:${verb}`, path);
    if (answer?.ok) this.toasts.say(this.t(`staff-did-door-${verb}`));
    else if (answer) this.failed(answer, () => this.atDoor(verb, id));
  }

  /** @param {string[]} arrivals */
  async greetAll(arrivals) {
    const answer = await this.commands.send('hello-all', '/arrivals/greet', { arrivals });
    if (answer?.ok) {
      const count = answer.body.arrivals.length;
      this.toasts.say(this.t('staff-did-hello-all', { count }));
    } else if (answer) this.failed(answer, () => this.greetAll(arrivals));
  }

  /**
   * I see to it: a call for help, or a promise at risk.
   * @param {Visit} visit
   */
  async coming(visit) {
    const alert = this.alertAbout(visit.id);
    if (!alert) return;
    const answer = await this.commands.send(`${visit.id}:coming`, `/alerts/${alert.id}/answer`);
    if (answer?.ok) this.toasts.say(this.t('staff-did-coming', { ticket: visit.ticket }));
    else if (answer) this.failed(answer, () => this.coming(visit));
  }

  async callNext() {
    const answer = await this.commands.send('next', '/call-next', this.whereTo());
    if (answer?.status === 204) this.toasts.say(this.t('staff-nobody-waits'));
    else if (answer?.ok) this.did('call', answer.body.visit, answer.body.skipped);
    else if (answer) this.failed(answer, () => this.callNext());
  }

  /** @param {Visit} visit */
  async finishAndNext(visit) {
    if (await this.move('finish', visit)) await this.callNext();
  }

  /**
   * @param {{service?: string, name?: string, party_size?: number, appointment?: string}} person
   * @returns {Promise<boolean>} whether they are on the list
   */
  async add(person) {
    const answer = await this.commands.send('add', '/visits', person);
    if (!answer) return false;
    if (!answer.ok) return this.failed(answer);
    this.toasts.say(this.t('staff-did-add', { ticket: answer.body.visit.ticket }));
    return true;
  }

  /** @param {Visit} visit */
  async undo(visit) {
    const answer = await this.commands.send(`${visit.id}:undo`, `/visits/${visit.id}/undo`);
    if (!answer) return;
    if (!answer.ok) return this.failed(answer, () => this.undo(visit));
    this.takeBack(visit.id);
    this.toasts.say(this.t('staff-did-undo', { ticket: visit.ticket }));
  }

  whereTo() {
    return this.desk.value ? { desk: this.desk.value } : {};
  }

  /** @param {string} desk */
  chooseDesk(desk) {
    this.desk.value = desk;
    remember('desk', desk);
  }

  /** @param {Visit} visit */
  putAside(visit) {
    this.keepAside(new Set([...this.aside.value, asideKey(visit)]));
  }

  /** @param {string} id */
  takeBack(id) {
    this.keepAside(new Set([...this.aside.value].filter((key) => !key.startsWith(id))));
  }

  /** @param {Set<string>} ids */
  keepAside(ids) {
    this.aside.value = ids;
    remember('aside', [...ids].slice(-200));
  }

  /**
   * @param {string} verb
   * @param {Visit} visit
   * @param {{ticket: string, reason: string}[]} [skipped] whom it passed over, and why
   */
  did(verb, visit, skipped = []) {
    const where = verb === 'call' && !visit.desk ? 'call-floor' : verb.replace('_', '-');
    const { ticket, desk, offered_to, help_from } = visit;
    const onward = verb === 'finish' && visit.state === 'waiting';
    const key = onward ? 'transfer' : where + (verb === 'help' && help_from ? '-one' : '');
    const text = this.t(`staff-did-${key}`, { ticket, desk, staff: offered_to ?? help_from ?? '' });
    const back = { label: this.t('staff-undo'), press: () => void this.undo(visit) };
    const said = `${text}${this.passedOver(skipped)}`;
    this.toasts.say(said, 'did', visit.undo ? back : undefined, this.undo_s * 1000);
  }

  /**
   * Whom the rule passed over, and why; whoever chose by themselves knows.
   * @param {{ticket: string, reason: string}[]} skipped
   */
  passedOver(skipped) {
    const ruled = skipped.filter(({ reason }) => reason !== 'chosen').slice(0, MOST_NAMED);
    if (!ruled.length) return '';
    const names = ruled.map(({ ticket, reason }) =>
      this.t(`staff-skip-${reason.replaceAll('_', '-')}`, { ticket })
    );
    return ` ${this.t('staff-passed-over', { names: names.join(', ') })}`;
  }

  /**
   * @param {Answer} answer
   * @param {() => void} [again]
   */
  failed(answer, again) {
    const lost = answer.body?.code === 'lost_race';
    const worthAgain = again && (answer.status === 0 || answer.status >= 500);
    const button = worthAgain ? { label: this.t('staff-again'), press: again } : undefined;
    this.toasts.say(errorText(this.t, answer), lost ? 'lost' : 'failed', button);
    return false;
  }
}
