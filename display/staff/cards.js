// @ts-check
/** The cards of Needs you and With you. */
import { html } from 'htm/preact';
import { observed } from '../shared/observed.js';
import { secondsSince, timeOfDay } from '../shared/l10n.js';
import { boot } from '../shared/boot.js';
import { languageName, open, own, rest, serviceName, t } from './app.js';
import { isArrival, isUnanswered } from './board.js';
import { floorSays } from './handover.js';
import { icon } from './icons.js';
import { clockOf, Facts, facts, ring, theLine, VerbButton } from './parts.js';
import { whyYou } from './why_you.js';

/**
 * @typedef {import('./board.js').Look} Look
 * @typedef {import('../shared/types.d.ts').Visit} Visit
 * @typedef {import('../shared/types.d.ts').Arrival} Arrival
 */

/**
 * @typedef {{look: Look, who: Visit | Arrival, buttons: readonly string[], lead: boolean,
 *   moved: boolean, alert?: import('../shared/types.d.ts').Alert}} Props
 */

/** One person who needs or has this member of staff. */
export const Card = observed(
  /** @param {Props} props */
  (props) => isArrival(props.who) ? doorCard(props, props.who) : visitCard(props, props.who),
);

/**
 * @param {Props} props
 * @param {Visit} visit
 */
function visitCard({ look, buttons, lead, moved, alert }, visit) {
  const unanswered = isUnanswered({ look }) && (look !== 'new' || !visit.greeted_at);
  const title = `card-${visit.id}`;
  return html`
    <article class=${`card card-${look} ${lead ? 'lead' : ''} ${moved ? 'moved' : ''}`}
      data-visit=${visit.ticket} data-state=${visit.state} data-alert=${unanswered
        ? alert?.id
        : null}
      aria-labelledby=${title} tabindex="-1">
      <header>
        ${ring(Boolean(visit.greeted_at))}
        <h3 id=${title}>
          <span class="ticket">${visit.ticket}</span>${' '}
          ${visit.name && html`<bdi class="name">${visit.name}</bdi>`}
        </h3>
        ${clockOf('up', runningSince(look, visit), { class: 'big' })}
      </header>
      <p class=${`says ${unanswered ? 'open' : ''}`}>${says(look, visit, alert)}</p>
      <${Facts} facts=${facts(visit)} />
      ${rest.value?.quote(visit)}
      ${visit.note && html`<p class="note">“<bdi>${visit.note}</bdi>”</p>`}
      ${look === 'new' && whyYouText(visit)}
      ${lead && theLine(visit)}
      <div class="buttons">
        ${verbButtons(visit, buttons, lead)}
        <button type="button" class="btn btn-quiet more" aria-haspopup="dialog"
          onClick=${() => (open.value = { kind: 'person', visit })}>
          ${icon('more')}${t('staff-more')}
        </button>
      </div>
    </article>
  `;
}

/**
 * Somebody whom the door saw and who has not checked in.
 * @param {Props} props
 * @param {Arrival} arrival
 */
function doorCard({ look, buttons, lead, alert }, arrival) {
  const unseen = arrival.state === 'unnoticed';
  const title = `card-${arrival.id}`;
  return html`
    <article class=${`card card-${look} ${lead ? 'lead' : ''}`} data-state=${arrival.state}
      data-alert=${unseen ? alert?.id : null} aria-labelledby=${title} tabindex="-1">
      <header>
        ${ring(!unseen)}
        <h3 id=${title}>${arrival.kiosk
          ? t('staff-kiosk', { device: arrival.kiosk })
          : t('staff-door', { count: arrival.group_size })}</h3>
        ${clockOf('up', arrival.at, { class: 'big' })}
      </header>
      <div class="buttons">${verbButtons(arrival, buttons, lead)}</div>
    </article>
  `;
}

/**
 * @param {Visit | Arrival} who
 * @param {readonly string[]} buttons
 * @param {boolean} lead
 */
function verbButtons(who, buttons, lead) {
  return buttons.map((verb, n) =>
    html`<${VerbButton} key=${verb} verb=${verb} who=${who} strong=${lead && n === 0} />`
  );
}

/**
 * The clock on a card runs from when they came, were called, or were met.
 * @param {Look} look
 * @param {Visit} visit
 */
function runningSince(look, visit) {
  if (look === 'serving') return visit.served_at;
  if (look === 'called') return visit.last_called_at;
  if (look === 'parked' || look === 'due') return visit.parked_at;
  if (look === 'offer') return visit.offered_at;
  if (look === 'help') return visit.help_at ?? visit.arrived_at;
  return visit.entered_at ?? visit.arrived_at;
}

/**
 * @param {Look} look
 * @param {Visit} visit
 * @param {import('../shared/types.d.ts').Alert} [alert]
 */
function says(look, visit, alert) {
  const { desk } = visit;
  const floor = floorSays(look, visit);
  if (floor) return floor;
  if (look === 'promise') return t(isBroken(visit) ? 'staff-promise-broken' : 'staff-promise-risk');
  if (look === 'help' && visit.state === 'waiting') return rest.value?.says(visit);
  if (look === 'help') return t('staff-asks-for-help', { staff: visit.staff ?? '' });
  if (look === 'serving') return t('staff-is-with-you');
  if (look === 'parked') {
    return t('staff-set-aside', { time: timeOfDay(visit.parked_at, boot.language) });
  }
  if (look === 'called') return calledSays(visit, desk);
  if (visit.help_at) return t('staff-help-wanted');
  if (visit.greeted_at) return t('staff-seen-by-you');
  if (visit.nobody_came_at) return t('staff-nobody-came');
  if (alert?.setting === 'nobody') return t('staff-nobody-alerted');
  return t(hasClimbed(alert) ? 'staff-nobody-answered' : 'staff-not-greeted');
}

/**
 * Has it been told to more than those whom it was raised for?
 * @param {import('../shared/types.d.ts').Alert | undefined} alert
 */
function hasClimbed(alert) {
  return Boolean(alert?.to.some((whom) => whom === 'lead' || whom === 'manager'));
}

/** @param {Visit} visit */
function whyYouText(visit) {
  const { service, language } = whyYou(visit, own.value, boot.store.languages[0] ?? '');
  const spoken = languageName(language);
  const reasons = [
    service && serviceName(service),
    spoken && t('staff-you-speak', { language: spoken }),
  ].filter(Boolean);
  return reasons.length > 0 &&
    html`<p class="why-you">${t('staff-why-you', { reasons: reasons.join(' · ') })}</p>`;
}

/** @param {Visit} visit */
function isBroken({ arrived_at, promise }) {
  return Boolean(promise) && secondsSince(arrived_at) > (promise?.high_s ?? 0);
}

/**
 * @param {Visit} visit
 * @param {string | null} desk
 */
function calledSays(visit, desk) {
  const where = desk ? t('staff-called-to', { desk }) : t('staff-on-your-way');
  return visit.calls > 1 ? `${where} · ${t('staff-called-times', { count: visit.calls })}` : where;
}
