// @ts-check
/** The page is whole without this: it only spares taps while the manager compares the words. */

const ASK_MS = 1000;
const state = document.body.dataset.state;

async function look() {
  try {
    const answer = await fetch('/pair/state', { cache: 'no-store' });
    if (answer.ok && (await answer.json()).state !== state) location.replace('/pair');
  } catch {
    // No network for a moment: ask again.
  }
  setTimeout(look, ASK_MS);
}

if (state === 'waiting') look();
if (state === 'confirmed') document.querySelector('form')?.requestSubmit();
