// @ts-check
/** One picture of the door, asked of the camera: shown for a minute, kept nowhere. */
import { signal } from '@preact/signals-core';
import { errorText } from '../shared/l10n.js';
import { boot, t } from './app.js';
import { storePath } from '../shared/api.js';

const SHOWN_MS = 60_000;

export const picture = signal(/** @type {{url: string, aspect: number} | null} */ (null));
export const asking = signal(false);
export const refused = signal('');

let timer = 0;

/** Asks for one; the one before goes. */
export async function takePicture() {
  if (asking.value) return;
  asking.value = true;
  refused.value = '';
  try {
    const response = await fetch(`/api/v1${storePath('/door/snapshot')}`, {
      method: 'POST',
      headers: { 'X-Greetline-Device': boot.device?.id ?? '' },
    });
    if (response.ok) await show(await response.blob());
    else {
      const body = await response.json().catch(() => null);
      const known = body?.code === 'no_picture';
      refused.value = known
        ? t('setup-door-no-picture')
        : errorText(t, { ok: false, status: response.status, body });
    }
  } catch {
    refused.value = errorText(t, { ok: false, status: 0, body: null });
  }
  asking.value = false;
}

/** @param {Blob} blob */
async function show(blob) {
  const url = await asData(blob);
  const image = new Image();
  image.src = url;
  await image.decode();
  picture.value = { url, aspect: image.naturalWidth / image.naturalHeight };
  clearTimeout(timer);
  timer = setTimeout(forget, SHOWN_MS);
}

/** @param {Blob} blob @returns {Promise<string>} */
function asData(blob) {
  return new Promise((done, failed) => {
    const reader = new FileReader();
    reader.onload = () => done(String(reader.result));
    reader.onerror = failed;
    reader.readAsDataURL(blob);
  });
}

export function forget() {
  picture.value = null;
}
