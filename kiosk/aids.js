// @ts-check
/** *Help with this screen*: a few large switches, each of which does what it says at once. */

const SIZES = ['100', '150', '200'];
const PACES = [1, 1.5, 2, 3, 4, 5];

/**
 * @param {{html: typeof import('htm/preact').html, say: (key: string, args?: object) => string,
 *   pace_s: number, hasVoice: () => boolean, toggle: (what: 'aloud' | 'scan') => void,
 *   isOn: (what: 'aloud' | 'scan') => boolean, onChange: () => void, close: () => void}} tools
 */
export function openAids({ html, say, pace_s, hasVoice, toggle, isOn, onChange, close }) {
  const { dataset } = document.documentElement;
  let pace = pace_s;

  /** @param {'text' | 'contrast' | 'low'} name @param {string} value empty: as it was */
  function set(name, value) {
    if (value) dataset[name] = value;
    else delete dataset[name];
    onChange();
  }

  /** @param {1 | -1} by */
  function turn(by) {
    const next = PACES.findIndex((one) => one >= pace) + by;
    pace = PACES[Math.min(PACES.length - 1, Math.max(0, next))];
    onChange();
  }

  function normal() {
    for (const name of ['text', 'contrast', 'low']) delete dataset[name];
    pace = pace_s;
    if (isOn('scan')) toggle('scan');
    if (isOn('aloud')) toggle('aloud');
    onChange();
  }

  /** @param {string} key @param {boolean} on @param {() => void} press */
  const choice = (key, on, press) =>
    html`
      <li key=${key}>
        <button type="button" class="btn aid" aria-pressed=${String(on)} onClick=${press}>
          <span>${say(key)}</span> <span class="is">${say(on ? 'on' : 'off')}</span>
        </button>
      </li>
    `;

  function Sizes() {
    const size = dataset.text ?? SIZES[0];
    return html`
      <fieldset class="sizes">
        <legend>${say('text')}</legend>
        ${SIZES.map((one) =>
          html`
            <button key=${one} type="button" class=${`btn size-${one}`} aria-pressed=${String(
              one === size,
            )}
              onClick=${() => set('text', one === SIZES[0] ? '' : one)}>${say(
                `text-${one}`,
              )}</button>
          `
        )}
      </fieldset>
    `;
  }

  function Pace() {
    return html`
      <div class="pace">
        <p>${say('pace', { seconds: pace })}</p>
        <button type="button" class="btn" onClick=${() => turn(1)}>${say('slower')}</button>
        <button type="button" class="btn" onClick=${() => turn(-1)}>${say('faster')}</button>
      </div>
    `;
  }

  function draw() {
    const contrast = dataset.contrast === 'high';
    const low = dataset.low !== undefined;
    return html`
      <main class="page aids">
        <div class="ask"><h1 tabindex="-1">${say('title')}</h1></div>
        <${Sizes} />
        <ul class="aid-list">
          ${hasVoice() && choice('aloud', isOn('aloud'), () => toggle('aloud'))}
          ${choice('contrast', contrast, () => set('contrast', contrast ? '' : 'high'))}
          ${choice('low', low, () => set('low', low ? '' : 'on'))}
          ${choice('scan', isOn('scan'), () => toggle('scan'))}
        </ul>
        ${isOn('scan') && html`
          <p class="hint">${say('scan-how')}</p>
          <${Pace} />
        `}
        <div class="acts">
          <button type="button" class="btn big" onClick=${normal}>${say('normal')}</button>
          <button type="button" class="btn btn-primary big" onClick=${close}>${say('done')}</button>
        </div>
      </main>
    `;
  }

  return { draw, normal, pace_s: () => pace };
}
