// @ts-check
/** The letters of other languages: each has a stylesheet of its own, which comes when the language is on the page. */

/** @param {{fonts?: string}[]} languages */
export function fetchFonts(languages) {
  for (const { fonts } of languages) {
    if (!fonts || document.querySelector(`link[href="${fonts}"]`)) continue;
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = fonts;
    document.head.append(link);
  }
}
