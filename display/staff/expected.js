// @ts-check
/** Expected today: who has an appointment and is not here yet; one tap puts them on the list. */

/** @typedef {import('../shared/types.d.ts').Expected} Expected */

const DAY_MS = 86_400_000;

/** @param {import('./types.d.ts').RestTools} tools */
export function openExpected(tools) {
  const { html, computed, observed, actions, commands, live, serviceName, t } = tools;
  const { serverNow, timeOfDay, language, device } = tools;

  /** Those of the hours around now: whoever comes tomorrow is not asked for today. */
  const today = computed(() =>
    (live.state.value.expected ?? []).filter(({ at }) => {
      const ahead = Date.parse(at) - serverNow();
      return ahead < DAY_MS / 2 && ahead > -DAY_MS / 2;
    })
  );

  const ExpectedToday = observed(
    /** @param {{onClose: () => void}} props */
    ({ onClose }) =>
      html`
        <section class="expected" aria-labelledby=${today.value.length ? 'expected-title' : null}>
          ${today.value.length > 0 && html`
            <h3 id="expected-title">${t('staff-expected')}</h3>
            <ul class="rows">${today.value.map((one) => row(one, onClose))}</ul>
          `}
          <a class="btn btn-quiet" href=${`/expected?device=${device?.id}`}>${t(
            'staff-expected-all',
          )}</a>
        </section>
      `,
  );

  /**
   * @param {Expected} one
   * @param {() => void} onClose
   */
  function row(one, onClose) {
    const here = async () => {
      if (await actions.add({ appointment: one.id })) onClose();
    };
    return html`
      <li key=${one.id} class="expected-row" data-expected=${one.state}>
        <b class="figures">${timeOfDay(one.at, language)}</b>
        <span class="row-says">
          <bdi>${one.name ?? t('staff-expected-somebody')}</bdi>
          <span class="whose">${says(one)}</span>
        </span>
        <button type="button" class="btn" onClick=${here}
          aria-busy=${commands.busy.value.has('add') ? 'true' : null}>
          ${t('staff-expected-here')}<span class="visually-hidden">: ${one.name}</span>
        </button>
      </li>
    `;
  }

  /** @param {Expected} one */
  function says(one) {
    const facts = [
      serviceName(one.service),
      one.adviser && t('staff-waits-for', { staff: one.adviser }),
      one.state === 'missed' && t('staff-expected-missed'),
    ];
    return facts.filter(Boolean).join(' · ');
  }

  return ExpectedToday;
}
