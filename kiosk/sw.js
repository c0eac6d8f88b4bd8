// @ts-check
/**
 * The kiosk's shell, kept on the device: the page as it is painted for everybody, what it is made of, its words. It
 * opens from here, network or not, and is fetched anew behind it. Nothing of a person ever comes here: calls to the
 * shop pass by.
 */

// The pages' types know no worker's.
const worker = /** @type {any} */ (self);
const KEPT = 'greetline-kiosk';
const MADE_OF = /^\/(assets|messages)\//;
const WORDS = /^\/messages\//;
const FONT = /\.woff2$/;

const kept = () => caches.open(KEPT);

/**
 * From the network, and kept.
 * @param {RequestInfo} request
 * @param {RequestCache} [how]
 */
async function fetched(request, how = 'default') {
  const answer = await fetch(request, { cache: how });
  if (answer.ok) await (await kept()).put(request, answer.clone());
  return answer;
}

/**
 * As it was kept. Only a page that said that it is a kiosk is kept: the same address may ask which kiosk it is.
 * @param {Request} request
 */
async function serve(request) {
  const here = await (await kept()).match(request);
  return here ?? (request.mode === 'navigate' ? fetch(request) : fetched(request));
}

/** @param {string} page painted anew, with all that it names; or it is no kiosk any more */
async function renew(page) {
  const cache = await kept();
  const answer = await fetch(page, { cache: 'no-cache' });
  if (!answer.ok) return cache.delete(page);
  const text = await answer.clone().text();
  const named = text.match(/\/assets\/[\w.-]+/g) ?? [];
  const words = (await cache.keys()).filter(({ url }) => WORDS.test(new URL(url).pathname));
  await Promise.all([...new Set(named)].map(has));
  await Promise.all(words.map((request) => fetched(request, 'no-cache')));
  await cache.put(page, answer);
  return true;
}

/** @param {string} address */
async function has(address) {
  if (!await (await kept()).match(address)) await fetched(address);
}

/** @param {string[]} addresses all that the page needs now; what else is here was an older one's */
async function keep(addresses) {
  await Promise.all(addresses.map(has));
  const cache = await kept();
  const wanted = new Set(addresses.map((address) => new URL(address, location.origin).href));
  for (const { url } of await cache.keys()) {
    const isOld = MADE_OF.test(new URL(url).pathname) && !FONT.test(url) && !wanted.has(url);
    if (isOld) await cache.delete(url);
  }
  return true;
}

worker.addEventListener('install', () => worker.skipWaiting());
worker.addEventListener(
  'activate',
  (/** @type {any} */ event) => event.waitUntil(worker.clients.claim()),
);

worker.addEventListener('fetch', (/** @type {any} */ event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  const isPage = request.mode === 'navigate' && pathname === '/kiosk';
  if (request.method !== 'GET' || origin !== location.origin) return;
  if (isPage || MADE_OF.test(pathname)) event.respondWith(serve(request));
});

worker.addEventListener('message', (/** @type {any} */ event) => {
  const { keep: addresses, renew: page, drop } = event.data;
  const work = addresses
    ? keep(addresses)
    : page
    ? renew(page)
    : kept().then((one) => one.delete(drop));
  const answer = (/** @type {boolean} */ done) => event.ports[0]?.postMessage(done);
  event.waitUntil(work.then(answer, () => answer(false)));
});
