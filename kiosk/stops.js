// @ts-check
/**
 * Everything on the page that says something, in the order in which it is read: what is read aloud stops there, and
 * a switch moves from one control to the next. Taken from the page itself, so that no page can forget to be read.
 * @typedef {{element: HTMLElement, kind: 'text' | 'button' | 'field', words: string, language: string}} Stop
 */

const CONTROLS = 'button, a[href], input, select, textarea, summary, [role="button"]';
const FIELDS = 'input:not([type="radio"], [type="checkbox"]), textarea';
/** What is one sentence however it is laid out. */
const SENTENCES = 'h1, h2, h3, p, li, legend, dt, dd, [role="status"], [role="alert"]';
const SILENT = '[hidden], [aria-hidden="true"], [data-silent], script, style, template';

/**
 * @param {HTMLElement} root
 * @returns {Stop[]}
 */
export function stopsOf(root) {
  /** @type {Stop[]} */
  const found = [];
  collect(root, found);
  return found;
}

/**
 * @param {HTMLElement} element
 * @param {Stop[]} found
 */
function collect(element, found) {
  if (element.matches(SILENT) || !element.checkVisibility()) return;
  const isControl = element.matches(CONTROLS);
  if (isControl || isSentence(element)) {
    const stop = stopAt(element, isControl);
    if (stop.words) found.push(stop);
    return;
  }
  for (const child of element.children) collect(/** @type {HTMLElement} */ (child), found);
}

/** @param {HTMLElement} element */
function isSentence(element) {
  // A label is heard with its field.
  if (element.matches('label') || element.querySelector(CONTROLS)) return false;
  const own = [...element.childNodes].some(({ nodeType, nodeValue }) =>
    nodeType === Node.TEXT_NODE && nodeValue?.trim()
  );
  return own || element.matches(SENTENCES);
}

/**
 * @param {HTMLElement} element
 * @param {boolean} isControl
 * @returns {Stop}
 */
function stopAt(element, isControl) {
  const kind = element.matches(FIELDS) ? 'field' : isControl ? 'button' : 'text';
  const language = element.closest('[lang]')?.getAttribute('lang') ?? '';
  return { element, kind, language, words: nameOf(element) };
}

/** @param {HTMLElement} element */
function nameOf(element) {
  const by = element.getAttribute('aria-labelledby');
  const label = element.getAttribute('aria-label') ??
    (by && document.getElementById(by)?.innerText);
  if (label) return plain(label);
  const labels = /** @type {HTMLInputElement} */ (element).labels;
  return plain(labels?.length ? labels[0].innerText : wordsIn(element));
}

/**
 * What is written in it, without what is only drawn.
 * @param {Element} element
 * @returns {string}
 */
function wordsIn(element) {
  const parts = [...element.childNodes].map((node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
    if (!(node instanceof HTMLElement) || node.matches(SILENT)) return '';
    const words = wordsIn(node);
    return isApart(node) && words.trim() ? `. ${words}. ` : words;
  });
  return parts.join('');
}

/** @param {HTMLElement} node */
function isApart(node) {
  return !['inline', 'contents'].includes(getComputedStyle(node).display);
}

/**
 * One line with its stops where they belong, and none of the marks that only guide the drawing of letters.
 * @param {string} words
 */
export function plain(words) {
  return words.replace(/[\u2066-\u2069\u200b]/g, '').replace(/\s+/g, ' ').replace(/\s+\./g, '.')
    .replace(/([.?!:,؟。])(\s*\.)+/g, '$1').replace(/^[.\s]+/, '').trim();
}
