// When a tablet rings, by the pages' own rule: a JSON list of cases in, a JSON list of answers out.
import { mayRing, toSound } from '../../display/staff/audience.js';

const cases = JSON.parse(await new Response(Deno.stdin.readable).text());
const answers = cases.map(({ alerts, me, sounded, sound, last, passed_s }) => {
  const found = toSound(alerts, me, new Set(sounded));
  return [found.sound, found.alerts.map(({ id }) => id), mayRing(sound, last, passed_s)];
});
await Deno.stdout.write(new TextEncoder().encode(JSON.stringify(answers)));
