// @ts-check
/**
 * The large keys of Read aloud, at the foot of the screen. Outside the page that is read, and inside a dialog while one
 * is open: nothing else can be touched then.
 */

const KEYS = ['previous', 'choose', 'next'];
const SETTINGS = ['repeat', 'slower', 'faster', 'quieter', 'louder', 'names', 'end'];

/**
 * @param {(key: string) => string} say
 * @param {Record<string, () => void>} acts
 */
export function openBar(say, acts) {
  const bar = document.createElement('section');
  bar.className = 'aloud-bar';
  const settings = group(SETTINGS);
  const told = document.createElement('p');
  told.className = 'notice';
  told.hidden = true;
  bar.append(told, group(KEYS), settings);

  /** @param {string[]} names */
  function group(names) {
    const row = document.createElement('div');
    row.append(...names.map((name) => {
      const button = document.createElement('button');
      Object.assign(button, { type: 'button', className: 'btn', onclick: acts[name] });
      button.dataset.key = name;
      return button;
    }));
    return row;
  }

  /** @param {string} name */
  const key = (name) => /** @type {HTMLElement} */ (bar.querySelector(`[data-key=${name}]`));

  /** In the language of the page; a word that is right already is left alone, so that nobody sees a change. */
  function word() {
    bar.setAttribute('aria-label', say('bar'));
    for (const name of [...KEYS, ...SETTINGS]) {
      if (key(name).textContent !== say(name)) key(name).textContent = say(name);
    }
  }

  return {
    settings,
    has: (/** @type {Node} */ element) => bar.contains(element),
    open() {
      word();
      document.body.append(bar);
      this.press('names', false);
    },
    close: () => bar.remove(),
    /** @param {HTMLElement} top what lies on top: the page, or a dialog over it */
    follow(top) {
      word();
      const home = top.matches('dialog') ? top : document.body;
      if (bar.parentNode !== home) home.append(bar);
    },
    /** @param {string} name @param {boolean} on */
    press: (name, on) => key(name).setAttribute('aria-pressed', String(on)),
    /** @param {string} sentence */
    tell(sentence) {
      if (told.textContent !== sentence) told.textContent = sentence;
      told.hidden = !sentence;
    },
  };
}
