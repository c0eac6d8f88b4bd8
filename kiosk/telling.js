// @ts-check
/** What somebody tells once they are in line: to their visit, or kept beside the check-in that is still saved here. */
import { post } from '../display/shared/api.js';
import * as flows from './flow.js';

/**
 * @typedef {import('./types.d.ts').Flow} Flow
 * @typedef {{
 *   flow: () => Flow,
 *   go: (next: Flow) => void,
 *   now: () => number,
 *   keeper: () => Pick<ReturnType<typeof import('./keeper.js').openKeeper>, 'amend'> | null,
 * }} Desk
 */

const KEPT = { ok: true, status: 0, body: null };
const AWAY = { ok: false, status: 0, body: null };

/** @param {Desk} desk */
export function openTelling({ flow, go, now, keeper }) {
  /** @param {object} changes */
  async function keep(changes) {
    const { key } = flow();
    return key && await keeper()?.amend(key, changes, '/tickets/{token}/tell');
  }

  /** @param {object} changes */
  async function send(changes) {
    if (!flow().visit && await keep(changes)) return KEPT;
    // It may have arrived in this moment.
    const { visit, language } = flow();
    if (!visit) return AWAY;
    return await post(`/tickets/${visit.public_token}/tell?language=${language}`, changes);
  }

  /**
   * More of what they tell us, once they are in line.
   * @param {object} changes
   */
  return async function tell(changes) {
    const { since_ms, after } = flow();
    if (after?.busy) return;
    if (after) go({ ...flow(), after: { ...after, busy: true } });
    const { ok, status, body } = await send(changes);
    if (flow().since_ms !== since_ms) return;
    if (ok) {
      const closed = flows.open(flow(), null, now());
      return go({ ...(body ? flows.see(closed, body) : closed), notice: 'after-kept' });
    }
    const fault = status === 409 ? { code: 'late' } : status === 422 ? body : { code: 'away' };
    if (after) go({ ...flow(), after: { ...after, busy: false, fault } });
  };
}
