// @ts-check
/** The staff board. */
import { computed, effect, signal } from '@preact/signals-core';
import { html } from 'htm/preact';
import { render } from 'preact';
import { keepAwake } from '../shared/awake.js';
import { boot } from '../shared/boot.js';
import { tellOfSelf } from '../shared/device.js';
import { followShop } from '../shared/follow_shop.js';
import { addFace, ago, secondsSince, serverNow, startClocks, timeOfDay } from '../shared/l10n.js';
import { observed } from '../shared/observed.js';
import { wirePlug } from '../shared/plug.js';
import { watchSleep } from '../shared/sleep.js';
import {
  actions,
  alerts,
  chime,
  commands,
  gone,
  latest,
  live,
  open,
  peeking,
  rest,
  serviceName,
  services,
  shown,
  t,
} from './app.js';
import { isPossible } from './board.js';
import { BottomBar, CutOff, Said } from './frame.js';
import { keepFocus } from './focus.js';
import { watchHolder } from './holder.js';
import { drawTheRest } from './kept.js';
import { listenForKeys } from './keys.js';
import { reportDelivered, reportShown } from './seen.js';
import { NeedsYou, Waiting, WithYou } from './sections.js';
import { Sheet } from './sheet.js';
import { TopStrip } from './strip.js';

const Board = observed(() => {
  const cut = live.line.value === 'cut' || live.line.value === 'refused';
  return html`
    <div class=${`board ${cut ? 'grey' : ''}`} inert=${cut}>
      <${TopStrip} />
      <main>
        <div class="first">
          <${NeedsYou} />
          <${WithYou} />
        </div>
        <${Waiting} />
      </main>
      <${Said} />
      <${BottomBar} />
      <${Sheet} />
    </div>
    <${CutOff} />
  `;
});

addFace('longest', (time) => t('staff-longest', { ago: ago(t, time.dateTime) }));
addFace('wait', (time) => {
  const minutes = Math.floor(secondsSince(time.dateTime) / 60);
  const { low, high } = time.dataset;
  if (!high) return t('staff-wait', { minutes });
  const told = { minutes, low: Math.round(Number(low) / 60), high: Math.round(Number(high) / 60) };
  const past = secondsSince(time.dateTime) > Number(high);
  time.classList.toggle('past', past);
  return t(past ? 'staff-wait-past' : 'staff-wait-of', told);
});

// In tasks of their own: a tap is heard between short ones, and the shell stands there already. The first number
// that is said takes the browser as long as all the rest of the drawing.
setTimeout(() => t('staff-hello-all', { count: 2 }));
setTimeout(() => {
  const root = /** @type {HTMLElement} */ (document.getElementById('board'));
  root.replaceChildren();
  render(html`<${Board} />`, root);
  startClocks();
});
setInterval(() => gone.forget(), 30_000);

const title = document.title;
const mark = /** @type {HTMLLinkElement} */ (document.getElementById('icon'));
const closedRing = mark.href;
// The same circle, amber and hollow.
const openRing = closedRing.replace('%230b5a5c', "none' stroke='%23d07a10' stroke-width='5");
effect(() => {
  const count = alerts.unanswered.value.length;
  document.title = count ? `(${count}) ${title}` : title;
  mark.href = count ? openRing : closedRing;
});
effect(() => {
  if (!alerts.calm.value) peeking.value = false;
});
effect(() => {
  if (live.line.value === 'cut') open.value = null;
});

const stopWaiting = effect(() => {
  if (live.line.value === 'connecting') return;
  setTimeout(() => {
    stopWaiting();
    reportDelivered(live);
  });
  // What nobody looks at yet comes once they see what they look at.
  setTimeout(() => {
    drawTheRest(() => live.state.value.visits.length + (live.state.value.arrivals?.length ?? 0));
    if (!boot.preview) gone.lookBack(boot.state.seq);
    fetchRest();
  }, 100);
});
/** Asked for until it is here. */
async function fetchRest() {
  const { content } = /** @type {HTMLMetaElement} */ (document.querySelector('meta[name=rest]'));
  const part = await import(content).catch(() => setTimeout(fetchRest, 2000));
  const board = { actions, commands, live, serviceName, services, t };
  const { language, device } = boot;
  rest.value = part.openRest?.({
    ...{ ...board, html, computed, observed, serverNow, signal, timeOfDay, language, device },
  }) ?? null;
}

const afterPaint = [reportShown(live), keepFocus()];
effect(() => {
  [shown.value, peeking.value, open.value, live.line.value, live.state.value.alerts];
  requestAnimationFrame(() => requestAnimationFrame(() => afterPaint.forEach((look) => look())));
});

/** @param {import('./board.js').Entry | undefined} entry @param {string} verb */
function press(entry, verb) {
  const blind = live.line.value === 'cut' || live.line.value === 'refused';
  if (entry && !blind && isPossible(entry.who, verb)) actions.act(verb, entry.who);
}

listenForKeys({
  greet: () =>
    press(latest.value.needs.find(({ look }) => look === 'new' || look === 'door'), 'greet'),
  serve: () => {
    const { needs, mine } = latest.value;
    const likeliest = ['called', 'seen', 'new'];
    const ranked = likeliest.flatMap((wanted) =>
      [...mine, ...needs].filter(({ look }) => look === wanted)
    );
    press(ranked[0], 'serve');
  },
});

tellOfSelf(live, chime);
wirePlug(live);
watchHolder(live, boot.me);
keepAwake();
followShop(live);
watchSleep();
addEventListener('online', () => live.hurry());
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible') live.hurry();
});
