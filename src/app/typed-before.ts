/** What a visitor had time to write or to tick in a page that was not yet alive. */
export interface Typed {
  /** Taken over by React as it is. */
  field: HTMLInputElement;
  /** Of a box or a button: whether it is ticked. */
  text: string | null;
}

/** The fields of a written page that no longer hold what was written; of radio buttons, the one that was chosen. */
export function typedBefore(root: HTMLElement): Typed[] {
  return [...root.querySelectorAll('input')].flatMap((field): Typed[] => {
    const { type, value, defaultValue, checked, defaultChecked } = field;
    if (type === 'text') return value === defaultValue ? [] : [{ field, text: value }];
    const isChosen = type === 'checkbox' ? checked !== defaultChecked : checked && !defaultChecked;
    return isChosen ? [{ field, text: null }] : [];
  });
}

/** Does it again once React listens: it must find the field as it was first, or it sees no change. */
export function typeAgain({ field, text }: Typed): void {
  if (text === null) {
    field.checked = field.defaultChecked;
    field.click();
    return;
  }
  field.value = '';
  // Through the element's own setter, which React does not watch.
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, text);
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
