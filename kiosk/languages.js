// @ts-check
/** The kiosk's languages: each is fetched once, when somebody chooses it. */
import { makeL10n } from '../display/shared/l10n.js';

import { fetchFonts } from '../display/shared/fonts.js';

/**
 * @typedef {import('../display/shared/l10n.js').Translate} Translate
 * @typedef {import('../display/shared/types.d.ts').Language} Language
 */

const ON_WELCOME = 6;

/**
 * The first of the shop's languages, and the one that is spoken, stand on every page (kiosk.html paints the same).
 * @param {Language[]} languages
 * @param {string} spoken
 */
export function atHand(languages, spoken) {
  const first = languages.slice(0, ON_WELCOME);
  const away = languages.slice(ON_WELCOME).filter(({ code }) => code === spoken);
  return [...first.slice(0, ON_WELCOME - away.length), ...away];
}

/**
 * @param {string} page whose words
 * @param {string} code
 * @returns {Promise<ReturnType<typeof makeL10n>>}
 */
export async function fetchWords(page, code) {
  const response = await fetch(`/messages/${code}/${page}.ftl`);
  if (!response.ok) throw new Error(page);
  return makeL10n(code, await response.text());
}

/**
 * @param {import('../display/shared/types.d.ts').Boot} boot
 */
export function openLanguages({ language: home, messages, languages }) {
  /** @type {Map<string, Translate>} */
  const known = new Map([[home, makeL10n(home, messages)]]);

  /**
   * False when it can't be had now.
   * @param {string} code
   */
  async function load(code) {
    if (known.has(code)) return true;
    try {
      known.set(code, await fetchWords('kiosk', code));
    } catch {
      // Without a network the language stays as it is; the page says so.
    }
    return known.has(code);
  }

  /** @param {string} code */
  const words = (code) => /** @type {Translate} */ (known.get(code) ?? known.get(home));

  /**
   * The document speaks it too: for fonts, screen readers and the direction of the page.
   * @param {string} code
   */
  function dress(code) {
    const spoken = known.has(code) ? code : home;
    const language = languages.find((one) => one.code === spoken);
    if (document.documentElement.lang === spoken) return;
    document.documentElement.lang = spoken;
    document.documentElement.dir = language?.dir ?? 'ltr';
    if (language) fetchFonts([language]);
    document.title = words(spoken)('kiosk-title');
  }

  return { home, load, words, dress };
}
