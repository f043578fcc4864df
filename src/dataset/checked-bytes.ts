/** Whether bytes can be compared with a digest: with none not, nor outside secure contexts (http, but for localhost). */
export function canCheck(digest: string): boolean {
  return digest !== '' && 'subtle' in crypto;
}

/**
 * Whether these bytes have a digest: then they are a file that the build has checked, and the code that checks it can be
 * spared. False too where that cannot be found out (canCheck).
 */
export async function areChecked(bytes: ArrayBuffer, digest: string): Promise<boolean> {
  if (!canCheck(digest)) return false;
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return btoa(String.fromCharCode(...hash)) === digest;
}

/** What bytes say as JSON in UTF-8; throws where they are something else (other bytes would be names with holes in them). */
export function jsonOf(bytes: ArrayBuffer): unknown {
  return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
}
