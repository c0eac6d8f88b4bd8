// @ts-check
/**
 * What sends the check-ins that the page has kept, and watches over the page. Fetched once the page stands, or at the
 * first touch.
 */
import { post, storePath } from '../display/shared/api.js';
import { keepAwake } from '../display/shared/awake.js';
import { openAlone } from './alone.js';
import { openGuard } from './guard.js';
import { openOutbox } from './outbox.js';

/**
 * @param {{
 *   boot: import('./types.d.ts').KioskBoot,
 *   drawer: import('./types.d.ts').Drawer,
 *   tell: (news: import('./types.d.ts').News) => void,
 *   hear: (how: import('./types.d.ts').Reached) => void,
 *   isIdle: () => boolean,
 * }} kiosk
 */
export function openKeeper({ boot, drawer, tell, hear, isIdle }) {
  const store = storePath();
  const name = `greetline${store}`;
  const outbox = openOutbox({
    drawer,
    tell,
    kiosk: boot.numbers.kiosk,
    alone: openAlone(name, drawer),
    hall: new BroadcastChannel(name),
    deliver: (path = `${store}/visits`, body, key) => post(path, body, key),
  });
  let { day } = boot.numbers;

  /**
   * @param {import('./types.d.ts').Reached} how
   * @param {string} [today]
   */
  function reached(how, today = day) {
    hear(how);
    if (today !== day) count({ day: day = today, number: 0 });
  }

  /** @param {{day: string, number: number}} given */
  function count(given) {
    drawer.count(given).catch(() => {});
  }

  count(boot.numbers);
  keepAwake();
  return { ...outbox, ...openGuard({ boot, report: outbox.report, hear: reached, isIdle }) };
}
