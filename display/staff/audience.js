// @ts-check
/**
 * Whom an alert tells, and when this tablet rings for it: pure, from the alert and who holds the tablet.
 * @typedef {import('../shared/types.d.ts').Alert} Alert
 * @typedef {import('../shared/types.d.ts').Sound} Sound
 */

/**
 * Who holds this tablet: `free` means with nobody and not on a break.
 * @typedef {{name: string, role: string, device: string, free: boolean}} Me
 */

/** The gravest first. @type {readonly Sound[]} */
export const SOUNDS = ['broken', 'still', 'hello'];

/**
 * Does this rung of the alert tell this tablet?
 * @param {Alert} alert
 * @param {Me} me
 */
export function isFor(alert, me) {
  return alert.to.some((whom) => {
    if (whom === 'everyone') return true;
    if (whom === 'free') return me.free;
    if (whom === 'named') return alert.named === me.name;
    if (whom === 'device') return alert.device === me.device;
    return whom === me.role;
  });
}

/**
 * The rung of an alert as one word: each is told, and sounded, once.
 * @param {Alert} alert
 */
export function rungOf(alert) {
  return `${alert.id} ${alert.rung}`;
}

/**
 * Which alerts this tablet has still to ring for, and with which one sound.
 * @param {readonly Alert[]} alerts
 * @param {Me} me
 * @param {ReadonlySet<string>} sounded rungs that were rung for
 * @returns {{sound: Sound | null, alerts: Alert[]}}
 */
export function toSound(alerts, me, sounded) {
  const due = alerts.filter((alert) =>
    alert.state === 'raised' && alert.sound && !sounded.has(rungOf(alert)) && isFor(alert, me)
  );
  const sound = SOUNDS.find((one) => due.some((alert) => alert.sound === one)) ?? null;
  return { sound, alerts: due };
}

/** Seconds that a tablet keeps quiet after a sound: in a storm many alerts share one. */
export const QUIET_S = { hello: 20, still: 10, broken: 10 };

/**
 * May it ring again? What is graver than the last sound need not wait for it.
 * @param {Sound} sound
 * @param {Sound | null} last
 * @param {number} passed_s since the last
 */
export function mayRing(sound, last, passed_s) {
  if (!last) return true;
  const graver = SOUNDS.indexOf(sound) < SOUNDS.indexOf(last);
  return passed_s >= (graver ? 2 : QUIET_S[last]);
}
