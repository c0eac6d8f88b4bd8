// @ts-check
/** The page of all components: light or dark, here and in its frames; the sheet opens and closes. */

const frames = [...document.querySelectorAll('iframe')];
const switches = /** @type {NodeListOf<HTMLElement>} */ (
  document.querySelectorAll('[data-set-theme]')
);
const sheet = /** @type {HTMLDialogElement} */ (document.getElementById('sheet'));

/** The waiting room is dark wherever it hangs. @param {HTMLIFrameElement} frame */
function dress(frame) {
  const page = frame.contentDocument?.documentElement;
  const { theme } = document.documentElement.dataset;
  if (page && theme && !frame.title.startsWith('screen')) page.dataset.theme = theme;
}

/** @param {string} theme */
function wear(theme) {
  document.documentElement.dataset.theme = theme;
  for (const one of switches) {
    one.setAttribute('aria-pressed', String(one.dataset.setTheme === theme));
  }
  frames.forEach(dress);
}

for (const one of switches) one.onclick = () => wear(one.dataset.setTheme ?? 'light');
for (const frame of frames) frame.addEventListener('load', () => dress(frame));
const open = /** @type {HTMLElement} */ (document.querySelector('[data-open]'));
open.onclick = () => sheet.showModal();
const close = /** @type {HTMLElement} */ (document.querySelector('[data-close]'));
close.onclick = () => sheet.close();
wear(matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
