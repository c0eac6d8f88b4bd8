// @ts-check
/**
 * The plug of a page in the tour: its socket is really ended and its calls really fail, until it is put
 * back. Only the page around it is listened to, which the policy allows to be one of our own only.
 */

/** @param {import('./live.js').Live} live */
export function wirePlug({ socket }) {
  const { io } = socket;
  const call = fetch;
  addEventListener('message', ({ source, data }) => {
    if (source !== parent) return;
    io.reconnection(data.plugged);
    self.fetch = data.plugged ? call : () => Promise.reject();
    if (data.plugged) socket.connect();
    else io.engine.close();
  });
}
