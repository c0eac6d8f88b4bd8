// @ts-check
/** *Call a person*: one tap tells the team; what became of it is read from the shop until somebody comes. */
import { get, post, storePath } from '../display/shared/api.js';

const LOOK_MS = 2000;
const STAYS_MS = 120_000;

/** @typedef {'' | 'told' | 'nobody' | 'away' | 'coming' | 'gone'} Stage */

/** @param {() => void} onChange */
export function openPerson(onChange) {
  /** @type {Stage} */
  let stage = '';
  let staff = '';
  let timer = 0;
  let person = 0;

  /**
   * @param {Stage} next
   * @param {string | null} [who]
   */
  function turn(next, who = '') {
    clearTimeout(timer);
    stage = next;
    staff = who ?? '';
    if (next === 'told' || next === 'nobody') timer = setTimeout(look, LOOK_MS);
    else if (next) timer = setTimeout(() => turn(''), STAYS_MS);
    onChange();
  }

  async function ask() {
    if (stage === 'told' || stage === 'nobody') return;
    const mine = person;
    const { ok, body } = await post(storePath('/person'));
    if (mine !== person) return;
    turn(ok ? (body.alerted ? 'told' : 'nobody') : 'away');
  }

  async function look() {
    const mine = person;
    const { ok, body } = await get(storePath('/person'));
    if (mine !== person) return;
    if (ok && body.call?.state === 'answered') return turn('coming', body.call.staff);
    if (ok && body.call?.state === 'withdrawn') return turn('gone');
    timer = setTimeout(look, LOOK_MS);
  }

  /** The next person: the call itself stands until somebody comes, but it is not theirs. */
  function forget() {
    person++;
    turn('');
  }

  return { ask, forget, how: () => ({ stage, staff }) };
}
