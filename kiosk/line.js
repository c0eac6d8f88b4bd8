// @ts-check
/** The line: where this person is on the way from the door to done. */
import { html } from './lent.js';
import { faces } from './steps.js';

/**
 * @typedef {import('./types.d.ts').Step} Step
 * @typedef {import('../display/shared/l10n.js').Translate} Translate
 */

const WAY = ['in-line', 'hello', 'with-you', 'done'];

/**
 * Before the ticket's own words have come: they are in line, and nothing else has happened.
 * @param {Translate} t
 * @returns {Step[]}
 */
export function firstSteps(t) {
  return WAY.map((step, at) => ({
    step,
    label: t(`kiosk-step-${step}`),
    at: null,
    done: at === 0,
  }));
}

/** @param {{t: Translate, steps: Step[]}} props */
export function Line({ t, steps }) {
  return html`<ol class="line-motif" aria-label=${t('kiosk-way')}>
    ${
    faces(steps).map(
      ({ step, label, face, done, isNext }) =>
        html`
          <li
            key=${step}
            class=${step}
            data-step=${face}
            aria-current=${isNext ? 'step' : null}
          >
                  ${label}${done &&
                    html`<span class="visually-hidden">, ${t('kiosk-step-is-done')}</span>`}
                </li>
        `,
    )
  }
  </ol>`;
}
