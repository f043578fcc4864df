/** The only makers of link addresses from data: what they refuse is shown as text. */

/** Control characters, spaces and the marks that turn the reading direction have no place in an address. */
const UNSAFE_CHARACTERS = /[\u0000-\u0020\u007f-\u00a0\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff\\]/;

/**
 * The address if it is a plain http(s) one, else null: no other scheme, no credentials, no control or direction
 * characters, no backslash.
 */
export function safeWebAddress(address: string | null): string | null {
  if (!address?.match(/^https?:\/\//i) || UNSAFE_CHARACTERS.test(address)) return null;
  const url = parsedAddress(address);
  return url?.username === '' && url.password === '' ? url.href : null;
}

/**
 * The parts of an absolute address, or null where it is none. Not by URL.canParse: that of Node 20.20 refuses accents
 * once it has been called a few thousand times.
 */
export function parsedAddress(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}

/** The host of a safe address without "www.", to be shown as a link's text; null where the address is not safe. */
export function webHost(address: string | null): string | null {
  const safe = safeWebAddress(address);
  return safe === null ? null : new URL(safe).hostname.replace(/^www\./, '');
}

/** An address without what a visitor does not read: to be shown and compared, not followed. */
export function bareAddress(address: string): string {
  return address.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
}

/** Whether two addresses differ by nothing that a visitor would see. */
export function isSamePage(one: string, other: string | null): boolean {
  return other !== null && bareAddress(one) === bareAddress(other);
}

/** A mailto: address from an e-mail of plain form, else null; what could add headers is refused. */
export function mailAddress(email: string | null): string | null {
  return email?.match(/^[\w.+-]+@[a-z\d](?:[a-z\d.-]*[a-z\d])?\.[a-z]{2,}$/i) ? `mailto:${email}` : null;
}

/** Country codes of the overseas départements by the prefix of their numbers (Arcep, national numbering plan). */
const OVERSEAS_CODES: readonly [RegExp, string][] = [
  [/^0(262|263|269|639|692|693)/, '262'],
  [/^0(590|690|691)/, '590'],
  [/^0(594|694)/, '594'],
  [/^0(596|696|697)/, '596'],
];

/**
 * A tel: address from a French national number ("02 38 …" to +33, "0262 …" to +262) or an international one
 * ("+689 …"), else null.
 */
export function phoneAddress(phone: string | null): string | null {
  if (phone === null) return null;
  const compact = phone.replace(/[\s.\u00a0\u202f-]/g, '');
  if (/^0[1-9]\d{8}$/.test(compact)) {
    const code = OVERSEAS_CODES.find(([prefix]) => prefix.test(compact))?.[1] ?? '33';
    return `tel:+${code}${compact.slice(1)}`;
  }
  return /^\+[1-9]\d{6,14}$/.test(compact) ? `tel:${compact}` : null;
}
