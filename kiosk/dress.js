// @ts-check
/** The style of a part that comes later; resolves once it is in force. */

/** @param {string} address */
export function dress(address) {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = address;
  document.head.append(link);
  return new Promise((resolve, reject) => {
    link.onload = resolve;
    link.onerror = () => (link.remove(), reject(new Error(address)));
  });
}
