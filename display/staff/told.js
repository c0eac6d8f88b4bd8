// @ts-check
/**
 * What people told us, on the card and in *More*, and what a service has staff ask. Comes once the board stands, and
 * draws and speaks with the board's own tools.
 * @typedef {import('../shared/types.d.ts').Visit} Visit
 * @typedef {import('../shared/types.d.ts').Question} Question
 */

/** What a field is written with. @type {Record<string, string>} */
const TYPES = { date: 'date', phone: 'tel', email: 'email' };

/** @param {import('./types.d.ts').RestTools} tools */
export function openTold({ html, t, language, services, actions, timeOfDay }) {
  const say = (/** @type {Record<string, string>} */ texts = {}) =>
    texts[language] ?? Object.values(texts)[0] ?? '';

  /** @param {string | null} service @returns {Question[]} */
  const asked = (service) => services.value.get(service ?? '')?.questions ?? [];

  /**
   * @param {Question | undefined} question
   * @param {unknown} value
   */
  function worded(question, value) {
    const one = (/** @type {unknown} */ slug) =>
      say(question?.options?.find((option) => option.slug === slug)?.texts) || String(slug);
    if (question?.kind === 'date') return new Date(`${value}T12:00`).toLocaleDateString(language);
    return Array.isArray(value) ? value.map(one).join(', ') : one(value);
  }

  /** @param {Visit} visit @returns {[question: string, answer: string][]} */
  function answers({ answers }) {
    return (answers ?? []).map(({ service, question: slug, value }) => {
      const question = asked(service).find((one) => one.slug === slug);
      return [say(question?.texts) || slug, worded(question, value)];
    });
  }

  /** @param {Visit} visit */
  const needs = ({ access }) =>
    (access ?? []).map((need) => t(`staff-need-${need.replace('_', '-')}`));

  /** On the card: needs, answers, when they want to be met. @param {Visit} visit */
  function facts(visit) {
    const at = timeOfDay(visit.ready_at, language);
    const looks = visit.come && t(`staff-looks-${visit.come}`, { time: at });
    return [looks, ...needs(visit), ...answers(visit).map(([, answer]) => answer)].filter(Boolean);
  }

  /** @param {Visit} visit */
  const quote = ({ find_me }) => find_me && html`<p class="note">“<bdi>${find_me}</bdi>”</p>`;

  /** What is known in *More*: each answer beside its question. @param {Visit} visit @returns {string[][]} */
  const about = (visit) => [
    ...(visit.find_me ? [[t('staff-find-me'), visit.find_me]] : []),
    ...answers(visit),
  ];

  /** Why a colleague is asked to come to who waits. @param {Visit} visit */
  const says = (visit) => t(visit.come ? 'staff-asked-after' : 'staff-ready');

  /** @param {Visit} visit */
  const asks = (visit) => visit.verbs?.includes('tell') ? asked(visit.service) : [];

  /** Each question with what was said so far; saved one by one. @param {{visit: Visit, onBack: () => void}} props */
  function Ask({ visit, onBack }) {
    return html`
      <div class="choices" role="group" aria-labelledby="choices-title">
        <h3 id="choices-title" tabindex="-1">${t('staff-ask-ask')}</h3>
        ${asks(visit).map((question) =>
          html`<${One} key=${question.slug} ...${{ visit, question }} />`
        )}
        <button type="button" class="btn btn-quiet" onClick=${onBack}>${t(
          'staff-ways-back',
        )}</button>
      </div>
    `;
  }

  /** @param {{visit: Visit, question: Question}} props */
  function One({ visit, question }) {
    const { slug, kind, options = [], purposes } = question;
    const given = (visit.answers ?? []).find((one) =>
      one.question === slug && one.service === visit.service
    )?.value;
    const tell = (/** @type {unknown} */ value) =>
      void actions.move('tell', visit, { answers: { [slug]: value } });
    const send = (/** @type {any} */ event) => {
      event.preventDefault();
      tell(event.currentTarget.elements[slug].value || null);
    };
    const id = `ask-${slug}`;
    const why = say(purposes) && html`<p class="help" id=${`${id}-why`}>${say(purposes)}</p>`;
    if (!options.length) {
      return html`
        <form class="field" onSubmit=${send} autocomplete="off">
          <label for=${id}>${say(question.texts)}</label>
          ${why}
          <div class="buttons">
            <input id=${id} name=${slug} type=${TYPES[kind] ?? 'text'} maxlength="200"
              value=${given ?? ''} aria-describedby=${why ? `${id}-why` : null} />
            <button class="btn">${t('staff-ask-save')}</button>
          </div>
        </form>
      `;
    }
    const chosen = [given ?? []].flat();
    const tap = (/** @type {string} */ option) => {
      const left = chosen.filter((one) => one !== option);
      const without = left.length < chosen.length;
      if (kind === 'choice') tell(without ? null : option);
      else tell(without ? left : [...left, option]);
    };
    return html`
      <div class="field" role="group" aria-labelledby=${id}>
        <p id=${id}>${say(question.texts)}</p>
        ${why}
        <div class="verbs">${options.map(({ slug, texts }) =>
          html`
            <button type="button" key=${slug} class="btn" onClick=${() => tap(slug)}
              aria-pressed=${String(chosen.includes(slug))}><bdi>${say(texts)}</bdi></button>
          `
        )}</div>
      </div>
    `;
  }

  return { about, asks, Ask, facts, quote, says };
}
