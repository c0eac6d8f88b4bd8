// @ts-check
/** The picture of the door with its line, the way inside, and what is ignored: by finger, mouse or keys. */
import { signal } from '@preact/signals-core';
import { html } from 'htm/preact';
import { observed } from '../shared/observed.js';
import { door, t } from './app.js';
import { Keep, openDraft } from './card.js';
import { across, byKey, isNearEdge, kept, moved, sideOf } from './door_line.js';
import { asking, picture, refused, takePicture } from './door_picture.js';
import { Quiet } from './door_quiet.js';
import { OneOf, Select } from './fields.js';

/**
 * @typedef {import('./types.d.ts').Drawn} Drawn
 * @typedef {import('./types.d.ts').Point} Point
 * @typedef {import('./door_line.js').Line} Line
 */

const GAPS_S = [0.3, 0.5, 1, 2, 3];
const IN_THE_MIDDLE = /** @type {Point[]} */ ([[0.4, 0.4], [0.6, 0.4], [0.6, 0.6], [0.4, 0.6]]);

export const drawing = openDraft(() => {
  const { line, inside, anchor, ignore, quiet, party_gap_s } = door.value;
  return /** @type {Drawn} */ ({ line, inside, anchor, ignore, quiet, party_gap_s });
});
/** The first end of a line, or the corners of an area, that is being drawn. */
const begun = signal(/** @type {Point[]} */ ([]));
const drawsArea = signal(false);

const aspect = () => picture.value?.aspect ?? 16 / 9;

/** @param {Line} line @param {1 | -1} side */
function putLine(line, side) {
  drawing.change({ line, inside: across(line, side, aspect()) });
}

/** @param {Point} point */
function tap(point) {
  const { line, ignore } = drawing.value();
  if (drawsArea.value) begun.value = [...begun.value, point];
  else if (!line && begun.value.length) {
    const [[x, y]] = begun.value;
    begun.value = [];
    putLine([x, y, ...point], 1);
  } else if (!line) begun.value = [point];
  if (begun.value.length === 20) endArea(ignore);
}

/** Without a tap an area is put in the middle, for whoever moves its corners by the keys. @param {Point[][]} ignore */
function endArea(ignore) {
  const area = begun.value.length ? begun.value : IN_THE_MIDDLE;
  if (area.length > 2) drawing.change({ ignore: [...ignore, area] });
  begun.value = [];
  drawsArea.value = false;
}

export const DoorDrawing = observed(() => {
  const drawn = drawing.value();
  const save = () => drawing.keep('/door', drawn, t('setup-door-line-saved'), 'door');
  const { line } = drawn;
  return html`
    <h3>${t('setup-door-line')}</h3>
    <p class="help" id="door-line-help">${t(helpFor(line))}</p>
    <${Stage} />
    ${refused.value && html`<p class="error" role="alert">${refused.value}</p>`}
    <${Tools} />
    ${line && isNearEdge(line) && html`<p class="notice">${t('setup-door-near-edge')}</p>`}
    ${['line', 'inside', 'ignore.0'].map((field) =>
      drawing.wrong.value[field] && html`
        <p class="error" key=${field} role="alert" tabindex="-1">${drawing.wrong.value[field]}</p>
      `
    )}
    <${OneOf} name="anchor" legend=${t('setup-door-anchor')} value=${drawn.anchor}
      options=${['head', 'centre', 'foot'].map((one) => [one, t(`setup-door-anchor-${one}`)])}
      onChange=${(/** @type {any} */ anchor) => drawing.change({ anchor })} />
    <${Select} id="door-gap" label=${t('setup-door-gap')} value=${String(drawn.party_gap_s)}
      help=${t('setup-door-gap-help')}
      options=${[...new Set([...GAPS_S, drawn.party_gap_s])].map((
        s,
      ) => [String(s), t('setup-door-gap-s', { s })])}
      onChange=${(/** @type {string} */ s) => drawing.change({ party_gap_s: Number(s) })} />
    <${Quiet} spells=${drawn.quiet} wrong=${drawing.wrong.value}
      onChange=${(/** @type {[string, string][]} */ quiet) => drawing.change({ quiet })} />
    <${Keep} draft=${drawing} onSave=${save} card="door" />
  `;
});

/** @param {Line | null} line */
function helpFor(line) {
  if (drawsArea.value) return 'setup-door-area-how';
  if (line) return 'setup-door-line-move';
  return begun.value.length ? 'setup-door-line-second' : 'setup-door-line-first';
}

const Tools = observed(() => {
  const { line, inside, ignore } = drawing.value();
  return html`
    <div class="buttons">
      <button type="button" class="btn" aria-busy=${asking.value ? 'true' : null}
        onClick=${takePicture}>${t('setup-door-picture')}</button>
      ${line && html`
        <button type="button" class="btn"
          onClick=${() => putLine(line, sideOf(line, inside) === 1 ? -1 : 1)}>
          ${t('setup-door-other-side')}</button>
        <button type="button" class="btn" onClick=${() => {
          begun.value = [];
          drawing.change({ line: null, inside: null });
        }}>${t('setup-door-anew')}</button>
      `}
      ${!line && html`
        <button type="button" class="btn" onClick=${() => putLine([0.2, 0.5, 0.8, 0.5], 1)}>
          ${t('setup-door-line-put')}</button>
      `}
      ${drawsArea.value
        ? html`
          <button type="button" class="btn" onClick=${() => endArea(ignore)}>
            ${t(begun.value.length ? 'setup-door-area-done' : 'setup-door-area-put')}</button>
        `
        : html`
          <button type="button" class="btn" onClick=${() => {
            begun.value = [];
            drawsArea.value = true;
          }}>${t('setup-door-area')}</button>
        `}
      ${ignore.map((_, place) =>
        html`
          <button type="button" class="btn btn-quiet" key=${place} onClick=${() =>
            drawing.change({ ignore: ignore.filter((_, at) => at !== place) })}>
            ${t('setup-door-area-remove', { number: place + 1 })}</button>
        `
      )}
    </div>
  `;
});

