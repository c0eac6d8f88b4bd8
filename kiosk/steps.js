// @ts-check
/**
 * The faces of the line: an open ring means that nobody has said hello.
 * @typedef {import('./types.d.ts').Step} Step
 */

/** @param {Step[]} steps */
export function faces(steps) {
  const next = steps.find((step) => !step.done);
  return steps.map((step) => {
    const isNext = step === next;
    const face = step.done ? 'done' : isNext && step.step === 'hello' ? 'open' : 'ahead';
    return { ...step, isNext, face };
  });
}
