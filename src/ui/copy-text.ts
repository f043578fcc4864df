/** Puts the text on the clipboard; false where it is not: it is refused without permission, and there is none without https. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
