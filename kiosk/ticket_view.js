// @ts-check
/**
 * Draws a ticket onto the page that the server painted. Its words come ready in the customer's language.
 * @typedef {import('./types.d.ts').TicketView} TicketView
 * @typedef {import('./types.d.ts').TicketBoot} TicketBoot
 */
import { timeOfDay } from '../display/shared/time.js';
import { faces } from './steps.js';

/** What helps comes first; what ends it, last and quietly. */
const BUTTONS = {
  now: 'btn btn-primary',
  resume: 'btn btn-primary',
  nobody_came: 'btn',
  tell: 'btn',
  leave: 'btn btn-quiet',
};

/**
 * @param {string} selector
 * @returns {HTMLElement}
 */
export function part(selector) {
  return /** @type {HTMLElement} */ (document.querySelector(selector));
}

/**
 * @param {string} tag
 * @param {Record<string, string>} attributes
 * @param {...(Node | string)} inside
 */
function element(tag, attributes, ...inside) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...inside);
  return made;
}

/**
 * Writes only what changed, so that a live region speaks once.
 * @param {string} selector
 * @param {string | null | undefined} text
 */
function write(selector, text) {
  const target = part(selector);
  if (target.textContent !== (text ?? '')) target.textContent = text ?? '';
}

/**
 * @param {TicketView} view
 * @param {TicketBoot['words']} words
 */
export function draw(view, words) {
  const isCalled = view.state === 'called';
  part('main').dataset.state = view.state;
  part('.ticket').classList.toggle('loud', isCalled);
  write('#headline', view.words.headline);
  write('#range', view.words.range);
  write('#place', view.words.place);
  write('#prepare', view.prepare);
  part('#prepare').hidden = !view.prepare;
  drawLine(view, words.done);
  drawChanges(view.words.changes);
  document.title =
    (isCalled ? [view.words.headline, view.ticket] : [view.ticket, view.words.headline]).join(
      ' · ',
    );
}

/**
 * In place, so that only the ring that closes is seen to close.
 * @param {TicketView} view
 * @param {string} done
 */
function drawLine({ words, language }, done) {
  const line = part('.line-motif');
  const steps = faces(words.steps);
  if (line.childElementCount !== steps.length) {
    line.replaceChildren(...steps.map(() => element('li', {})));
  }
  steps.forEach(({ step, label, at, face, isNext }, index) => {
    const place = /** @type {HTMLElement} */ (line.children[index]);
    place.className = step;
    place.dataset.step = face;
    if (isNext) place.setAttribute('aria-current', 'step');
    else place.removeAttribute('aria-current');
    place.replaceChildren(label);
    if (face === 'done') place.append(element('span', { class: 'visually-hidden' }, `, ${done}`));
    if (face === 'done' && at) {
      place.append(element('time', { datetime: at }, timeOfDay(at, language)));
    }
  });
}

/** @param {string[]} changes */
function drawChanges(changes) {
  part('#changes').hidden = changes.length === 0;
  part('#changes ul').replaceChildren(...changes.map((change) => element('li', {}, change)));
}

/**
 * Buttons for what may be done now; they stay as they are while nothing changes, so that no finger misses.
 * @param {TicketView} view
 * @param {(action: string, button: HTMLButtonElement) => void} onTap
 */
export function drawActions({ words }, onTap) {
  const box = part('#actions');
  const made = JSON.stringify(words.actions);
  if (box.dataset.made === made) return;
  const offered = Object.entries(BUTTONS).filter(([action]) => words.actions[action]);
  const buttons = offered.map(([action, kind]) => {
    const button = element(
      'button',
      { type: 'button', class: kind, 'data-action': action },
      words.actions[action],
    );
    button.addEventListener(
      'click',
      () => onTap(action, /** @type {HTMLButtonElement} */ (button)),
    );
    return button;
  });
  box.dataset.made = made;
  box.replaceChildren(...buttons);
}
