// @ts-check
/** What *More* holds beside the verbs: pass on, later at a time, one colleague, the order and its reason. */
import { effect, signal } from '@preact/signals-core';
import { html } from 'htm/preact';
import { boot } from '../shared/boot.js';
import { offered } from '../shared/offered.js';
import { observed } from '../shared/observed.js';
import { serverNow, timeOfDay } from '../shared/time.js';
import { actions, live, me, open, rest, serviceName, t } from './app.js';
import { whyFirst } from './turns.js';

/**
 * @typedef {import('../shared/types.d.ts').Visit} Visit
 * @typedef {{label: string, verb: string, told: object, pressed?: boolean}} Choice
 */

const MINUTES = [10, 20, 30, 60];
const REASONS = ['upset', 'wrong_line', 'quick', 'unwell', 'appointment_lost', 'other'];
const NEEDS = ['seat', 'quiet', 'step_free', 'wheelchair', 'interpreter'];

/** What is being chosen; empty: nothing. */
export const panel = signal('');
// Whatever closes the sheet closes this too.
effect(() => {
  if (!open.value) panel.value = '';
});

/** A new question is read first. */
const focus = (/** @type {HTMLElement | null} */ heading) => heading?.focus();

/**
 * When shall they be back? Asked of who is aside already.
 * @param {Visit} visit
 */
export function askWhen(visit) {
  panel.value = 'later';
  open.value = { kind: 'person', visit };
}

/** Who can be asked: colleagues of this store, those on duty first. */
function colleagues() {
  const others = (live.state.value.members ?? []).filter(({ name }) => name !== me);
  return [...others].sort((a, b) => Number(b.duty === 'on') - Number(a.duty === 'on'));
}

const leads = () => ['lead', 'manager'].includes(boot.me?.role ?? boot.device?.role ?? '');

/** @param {Visit} visit @param {string} verb @param {string} [first] */
const toPeople = (visit, verb, first) =>
  colleagues().filter(({ name }) => name !== visit.staff && name !== first).map(({ name }) => ({
    label: name,
    verb,
    told: { staff: name },
  }));

/** @param {Visit} visit @param {string} verb */
const toServices = (visit, verb) =>
  offered(live.state.value).filter(({ slug }) => slug !== visit.service).map(({ slug }) => ({
    label: serviceName(slug),
    verb,
    told: { service: slug },
  }));

/** @type {Record<string, (visit: Visit) => Choice[]>} */
const CHOICES = {
  pass: (visit) => [
    ...(visit.state === 'waiting' ? [] : toPeople(visit, 'hand_over')),
    ...toServices(visit, 'transfer'),
  ],
  later: () => MINUTES.map(inMinutes),
  helper: (visit) => toPeople(visit, 'help'),
  adviser: (visit) => [
    ...(visit.adviser ? [{ label: t('staff-adviser-any'), verb: 'same_adviser', told: {} }] : []),
    ...[{ label: me, verb: 'same_adviser', told: { staff: me } }].filter(() =>
      visit.adviser !== me
    ),
    ...toPeople(visit, 'same_adviser', visit.adviser ?? undefined),
  ],
  also: (visit) => toServices(visit, 'add_service'),
  ask: (visit) => /** @type {any} */ (rest.value?.asks(visit) ?? []),
  need: (visit) => NEEDS.map((need) => toggled(visit, need)),
  first: (visit) =>
    visit.first
      ? [{ label: t('staff-first-undo'), verb: 'reorder', told: { first: false } }]
      : REASONS.map((reason) => ({
        label: t(`staff-reason-${reason.replace('_', '-')}`),
        verb: 'reorder',
        told: { reason },
      })),
};

/** @param {number} minutes */
function inMinutes(minutes) {
  const at = serverNow() + minutes * 60_000;
  const label = t('staff-later-in', { minutes, time: timeOfDay(at, boot.language) });
  return { label, verb: 'park', told: { return_at: new Date(at).toISOString() } };
}

/** @param {Visit} visit @param {string} need */
function toggled({ access }, need) {
  const now = access ?? [];
  const has = now.includes(need);
  const then = has ? now.filter((one) => one !== need) : [...now, need];
  return {
    label: t(`staff-need-${need.replace('_', '-')}`),
    verb: 'need',
    told: { access: then },
    pressed: has,
  };
}

/** Which choice needs which verb; what nobody can do now is not shown. @type {[string, string][]} */
const WAYS = [
  ['pass', 'transfer'],
  ['later', 'park'],
  ['helper', 'help'],
  ['adviser', 'same_adviser'],
  ['also', 'add_service'],
  ['need', 'need'],
  ['ask', 'tell'],
  ['first', 'reorder'],
];

