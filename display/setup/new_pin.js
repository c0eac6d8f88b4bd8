// @ts-check
/** Six random digits that nobody would try first; the server looks at them again. */

const LENGTH = 6;

/** @param {() => number[]} draw six random digits */
export function newPin(draw = digits) {
  let pin = draw();
  while (isPlain(pin)) pin = draw();
  return pin.join('');
}

function digits() {
  return Array.from(crypto.getRandomValues(new Uint32Array(LENGTH)), (number) => number % 10);
}

/**
 * At least four different digits, and no run of three.
 * @param {number[]} pin
 */
export function isPlain(pin) {
  const steps = pin.slice(1).map((digit, at) => (digit - pin[at] + 10) % 10);
  const runs = steps.slice(1).some((step, at) => step === steps[at] && [0, 1, 9].includes(step));
  return new Set(pin).size < 4 || runs || String(pin) === String([...pin].reverse());
}
