/** Whether this browser computes digests: not outside secure contexts (http, but for localhost). */
export function canCheck(): boolean {
  return 'subtle' in crypto;
}

/**
 * Whether these bytes have a digest: then they are a file that the build has checked, and the code that checks it can be
 * spared. False too where the browser computes none (canCheck).
 */
export async function areChecked(bytes: ArrayBuffer, digest: string): Promise<boolean> {
  if (digest === '' || !canCheck()) return false;
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return btoa(String.fromCharCode(...hash)) === digest;
}

/** What bytes say as JSON in UTF-8; throws where they are something else (other bytes would be names with holes in them). */
export function jsonOf(bytes: ArrayBuffer): unknown {
  return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
}