/** @param {Visit} visit */
const waysFor = (visit) =>
  WAYS.filter(([name, verb]) =>
    visit.verbs?.includes(verb) && (name !== 'first' || leads()) && CHOICES[name](visit).length
  ).map(([name]) => name);

/** The quiet row under the verbs of a sheet. */
export const MoreWays = observed(
  /** @param {{visit: Visit, onClose: () => void}} props */
  ({ visit, onClose }) =>
    html`
      <div class="ways">
        ${isMineOffered(visit) && html`
          <button type="button" class="btn btn-quiet" onClick=${() => {
            onClose();
            void actions.move('refuse', visit);
          }}>${t('staff-keep')}</button>
        `}
        ${waysFor(visit).map((name) =>
          html`
            <button key=${name} type="button" class="btn btn-quiet way-${name}"
              onClick=${() => (panel.value = name)}>${t(`staff-way-${name}`)}</button>
          `
        )}
      </div>
    `,
);

/** @param {Visit} visit */
const isMineOffered = ({ offered_to, staff }) => Boolean(offered_to) && staff === me;

/** The choices of one way, each one tap. */
export const Choices = observed(
  /** @param {{visit: Visit, onClose: () => void}} props */
  ({ visit, onClose }) => {
    const many = panel.value === 'need';
    const choose = (/** @type {Choice} */ { verb, told }) => {
      if (!many) {
        panel.value = '';
        onClose();
      }
      void actions.move(verb, visit, told);
    };
    return html`
      <div class="choices" role="group" aria-labelledby="choices-title">
        <h3 id="choices-title" tabindex="-1" ref=${focus}>${t(`staff-ask-${panel.value}`)}</h3>
        <div class="verbs">
          ${CHOICES[panel.value](visit).map((choice) =>
            html`
              <button key=${choice.label} type="button" class="btn" onClick=${() => choose(choice)}
                aria-pressed=${choice.pressed === undefined ? null : String(choice.pressed)}>
                <bdi>${choice.label}</bdi>
              </button>
            `
          )}
        </div>
        <button type="button" class="btn btn-quiet" onClick=${() => (panel.value = '')}>${t(
          'staff-ways-back',
        )}</button>
      </div>
    `;
  },
);

/**
 * Why somebody goes first, in words; nothing for who came in turn.
 * @param {Visit} visit
 */
export function whyText(visit) {
  const why = whyFirst(visit);
  if (!why) return '';
  const { key, at, staff, reason } = why;
  if (key === 'priority') return t('staff-priority');
  if (key === 'need') return t(`staff-need-${(reason ?? '').replace('_', '-')}`);
  const words = reason && t(`staff-reason-${reason.replace('_', '-')}`);
  return t(`staff-why-${key}`, { time: timeOfDay(at, boot.language), staff, reason: words });
}

/**
 * What else shapes their way: whom they wait for, what comes after, until when they are aside.
 * @param {Visit} visit
 * @returns {string[]}
 */
export function wayFacts(visit) {
  const facts = [
    visit.state === 'waiting' && visit.adviser && t('staff-waits-for', { staff: visit.adviser }),
    visit.state === 'waiting' && visit.transferred_by &&
    t('staff-passed-by', { staff: visit.transferred_by }),
    visit.further?.length &&
    t('staff-then', { services: visit.further.map((slug) => serviceName(slug)).join(', ') }),
  ];
  return /** @type {string[]} */ (facts.filter(Boolean));
}

/**
 * What a card of the whole floor says; nothing for every other card.
 * @param {string} look
 * @param {Visit} visit
 */
export function floorSays(look, visit) {
  if (look === 'offer') return t('staff-offer', { staff: visit.staff });
  if (look === 'passed') {
    return t(visit.transferred_by ? 'staff-passed-to-you' : 'staff-asked-for-you', {
      staff: visit.transferred_by,
    });
  }
  if (look === 'due') {
    return t('staff-due-back', { time: timeOfDay(visit.return_at, boot.language) });
  }
  if (look === 'parked' && visit.return_at) {
    return t('staff-back-at', { time: timeOfDay(visit.return_at, boot.language) });
  }
  if (look !== 'serving') return '';
  if (visit.offered_to) return t('staff-offered-to', { staff: visit.offered_to });
  return visit.overdue_at ? t('staff-still-with-them') : '';
}
