// @ts-check
/** Needs you, With you, Waiting: the three sections of the board, for ever. */
import { html } from 'htm/preact';
import { boot } from '../shared/boot.js';
import { observed } from '../shared/observed.js';
import { timeOfDay } from '../shared/l10n.js';
import {
  actions,
  alerts,
  commands,
  gone,
  open,
  peeking,
  rest,
  serviceName,
  services,
  shown,
  t,
} from './app.js';
import { Card } from './cards.js';
import { wayFacts, whyText } from './handover.js';
import { isArrival, isUnanswered, leadOf } from './board.js';
import { keptList } from './kept.js';
import { asOfNow, clockOf, ring, VerbButton } from './parts.js';

/** @typedef {import('./board.js').Entry} Entry */
/** @typedef {import('../shared/types.d.ts').Visit} Visit */

export const NeedsYou = observed(() => {
  const { needs } = shown.value.board;
  const calm = alerts.calm.value;
  const hidden = calm && !peeking.value;
  return html`
    <section class="needs" aria-labelledby="needs-title">
      <h2 id="needs-title" tabindex="-1">${t('staff-needs-you')}</h2>
      ${calm && needs.length > 0 && html`<${Glance} needs=${needs} />`}
      ${!hidden && html`<${HelloToAll} needs=${needs} />`}
      ${!hidden && neededCards(needs.map(asShown))}
      ${!needs.length && html`<${Empty} name="needs-you" />`}
    </section>
  `;
});

/**
 * Somebody where they stand on the board as it is shown, and as they are now.
 * @param {Entry} entry
 */
function asShown(entry) {
  const { board, moved } = shown.value;
  const lead = leadOf(board)?.id === entry.id;
  return { ...entry, who: asOfNow(entry.who), lead, moved: moved.has(entry.id) };
}

/** @param {ReturnType<typeof asShown>} entry */
function card({ id, look, who, buttons, lead, moved, alert }) {
  return html`
    <${Card} key=${id} look=${look} who=${who} buttons=${buttons} lead=${lead}
      moved=${moved} alert=${alert} />
  `;
}

const neededCards = keptList(card);
const myCards = keptList(card);

/** Several at the door at once: one tap says hello to all of them. */
const HelloToAll = observed(
  /** @param {{needs: Entry[]}} props */
  ({ needs }) => {
    const there = needs.filter(({ look }) => look === 'door');
    const ids = there.map(({ id }) => id);
    if (ids.length < 2) return null;
    const count = there.reduce((sum, { who }) => sum + (isArrival(who) ? who.group_size : 0), 0);
    return html`
      <div class="at-door">
        <p>${t('staff-door', { count })}</p>
        <button type="button" class="btn hello-all" onClick=${() => actions.greetAll(ids)}
          aria-busy=${commands.busy.value.has('hello-all') ? 'true' : null}>
          ${t('staff-hello-all', { count })}
        </button>
      </div>
    `;
  },
);

/** While with somebody: how many are new and what for, but no name and no sound. */
const Glance = observed(
  /** @param {{needs: Entry[]}} props */
  ({ needs }) => {
    const fresh = needs.filter(isUnanswered);
    const names = [...new Set(fresh.map(openServiceName).filter(Boolean))];
    const count = t('staff-glance', { count: fresh.length });
    const text = fresh.length
      ? [count, names.join(', ')]
      : [t('staff-glance-seen', { count: needs.length })];
    return html`
      <button type="button" class=${`glance ${fresh.length ? 'fresh' : ''}`} aria-expanded=${String(
        peeking.value,
      )}
        onClick=${() => (peeking.value = !peeking.value)}>
        ${ring(!fresh.length)}
        <span>${text.filter(Boolean).join(' · ')}</span>
        <span class="glance-do">${t(
          peeking.value ? 'staff-glance-hide' : 'staff-glance-show',
        )}</span>
      </button>
    `;
  },
);

/**
 * Whoever stands beside may read the strip: a private service is not named in it.
 * @param {Entry} entry
 */
function openServiceName({ who }) {
  const service = services.value.get((isArrival(who) ? null : who.service) ?? '');
  return service && !service.private ? serviceName(service.slug) : '';
}

export const WithYou = observed(() => {
  const { mine, needs } = shown.value.board;
  return html`
    <section class="mine" aria-labelledby="mine-title">
      <h2 id="mine-title" tabindex="-1">${t('staff-with-you')}</h2>
      ${myCards(mine.map(asShown))}
      ${!mine.length && html`<${Empty} name="with-you" short=${needs.length > 0} />`}
    </section>
  `;
});

