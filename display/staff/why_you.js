// @ts-check
/**
 * Why a person is for whoever holds this tablet, beside having come: pure, from the visit and the colleague.
 * @typedef {import('../shared/types.d.ts').Visit} Visit
 * @typedef {import('../shared/types.d.ts').Member} Member
 */

/**
 * What of the colleague fits, as the services and languages themselves. Who can do everything is told
 * nothing of skills, and everybody speaks the shop's own language.
 * @param {Visit} visit
 * @param {Member | undefined} member
 * @param {string} ofTheShop its first language
 * @returns {{service: string | null, language: string | null}}
 */
export function whyYou(visit, member, ofTheShop) {
  const { service, language } = visit;
  return {
    service: service && member?.skills[service] ? service : null,
    language: language && language !== ofTheShop && member?.languages.includes(language)
      ? language
      : null,
  };
}
