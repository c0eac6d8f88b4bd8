// @ts-check
/** What lies open over the board: everything about one person, or the form for somebody new. */
import { html } from 'htm/preact';
import { boot } from '../shared/boot.js';
import { rangeText, timeOfDay } from '../shared/l10n.js';
import { observed } from '../shared/observed.js';
import { languageName, meetOf, open, rest, serviceName, t } from './app.js';
import { allVerbs } from './board.js';
import { Choices, MoreWays, panel, wayFacts, whyText } from './handover.js';
import { icon } from './icons.js';
import { asOfNow, clockOf, ring, theLine, VerbButton } from './parts.js';

/** @typedef {import('../shared/types.d.ts').Visit} Visit */

export const close = () => (open.value = null);

/** A dialog is modal by method, not by attribute. */
const showModal = (/** @type {HTMLDialogElement | null} */ dialog) => {
  if (dialog && !dialog.open) dialog.showModal();
};

export const Sheet = observed(() => {
  const what = open.value;
  if (!what) return null;
  const outside = (/** @type {MouseEvent} */ event) =>
    event.target === event.currentTarget && close();
  return html`
    <dialog key=${what.kind} class="sheet" ref=${showModal} onClose=${close} onClick=${outside}
      aria-labelledby="sheet-title">
      <div class="sheet-body">
        ${what.kind === 'add'
          ? rest.value && html`<${rest.value.AddForm} onClose=${close} />`
          : person(asOfNow(what.visit))}
      </div>
    </dialog>
  `;
});

/** @param {Visit} visit */
function person(visit) {
  return html`
    <header>
      ${ring(Boolean(visit.greeted_at))}
      <h2 id="sheet-title" tabindex="-1">
        <span class="ticket">${visit.ticket}</span>${' '}
        ${visit.name && html`<bdi class="name">${visit.name}</bdi>`}
      </h2>
      ${clockOf('up', visit.served_at ?? visit.arrived_at, { class: 'big' })}
      <button type="button" class="btn btn-quiet close" onClick=${close}>
        ${icon('close')}<span class="visually-hidden">${t('staff-close')}</span>
      </button>
    </header>
    ${theLine(visit)}
    <dl class="about">
      ${aboutThem(visit).map(([key, value]) =>
        html`
          <div key=${key}>
            <dt>${t(`staff-fact-${key}`)}</dt>
            <dd><bdi>${value}</bdi></dd>
          </div>
        `
      )}
      ${rest.value?.about(visit).map((/** @type {string[]} */ [asked, answer]) =>
        html`
          <div key=${asked}>
            <dt>${asked}</dt>
            <dd><bdi>${answer}</bdi></dd>
          </div>
        `
      )}
    </dl>
    ${panel.value === 'ask' && rest.value
      ? html`<${rest.value.Ask} visit=${visit} onBack=${() => (panel.value = '')} />`
      : panel.value
      ? html`<${Choices} visit=${visit} onClose=${close} />`
      : verbs(visit)}
  `;
}

/** @param {Visit} visit */
function verbs(visit) {
  return html`
    <div class="verbs">
      ${allVerbs(visit, meetOf(visit.service)).map((verb, n) =>
        html`
          <${VerbButton} key=${verb} verb=${verb} who=${visit} strong=${n === 0}
            onPress=${close} />
        `
      )}
    </div>
    <${MoreWays} visit=${visit} onClose=${close} />
  `;
}

/**
 * @param {Visit} visit
 * @returns {[string, string][]}
 */
function aboutThem(visit) {
  const at = (/** @type {string | null | undefined} */ iso) => timeOfDay(iso, boot.language);
  const all = /** @type {[string, string | null | undefined][]} */ ([
    ['service', serviceName(visit.service)],
    ['note', visit.note],
    ['party', t('staff-people', { count: visit.party_size })],
    ['language', languageName(visit.language)],
    ['why', [whyText(visit), ...wayFacts(visit)].filter(Boolean).join(' · ')],
    ['door', at(visit.entered_at)],
    ['arrived', at(visit.arrived_at)],
    ['told', visit.promise && rangeText(t, visit.promise)],
    ['seen', visit.greeted_by && `${visit.greeted_by} · ${at(visit.greeted_at)}`],
  ]);
  return /** @type {[string, string][]} */ (all.filter(([, value]) => value));
}