export const Waiting = observed(() => {
  const { needs, waiting, others } = shown.value.board;
  return html`
    <section class="waiting" aria-labelledby="waiting-title">
      <h2 id="waiting-title" tabindex="-1">${t('staff-waiting')}</h2>
      ${waiting.length > 0 && html`
        <ul class="rows">${waitingRows(waiting.map(asRow))}</ul>
      `}
      ${!waiting.length &&
        html`<${Empty} name=${needs.length ? 'nobody-else' : 'waiting'} short=${
          needs.length > 0
        } />`}
      ${others.length > 0 && html`
        <h3 class="aside-title">${t('staff-with-colleagues')}</h3>
        <ul class="rows">${otherRows(others.map(asRow))}</ul>
      `}
      <${JustGone} />
    </section>
  `;
});

/** @param {Entry} entry */
function asRow({ id, who }) {
  return { id, visit: asOfNow(who), moved: shown.value.moved.has(id) };
}

/** @param {ReturnType<typeof asRow>} entry */
function row({ id, visit, moved }) {
  return html`<${Row} key=${id} visit=${visit} moved=${moved} />`;
}

const waitingRows = keptList(row);
const otherRows = keptList(row);

/** One line of the list; a tap opens everything that can be done. */
const Row = observed(
  /** @param {{visit: Visit, moved: boolean}} props */
  ({ visit, moved }) =>
    html`
      <li class=${moved ? 'moved' : ''} data-visit=${visit.ticket} data-state=${visit.state}>
        <button type="button" class="row" aria-haspopup="dialog"
          onClick=${() => (open.value = { kind: 'person', visit })}>
          ${ring(Boolean(visit.greeted_at))}
          <b class="ticket">${visit.ticket}</b>
          <span class="row-says">
            <span>${serviceName(visit.service)}</span>
            <span class="whose">${whose(visit)}</span>
            ${rowWhy(visit)}
          </span>
          ${rowClock(visit)}
        </button>
      </li>
    `,
);

/**
 * Why somebody goes first, whom they wait for, what comes after.
 * @param {Visit} visit
 */
function rowWhy(visit) {
  const said = rest.value?.facts(visit) ?? [];
  const why = [...new Set([whyText(visit), ...wayFacts(visit), ...said])].filter(Boolean).join(
    ' · ',
  );
  return why && html`<span class="why">${why}</span>`;
}

/** @param {Visit} visit */
function rowClock(visit) {
  if (visit.state === 'serving') return clockOf('up', visit.served_at);
  const { low_s, high_s } = visit.promise ?? {};
  return clockOf('wait', visit.arrived_at, { 'data-low': low_s, 'data-high': high_s });
}

/** @param {Visit} visit */
function whose(visit) {
  const { staff } = visit;
  if (visit.state === 'serving') return t('staff-with', { staff });
  if (visit.state === 'called') return t('staff-called-by', { staff });
  if (visit.state === 'parked') return t('staff-aside-by', { staff });
  if (visit.greeted_by) return t('staff-seen-by', { staff: visit.greeted_by });
  return visit.greeted_at || visit.come ? '' : t('staff-not-greeted');
}

/** Who left or didn't come, for a while: a tap brings them back. */
const JustGone = observed(() => {
  const { needs, mine, waiting, others } = shown.value.board;
  const onBoard = new Set([...needs, ...mine, ...waiting, ...others].map(({ id }) => id));
  const list = gone.list.value.filter(({ id }) => !onBoard.has(id));
  if (!list.length) return null;
  return html`
    <h3 class="aside-title">${t('staff-just-gone')}</h3>
    <ul class="rows">
      ${list.map((visit) =>
        html`
          <li key=${visit.id} class="gone" data-visit=${visit.ticket} data-state=${visit.state}>
            <b class="ticket">${visit.ticket}</b>
            <span class="row-says">${goneSays(visit)}</span>
            <${VerbButton} verb="resume" who=${visit} />
          </li>
        `
      )}
    </ul>
  `;
});

/** @param {Visit} visit */
function goneSays(visit) {
  const key = visit.state === 'left' ? 'staff-gone-left' : 'staff-gone-no-show';
  return t(key, { time: timeOfDay(visit.left_at, boot.language) });
}

/** @param {{name: string, short?: boolean}} props */
function Empty({ name, short = false }) {
  return html`
    <div class=${`empty ${short ? 'short' : ''}`}>
      <p>${name === 'needs-you' && ring(true)}${t(`staff-${name}-empty`)}</p>
      ${!short && html`<p>${t(`staff-${name}-empty-why`)}</p>`}
    </div>
  `;
}
