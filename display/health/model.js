// @ts-check
/**
 * How the devices are, in one sentence: pure.
 * @typedef {import('./types.d.ts').Device} Device
 * @typedef {import('./types.d.ts').Ring} Ring
 * @typedef {import('../shared/l10n.js').Translate} Translate
 */

const SICK = new Set(['asleep', 'muted', 'cut_off']);
/** Who has a sound to test, and a line to be asked by. */
const RINGS = new Set(['staff', 'lead', 'manager', 'screen']);
const ANSWER_WITHIN_MS = 4000;

/** @param {Device} device */
export function isSick({ condition, printer }) {
  return SICK.has(condition) || isPrinterSick({ condition, printer });
}

/**
 * Well itself, but no ticket comes out of its printer.
 * @param {Pick<Device, 'condition' | 'printer'>} device
 */
export function isPrinterSick({ condition, printer }) {
  return !SICK.has(condition) && Boolean(printer?.since);
}

/**
 * Why no ticket comes out.
 * @param {Translate} t
 * @param {string | null} trouble
 */
export function troubleText(t, trouble) {
  return t('printer-trouble', { trouble: trouble ?? '' });
}

/** @param {Device} device */
export function canRing({ role, condition }) {
  return RINGS.has(role) && condition !== 'unused';
}

/**
 * @param {Translate} t
 * @param {Device[]} devices
 * @param {(at: string | null) => string} time the time of day
 */
export function sentence(t, devices, time) {
  const used = devices.filter(({ condition }) => condition !== 'unused');
  const sick = used.filter(isSick);
  if (!used.length) return t('health-none');
  if (!sick.length) return t('health-all-well', { count: used.length });
  const [{ name, condition, since, printer }] = sick;
  const key = `health-one-${condition.replace('_', '-')}`;
  if (sick.length === 1 && isPrinterSick(sick[0])) {
    return t('health-one-printer', { name, time: time(printer?.since ?? null) });
  }
  if (sick.length === 1 && sick[0].door) return doorText(t, sick[0], time);
  if (sick.length === 1) return t(key, { name, time: time(since) });
  const names = sick.map((one) => one.name).join(', ');
  return t('health-several', { sick: sick.length, count: used.length, names });
}

/**
 * What the door's camera does not see, and since when.
 * @param {Translate} t
 * @param {Device} device
 * @param {(at: string | null) => string} time
 */
function doorText(t, { door, since }, time) {
  return t('health-door', { state: door ?? '', time: time(since) });
}

/**
 * What a device's row says of how it is.
 * @param {Translate} t
 * @param {Device} device
 * @param {(at: string | null) => string} time
 */
export function conditionText(t, device, time) {
  const { condition, since, seen_at } = device;
  if (device.door && isSick(device)) return doorText(t, device, time);
  if (isPrinterSick(device)) {
    return t('device-printer-since', { time: time(device.printer?.since ?? null) });
  }
  if (condition === 'unused') return t(seen_at ? 'device-unused' : 'device-never');
  const key = `device-${condition.replace('_', '-')}`;
  return since ? t(`${key}-since`, { time: time(since) }) : t(key);
}

/**
 * What somebody should do about a kiosk: for its people, its page and its disk.
 * @param {Translate} t
 * @param {Device} device
 */
export function kioskWords(t, { name, kiosk }) {
  if (!kiosk) return [];
  const told = kiosk.refused.map(({ ticket, now }) =>
    t(now ? 'health-kiosk-renumbered' : 'health-kiosk-refused', {
      name,
      ticket: ticket ?? '–',
      now: now ?? '',
    })
  );
  const page = kiosk.secure ? [] : [t('health-kiosk-insecure')];
  return [...told, ...page, ...(kiosk.kept ? [] : [t('health-kiosk-forgets')])];
}

/**
 * What a device said to the last test ring; null: it was not asked.
 * @param {Ring | null} ring
 * @param {Device} device
 * @param {number} now ms
 * @returns {'heard' | 'not-heard' | 'no-answer' | 'waits' | null}
 */
export function answerOf(ring, device, now) {
  if (!ring || !canRing(device) || (ring.device ?? device.id) !== device.id) return null;
  const said = ring.answers[device.id];
  if (said) return said.heard ? 'heard' : 'not-heard';
  return now - Date.parse(ring.at) < ANSWER_WITHIN_MS ? 'waits' : 'no-answer';
}

/**
 * Who heard the test ring and who did not, in one sentence.
 * @param {Translate} t
 * @param {Ring} ring
 * @param {Device[]} devices
 * @param {number} now ms
 */
export function ringSentence(t, ring, devices, now) {
  const asked = devices.map((one) => ({ name: one.name, said: answerOf(ring, one, now) }));
  const names = (/** @type {(said: string | null) => boolean} */ fits) =>
    asked.filter(({ said }) => fits(said)).map(({ name }) => name).join(', ');
  const heard = names((said) => said === 'heard');
  const missed = names((said) => said === 'not-heard' || said === 'no-answer');
  if (asked.some(({ said }) => said === 'waits')) return t('health-ring-waits');
  if (!heard && !missed) return t('health-ring-nobody');
  if (!missed) return t('health-ring-heard', { heard });
  return heard ? t('health-ring-some', { heard, missed }) : t('health-ring-none', { missed });
}
