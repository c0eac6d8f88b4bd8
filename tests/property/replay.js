// Applies events to snapshots with the pages' own rules: one JSON line in, one JSON line out.
// In: [{state, events}], each with its role in the state. Out: [{seq, visits, arrivals, alerts, calls}].
import { applyEvent } from '../../display/shared/apply.js';

const lines = Deno.stdin.readable
  .pipeThrough(new TextDecoderStream())
  .pipeThrough(splitLines());

for await (const line of lines) {
  const applied = JSON.parse(line).map(({ state, events }) =>
    events.reduce((seen, event) => applyEvent(seen, event), state)
  ).map(({ seq, visits, arrivals, alerts, calls }) => ({ seq, visits, arrivals, alerts, calls }));
  await Deno.stdout.write(new TextEncoder().encode(JSON.stringify(applied) + '\n'));
}

function splitLines() {
  let rest = '';
  return new TransformStream({
    transform(chunk, controller) {
      const parts = (rest + chunk).split('\n');
      rest = parts.pop();
      for (const part of parts) controller.enqueue(part);
    },
  });
}
