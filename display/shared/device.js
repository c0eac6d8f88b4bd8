// @ts-check
/** What this device tells of itself: can it be seen, may it sound, its battery; and its answer to a test ring. */
import { effect } from '@preact/signals-core';

const RING = [523.3, 784, 523.3, 784];
const DELAY_MS = 10_000;

/**
 * @param {import('./live.js').Live} live
 * @param {import('./chime.js').Chime} chime
 * @param {Document} page
 */
export function tellOfSelf(live, chime, page = document) {
  let battery = {};
  let delay = /** @type {number | null} */ (null);
  let measured = -Infinity;

  live.more = () => {
    // A number that is new with each answer would have to be read with each answer.
    if (performance.now() - measured > DELAY_MS && live.roundTrip.peek() !== null) {
      delay = live.roundTrip.peek();
      measured = performance.now();
    }
    const version = live.boot.version;
    return {
      sound: chime.ready.peek(),
      ...battery,
      ...(delay === null ? {} : { rtt: delay }),
      version,
    };
  };
  const say = () => live.say();

  watchBattery((said) => {
    battery = said;
    say();
  });
  effect(() => {
    chime.ready.value;
    say();
  });
  page.addEventListener('visibilitychange', say);
  live.socket.on('ring', ({ ring }) => live.socket.emit('rang', { ring, heard: chime.play(RING) }));
}

/** @param {(said: {battery: number, charging: boolean}) => void} tell */
async function watchBattery(tell) {
  // Firefox and Safari never tell; over plain http nobody does.
  const battery = await /** @type {any} */ (navigator).getBattery?.().catch(() => null);
  if (!battery) return;
  const note = () =>
    tell({ battery: Math.round(battery.level * 100), charging: Boolean(battery.charging) });
  for (const change of ['levelchange', 'chargingchange']) battery.addEventListener(change, note);
  note();
}
