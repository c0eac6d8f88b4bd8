// @ts-check
/**
 * What watches over the kiosk: says each few seconds that it lives and what waits on it, sees at once when the shop is
 * out of reach, and loads the page anew when it is old or has stopped drawing: only while nobody is here, and only
 * when all that was saved is safe.
 */
import { post, storePath } from '../display/shared/api.js';

const EACH_MS = 2500;
const PATIENCE_MS = 2000;
const MOST_MISSED = 6;
const RELOADS_EACH_MS = 600_000;
const RELOADED = 'greetline reloaded';

/**
 * @param {{
 *   boot: import('./types.d.ts').KioskBoot,
 *   report: () => Promise<{unsent: number, refused: object[], kept: boolean}>,
 *   hear: (how: import('./types.d.ts').Reached, day?: string) => void,
 *   isIdle: () => boolean,
 * }} kiosk
 */
export function openGuard({ boot, report, hear, isIdle }) {
  const shell = openShell(boot);
  let missed = 0;
  let isAsking = false;
  let isSafe = false;

  async function beat() {
    if (isAsking) return;
    isAsking = true;
    const { unsent, refused, kept } = await report();
    isSafe = kept;
    const said = { unsent, refused, kept, secure: isSecureContext, version: boot.version };
    const { ok, status, body } = await post(
      storePath('/kiosk/alive'),
      said,
      undefined,
      PATIENCE_MS,
    );
    isAsking = false;
    const isDenied = status === 401 || status === 403;
    hear(ok ? 'here' : isDenied ? 'denied' : 'away', body?.day);
    if (isDenied) shell.drop();
    if (ok && body.stamp !== boot.stamp && unsent === 0) renew();
  }

  /** A page as the shop would paint it now; in vain at most once in ten minutes. */
  async function renew() {
    if (isIdle() && mayReload() && await shell.renew() && isIdle()) reload();
  }

  function mayReload() {
    return isSafe && Date.now() - Number(sessionStorage.getItem(RELOADED) ?? 0) > RELOADS_EACH_MS;
  }

  function reload() {
    sessionStorage.setItem(RELOADED, String(Date.now()));
    location.reload();
  }

  /** Counted, not timed: a device that slept has missed nothing. A page that nobody can see draws nothing. */
  function look() {
    missed = document.hidden ? 0 : missed + 1;
    const isEmpty = !document.querySelector('#kiosk main');
    if ((isEmpty || missed > MOST_MISSED) && mayReload()) reload();
    requestAnimationFrame(() => (missed = 0));
  }

  addEventListener('online', beat);
  addEventListener('offline', beat);
  setInterval(() => (look(), beat()), EACH_MS);
  beat();
  return { renew };
}

/**
 * What the page is made of, kept by the service worker. Not in a frame: the tour's devices are gone with it.
 * @param {import('./types.d.ts').KioskBoot} boot
 */
function openShell(boot) {
  const workers = self === top ? navigator.serviceWorker : undefined;
  const page = location.href;
  const parts = Object.values(boot.parts).flat();
  const words = boot.languages.flatMap(({ code }) =>
    ['kiosk', 'after', 'again', 'aloud'].map((name) => `/messages/${code}/${name}.ftl`)
  );
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name)
    .filter((name) => new URL(name).pathname.startsWith('/assets/'));

  workers?.register('/kiosk/sw.js', { scope: '/kiosk' }).then(keep).catch(() => {});
  navigator.storage?.persist?.();

  async function keep() {
    await say({ keep: [...new Set([page, ...loaded, ...parts, ...words])] });
    // The letters of each language come when something is written in them.
    const family = getComputedStyle(document.body).fontFamily;
    for (const path of words) {
      const text = await fetch(path).then((answer) => answer.text());
      for (const weight of [450, 700]) await document.fonts.load(`${weight} 24px ${family}`, text);
    }
  }

  /**
   * @param {object} order
   * @returns {Promise<boolean>} whether it was done
   */
  async function say(order) {
    if (!workers) return true;
    const { active } = await workers.ready;
    const { port1, port2 } = new MessageChannel();
    return new Promise((resolve) => {
      port1.onmessage = ({ data }) => resolve(data);
      active?.postMessage(order, [port2]);
    });
  }

  return {
    renew: () => say({ renew: page }),
    drop: () => void (workers?.controller && say({ drop: page })),
  };
}