/** @param {PointerEvent} event @returns {Point} */
function placeOf(event) {
  const stage = /** @type {HTMLElement} */ (event.currentTarget).closest('.door-stage');
  const { left, top, width, height } = /** @type {HTMLElement} */ (stage).getBoundingClientRect();
  return [kept((event.clientX - left) / width), kept((event.clientY - top) / height)];
}

const Stage = observed(() => {
  const { line, inside, ignore } = drawing.value();
  const shape = aspect();
  return html`
    <div class="door-stage" style=${`aspect-ratio: ${shape}`} dir="ltr"
      role="group" aria-label=${t('setup-door-line')} aria-describedby="door-line-help"
      onPointerDown=${(/** @type {PointerEvent} */ event) => tap(placeOf(event))}>
      ${picture.value
        ? html`<img src=${picture.value.url} alt=${
          t('setup-door-picture-alt')
        } draggable=${false} />`
        : html`<p class="door-none" dir="auto">${t('setup-door-picture-none')}</p>`}
      <svg viewBox=${`0 0 ${1000 * shape} 1000`} preserveAspectRatio="none" aria-hidden="true">
        ${ignore.map((area, at) =>
          html`<polygon key=${at} class="ignored" points=${inPicture(area, shape)} />`
        )}
        ${begun.value.length > 0 && html`
          <polyline class="begun" points=${inPicture(begun.value, shape)} />
          ${begun.value.map(([x, y]) =>
            html`<circle class="begun" cx=${x * 1000 * shape} cy=${y * 1000} r="14" />`
          )}
        `}
        ${line && lineShape(line, sideOf(line, inside), shape)}
      </svg>
      ${line &&
        [0, 1].map((end) =>
          html`<${End} key=${end} line=${line} end=${end} side=${sideOf(line, inside)} />`
        )}
      ${ignore.flatMap((area, number) =>
        area.map((_, corner) =>
          html`<${Corner} key=${`${number} ${corner}`} ...${{ ignore, number, corner }} />`
        )
      )}
    </div>
  `;
});

/** @param {Point[]} points @param {number} shape */
function inPicture(points, shape) {
  return points.map(([x, y]) => `${x * 1000 * shape},${y * 1000}`).join(' ');
}

/** @param {Line} line @param {1 | -1} side @param {number} shape */
function lineShape(line, side, shape) {
  const [x1, y1, x2, y2] = line.map((share, at) => share * 1000 * (at % 2 ? 1 : shape));
  const [dx, dy] = across(line, side, shape);
  const [x, y] = [(x1 + x2) / 2, (y1 + y2) / 2];
  const [tx, ty] = [x + dx * 150 * shape, y + dy * 150];
  const [wx, wy] = [dy * 45, -dx * 45 * shape];
  const [bx, by] = [x + dx * 95 * shape, y + dy * 95];
  const drawn = `M${x1} ${y1}L${x2} ${y2}M${x} ${y}L${tx} ${ty}` +
    `M${bx + wx} ${by + wy}L${tx} ${ty}L${bx - wx} ${by - wy}`;
  return html`
    <g>
      <path class="halo" d=${drawn} />
      <path class="mark" d=${drawn} />
    </g>
  `;
}

/** @param {{line: Line, end: 0 | 1, side: 1 | -1}} props */
function End({ line, end, side }) {
  /** @type {Point} */
  const at = [line[2 * end], line[2 * end + 1]];
  return html`
    <${Handle} at=${at} name=${end ? 'setup-door-end' : 'setup-door-begin'}
      put=${(/** @type {Point} */ to) => putLine(moved(line, end, to), side)} />
  `;
}

/** @param {{ignore: Point[][], number: number, corner: number}} props */
function Corner({ ignore, number, corner }) {
  const put = (/** @type {Point} */ to) =>
    drawing.change({ ignore: ignore.with(number, ignore[number].with(corner, to)) });
  return html`
    <${Handle} at=${ignore[number][corner]} name="setup-door-corner" put=${put}
      more=${{ number: number + 1, corner: corner + 1 }} />
  `;
}

/**
 * A point on the picture: dragged, or moved by the arrow keys (five times as far with Shift).
 * @param {{at: Point, name: string, more?: Record<string, number>, put: (to: Point) => void}} props
 */
function Handle({ at, name, more, put }) {
  const percent = { x: Math.round(at[0] * 100), y: Math.round(at[1] * 100) };
  return html`
    <button type="button" class=${`door-handle ${more ? 'corner' : ''}`}
      style=${`left: ${at[0] * 100}%; top: ${at[1] * 100}%`}
      aria-label=${t(name, { ...percent, ...more })}
      onPointerDown=${(/** @type {any} */ event) => {
        event.stopPropagation();
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove=${(/** @type {any} */ event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) put(placeOf(event));
      }}
      onKeyDown=${(/** @type {KeyboardEvent} */ event) => {
        const to = byKey(at, event.key, event.shiftKey);
        if (!to) return;
        event.preventDefault();
        put(to);
      }}></button>
  `;
}
