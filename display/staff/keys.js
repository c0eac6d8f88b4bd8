// @ts-check
/** Two keys, so that a cheap USB button works: Space = I see you, Enter = I'm with them. */

const CONTROLS = 'a, button, input, select, textarea, summary, dialog, [contenteditable]';

/**
 * @param {{greet: () => void, serve: () => void}} press
 * @param {Document} page
 */
export function listenForKeys(press, page = document) {
  page.addEventListener('keydown', (event) => {
    const busy = event.repeat || event.ctrlKey || event.metaKey || event.altKey;
    const at = /** @type {Element | null} */ (event.target);
    if (busy || at?.closest(CONTROLS)) return;
    if (event.key === ' ') press.greet();
    else if (event.key === 'Enter') press.serve();
    else return;
    event.preventDefault();
  });
}
