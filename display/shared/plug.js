// @ts-check
/**
 * The plug of a page in the tour: its socket is really ended and its calls really fail, until it is put
 * back. Only the page around it, of our own house, is listened to; a page that stands alone has no plug.
 */

/** @param {import('./live.js').Live} live */
export function wirePlug(live) {
  if (parent === self) return;
  const { io } = live.socket;
  const call = self.fetch;
  addEventListener('message', ({ source, origin, data }) => {
    if (source !== parent || origin !== location.origin || typeof data?.plugged !== 'boolean') {
      return;
    }
    io.reconnection(data.plugged);
    self.fetch = data.plugged ? call : () => Promise.reject(new TypeError('unplugged'));
    if (data.plugged) live.socket.connect();
    else io.engine.close();
  });
}
