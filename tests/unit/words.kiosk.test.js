// @ts-check
/// <reference lib="deno.ns" />
import { makeL10n } from '../../display/shared/l10n.js';
import { faces } from '../../kiosk/steps.js';
import { rangeWords, refusalWords, serviceName } from '../../kiosk/words.js';
import { equal } from './equal.js';

/** @param {string} language */
function speak(language) {
  return makeL10n(language, Deno.readTextFileSync(`config/locales/${language}/kiosk.ftl`), false);
}

const t = speak('en');

/**
 * @param {number} low_s
 * @param {number} high_s
 */
function range(low_s, high_s) {
  return { low_s, high_s, ahead: 1 };
}

/** @param {Partial<import('../../display/shared/types.d.ts').Service>} rest */
function service(rest) {
  return /** @type {any} */ ({ slug: 's', name: null, names: {}, letter: 'A', ...rest });
}

Deno.test('a range is told in whole minutes, rounded outward', () => {
  equal(rangeWords(t, range(900, 1500)), 'About 15 to 25 minutes');
  equal(rangeWords(t, range(299, 541)), 'About 4 to 10 minutes');
});

Deno.test('up to three minutes is a moment, and nothing known is said so', () => {
  equal(rangeWords(t, range(0, 180)), 'A moment');
  equal(rangeWords(t, range(0, 181)), 'Up to 4 minutes');
  equal(rangeWords(t, null), "We can't say yet");
});

Deno.test('a range of one figure becomes a range', () => {
  equal(rangeWords(t, range(300, 300)), 'About 5 to 6 minutes');
});

Deno.test('Arabic counts minutes in its own ways', () => {
  const ar = speak('ar');
  equal(rangeWords(ar, range(300, 600)), 'من 5 إلى 10 دقائق تقريبًا');
  equal(rangeWords(ar, range(300, 900)), 'من 5 إلى 15 دقيقة تقريبًا');
});

Deno.test('a service is named in the language of the page, or by its own name', () => {
  const repairs = service({ name: 'Repairs', names: { de: 'Reparaturen' } });
  equal(serviceName(t, repairs, [repairs], 'de'), 'Reparaturen');
  equal(serviceName(t, repairs, [repairs], 'fr'), 'Repairs');
});

Deno.test('a private service is something private; two are told apart by their letters', () => {
  const [one, two] = [service({ letter: 'D' }), service({ letter: 'E' })];
  equal(serviceName(t, one, [one], 'en'), 'Something private');
  equal(serviceName(t, two, [one, two], 'en'), 'Something private (E)');
});

Deno.test('a refusal says what the person can do', () => {
  equal(refusalWords(t, { code: 'bad_field', field: 'name' }), t('kiosk-refused-name'));
  equal(refusalWords(t, { code: 'unknown_service' }), t('kiosk-refused-service'));
  equal(refusalWords(t, { code: 'teapot' }), t('kiosk-refused'));
});

Deno.test('the ring is open exactly while nobody has said hello', () => {
  /** @param {...boolean} done */
  const line = (...done) =>
    ['in-line', 'hello', 'with-you'].map((step, at) => ({
      step,
      label: '',
      at: null,
      done: done[at],
    }));
  equal(faces(line(true, false, false)).map(({ face }) => face), ['done', 'open', 'ahead']);
  equal(faces(line(true, true, false)).map(({ face }) => face), ['done', 'done', 'ahead']);
  equal(faces(line(true, true, false)).map(({ isNext }) => isNext), [false, false, true]);
});
