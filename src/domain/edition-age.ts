/** How old the facts are, by the visitor's clock. */

/** Months after which the visitor is told: a school year has passed since, and another has begun. */
const OLD_MONTHS = 18;

/**
 * Whether an edition (YYYY-MM-DD) is more than eighteen months old at that moment. A clock that is before the edition is
 * wrong, and says nothing; an edition that is no date is not old.
 */
export function isOldEdition(edition: string, now: Date): boolean {
  const limit = new Date(`${edition}T00:00:00Z`);
  limit.setUTCMonth(limit.getUTCMonth() + OLD_MONTHS);
  return now.getTime() > limit.getTime();
}
