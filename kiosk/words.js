// @ts-check
/** The kiosk's words for what the shop tells in figures and codes. */

/**
 * @typedef {import('../display/shared/l10n.js').Translate} Translate
 * @typedef {import('../display/shared/types.d.ts').Range} Range
 * @typedef {import('../display/shared/types.d.ts').Service} Service
 */

const A_MOMENT_S = 180;

/**
 * "About 15 to 25 minutes": rounded outward, so that it stays true.
 * @param {Translate} t
 * @param {Range | null | undefined} range
 */
export function rangeWords(t, range) {
  if (!range) return t('kiosk-range-unknown');
  if (range.high_s <= A_MOMENT_S) return t('kiosk-range-moment');
  const low = Math.floor(range.low_s / 60);
  return t('kiosk-range', { low, high: Math.max(low + 1, Math.ceil(range.high_s / 60)) });
}

/**
 * What a tile says. A private service has no name out here; were there two, their letters tell them apart.
 * @param {Translate} t
 * @param {Service} service
 * @param {Service[]} all
 * @param {string} language
 */
export function serviceName(t, service, all, language) {
  const name = service.names?.[language] ?? service.name;
  if (name) return name;
  const alike = all.filter((other) => !other.name).length > 1;
  return alike ? `${t('kiosk-private')} (${service.letter})` : t('kiosk-private');
}

/**
 * What the person can do about it.
 * @param {Translate} t
 * @param {import('./types.d.ts').Refusal} refused
 */
export function refusalWords(t, { code, field }) {
  if (code === 'unknown_service' || field === 'service') return t('kiosk-refused-service');
  if (field === 'appointment') return t('kiosk-refused-appointment');
  if (field?.startsWith('answers')) return t('kiosk-refused-answer');
  if (field === 'name') return t('kiosk-refused-name');
  if (field === 'party_size') return t('kiosk-refused-party-size');
  return t('kiosk-refused');
}

/**
 * The one sentence of the ticket page.
 * @param {Pick<import('./types.d.ts').Flow, 'view' | 'visit' | 'stage'>} flow
 * @param {Translate} t
 */
export function headline({ view, visit, stage }, t) {
  if (view) return view.words.headline;
  if (!visit) return stage === 'sending' ? '' : t(`kiosk-${stage}`);
  return visit.alerted === false
    ? `${t('kiosk-on-list')} ${t('kiosk-counter')}`
    : t('kiosk-on-list');
}
