// @ts-check
/** What people may still come for. A service that was turned off stays known as long as somebody is here for it. */

/** @param {import('./types.d.ts').Snapshot} state */
export function offered({ services }) {
  return services.filter(({ active }) => active !== false);
}
