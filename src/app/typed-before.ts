/** What a visitor had time to write in a page that was not yet alive. */
export interface Typed {
  id: string;
  text: string;
}

/** The fields of a written page that no longer hold what was written. */
export function typedBefore(root: HTMLElement): Typed[] {
  return [...root.querySelectorAll('input')]
    .filter(({ type, value, defaultValue }) => type === 'text' && value !== defaultValue)
    .map(({ id, value }) => ({ id, text: value }));
}

/** Writes it again once React listens: it must find the field empty first, or it sees no change. */
export function typeAgain({ id, text }: Typed): void {
  const field = document.getElementById(id);
  if (!(field instanceof HTMLInputElement)) return;
  field.value = '';
  // Through the element's own setter, which React does not watch.
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, text);
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
