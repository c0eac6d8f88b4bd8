// @ts-check
/**
 * A change of set-up in words: pure.
 * @typedef {import('./types.d.ts').Change} Change
 * @typedef {import('../shared/l10n.js').Translate} Translate
 */

const SERVICE = 'service ';
const DOOR = 'door ';
const PLAIN = ['name', 'time_zone', 'languages', 'desks', 'hours', 'order'];
const MEMBER = ['name', 'lead', 'languages', 'skills', 'desk'];

/**
 * @param {Translate} t
 * @param {Change} change
 * @param {string} language
 * @returns {string[]}
 */
export function sentences(t, change, language) {
  if (!change.member && !change.before) return [t('told-opened', { name: change.after?.name })];
  const told = change.member ? ofMember(t, change) : ofStore(t, change, language);
  const first = change.undoes ? [t('told-undo')] : change.trade ? [ofTrade(t, change.trade)] : [];
  return [...first, ...told];
}

/** @param {Translate} t @param {string} trade */
function ofTrade(t, trade) {
  return t('told-trade', { trade: t(`trade-${trade}`) });
}

/** @param {Translate} t @param {Change} change @param {string} language */
function ofStore(t, { before, after, trade }, language) {
  const keys = Object.keys(after ?? {});
  const services = keys.filter((key) => key.startsWith(SERVICE));
  const comings = services.some((key) => !before?.[key] || !after?.[key]);
  const plain = PLAIN.filter((part) => keys.includes(part) && !(part === 'order' && comings));
  // A template is told as a whole.
  if (trade && comings) return [];
  return [
    ...plain.map((part) => ofPart(t, part, before?.[part], after?.[part], language)),
    ...services.map((key) => ofService(t, before?.[key], after?.[key], language)),
    ...keys.filter((key) => key.startsWith(DOOR)).map((key) =>
      ofDoor(t, key.slice(DOOR.length), before?.[key], after?.[key])
    ),
  ];
}

/** @param {Translate} t @param {string} part @param {any} before @param {any} after */
function ofDoor(t, part, before, after) {
  if (part === 'source') {
    const [was, now] = [before, after].map((one) => one?.shown ?? t('told-door-none'));
    return t('told-door-source', { before: was, after: now });
  }
  if (part === 'party_gap_s') return t('told-door-gap', { after });
  return t(`told-door-${part}`);
}

/** @param {Translate} t @param {string} part @param {any} before @param {any} after @param {string} language */
function ofPart(t, part, before, after, language) {
  const names = new Intl.DisplayNames(language, { type: 'language' });
  const name = (/** @type {string} */ one) => part === 'languages' ? names.of(one) : one;
  const word = (/** @type {any} */ value) =>
    (Array.isArray(value) ? value.map(name).join(', ') : value) || '–';
  const hidden = part === 'hours' || part === 'order';
  const told = hidden ? {} : { before: word(before), after: word(after) };
  return t(`told-${part.replace('_', '-')}`, told);
}

/** @param {Translate} t @param {any} before @param {any} after @param {string} language */
function ofService(t, before, after, language) {
  const name = (/** @type {any} */ one) => one.names?.[language] ?? one.name;
  if (!before) return t('told-service-added', { name: name(after) });
  if (!after) return t('told-service-removed', { name: name(before) });
  if (before.active !== after.active) {
    return t(after.active ? 'told-service-on' : 'told-service-off', { name: name(after) });
  }
  if (name(before) !== name(after)) {
    return t('told-service-renamed', { before: name(before), after: name(after) });
  }
  if (before.meet !== after.meet) return t(`told-service-${after.meet}`, { name: name(after) });
  const asks = JSON.stringify(before.questions) !== JSON.stringify(after.questions);
  return t(asks ? 'told-service-questions' : 'told-service-changed', { name: name(after) });
}

/** @param {Translate} t @param {Change} change */
function ofMember(t, { before, after, member, pin }) {
  const name = member?.name ?? '';
  const facts = after ?? {};
  const told = [];
  if ('active' in facts) {
    told.push(t(facts.active ? 'told-person-added' : 'told-person-gone', { name }));
  } else {
    const keys = MEMBER.filter((fact) => fact in facts);
    for (const fact of keys) {
      if (fact === 'name') {
        told.push(t('told-person-renamed', { before: before?.name, after: name }));
      } else if (fact === 'lead') {
        told.push(t(facts.lead ? 'told-person-lead' : 'told-person-no-lead', { name }));
      } else told.push(t(`told-person-${fact}`, { name }));
    }
  }
  return pin ? [...told, t('told-person-pin', { name })] : told;
}
