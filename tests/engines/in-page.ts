/** What is run in the page itself: each function sees nothing but its argument and the document. */

/** What the focus is on. */
export interface FocusReport {
  /** Its label, else its text. */
  name: string;
  id: string;
  tag: string;
  isMark: boolean;
  isInMap: boolean;
  isInFooter: boolean;
  /** Some of it is in the window and under nothing else (WCAG 2.4.11). */
  isVisible: boolean;
}

export function reportFocus(): FocusReport {
  const element = document.activeElement ?? document.body;
  const { left, top, width, height } = element.getBoundingClientRect();
  const isSeenAt = (x: number, y: number): boolean => {
    const hit = document.elementFromPoint(x, y);
    return hit !== null && (element.contains(hit) || hit.closest('label')?.control === element);
  };
  const parts = [0.1, 0.5, 0.9];
  const isField = element instanceof HTMLInputElement || element instanceof HTMLSelectElement;
  const label = isField ? element.labels?.[0]?.textContent : null;
  return {
    name: (element.getAttribute('aria-label') ?? label ?? element.textContent).trim(),
    id: element.id,
    tag: element.tagName.toLowerCase(),
    isMark: element.classList.contains('mark'),
    isInMap: element.closest('.map-frame, .page-map') !== null,
    isInFooter: element.closest('footer') !== null,
    isVisible: parts.some((x) => parts.some((y) => isSeenAt(left + width * x, top + height * y))),
  };
}

/** Kinds of things that are pressed. */
export type Pressable = 'button' | 'link' | 'checkbox' | 'combobox';

/** Brings into view the first shown thing of that kind whose name is, or begins with, this; where its middle is, or null. */
export function whereIs({ kind, name, isBeginning }: { kind: Pressable; name: string; isBeginning: boolean }) {
  const selector = { button: 'button', link: 'a[href]', checkbox: 'input[type=checkbox]', combobox: '[role=combobox]' };
  const nameOf = (element: Element) => {
    const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : null;
    return (element.getAttribute('aria-label') ?? label ?? element.textContent).trim();
  };
  const found = [...document.querySelectorAll(selector[kind])].find((element) => {
    const isNamed = isBeginning ? nameOf(element).startsWith(name) : nameOf(element) === name;
    return isNamed && element.checkVisibility();
  });
  const target = kind === 'checkbox' ? (found as HTMLInputElement | undefined)?.labels?.[0] : found;
  if (!target) return null;
  target.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = target.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}

/** From now on, keeps each text that the status is given. */
export function listenToStatus(): void {
  const status = document.querySelector('[role=status]')!;
  const said: string[] = [];
  new MutationObserver(() => said.push(status.textContent)).observe(status, {
    childList: true,
    characterData: true,
    subtree: true,
  });
  Object.assign(window, { saidByStatus: said });
}

/** What the status was given since the last time; nothing is kept. */
export function takeSaid(): string[] {
  return (window as unknown as { saidByStatus: string[] }).saidByStatus.splice(0);
}

/** Every text that is shown, named or titled. */
export function allTexts(): string[] {
  const attributes = ['aria-label', 'aria-roledescription', 'title', 'alt', 'placeholder'];
  return [document.title].concat(
    [...document.querySelectorAll('body *:not(script, style)')].flatMap((element) => [
      ...[...element.childNodes].filter(({ nodeType }) => nodeType === 3).map(({ textContent }) => textContent ?? ''),
      ...attributes.map((attribute) => element.getAttribute(attribute) ?? ''),
    ]),
  );
}

/** The names of the marks of the map, campuses and clusters. */
export function markNames(): string[] {
  return [...document.querySelectorAll('.mark')].map((mark) => mark.getAttribute('aria-label') ?? '');
}

/** How many campuses the marks stand for together. */
export function countedByMarks(): number {
  return [...document.querySelectorAll('.mark')]
    .map((mark) => Number(/^(\d+) campus/.exec(mark.getAttribute('aria-label') ?? '')?.[1] ?? 1))
    .reduce((sum, count) => sum + count, 0);
}

export function statusText(): string {
  return document.querySelector('[role=status]')?.textContent ?? '';
}

/** The single marks of the map, with what tells their filière beside the colour. */
export function markSigns(): { filiere: string; drawing: string }[] {
  return [...document.querySelectorAll('.campus-mark')].map((mark) => ({
    filiere: mark.querySelector<HTMLElement>('[data-filiere]')?.dataset['filiere'] ?? '',
    drawing: mark.querySelector('use')?.getAttribute('href') ?? '',
  }));
}
