/**
 * What tests/e2e/seeing.test.ts measures in the page. Each function runs there whole, so it knows nothing of this file;
 * each gives its findings as words, none when all is well.
 */

/** How many findings of one kind are enough to see what is wrong. */
export const ENOUGH = 12;

/** The page scrolls sideways, a text is cut, a region that scrolls sideways has no name or no focus. */
export function findLostText(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  const found = scrollWidth > clientWidth ? [`the page is ${scrollWidth} px wide in ${clientWidth} px`] : [];
  const nameOf = (element: Element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`;
  // Words that are only heard are cut to a point on purpose: .visually-hidden, and links that wait for the focus.
  const isRead = (element: Element | null): boolean =>
    element === null || (!getComputedStyle(element).clipPath.startsWith('inset(50%') && isRead(element.parentElement));
  /** What cuts the line of a text that stands in an element; null where all of it is seen or can be scrolled to. */
  const cutterOf = (element: Element | null, line: DOMRect): string | null => {
    if (!element || element === document.documentElement) return line.left < -1 ? 'the edge of the window' : null;
    const style = getComputedStyle(element);
    const overflow = style.overflowX + style.overflowY;
    if (/auto|scroll/.test(overflow) || element.tagName === 'SELECT') return null;
    const frame = element.getBoundingClientRect();
    const isBeside = line.right > frame.right + 1 || line.left < frame.left - 1;
    const isBeyond = line.bottom > frame.bottom + 1 || line.top < frame.top - 1;
    if (/hidden|clip/.test(overflow) && (isBeside || isBeyond)) return nameOf(element);
    if (style.position !== 'fixed') return cutterOf(element.parentElement, line);
    return line.right > innerWidth + 1 || line.left < -1 ? 'the edge of the window' : null;
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const [words, element] = [text.textContent?.trim().slice(0, 40), text.parentElement!];
    // Leaflet's surface goes on under its frame: what lies beyond is reached by moving the map.
    if (!words || element.closest('.map-surface') || !element.checkVisibility() || !isRead(element)) continue;
    range.selectNodeContents(text);
    const lines = [...range.getClientRects()];
    const letterPx = parseFloat(getComputedStyle(element).fontSize);
    if (lines.length > 4 && lines.every(({ width }) => width < 3 * letterPx))
      found.push(`« ${words} » is squeezed in ${lines.length} lines`);
    const cutter = lines.map((line) => cutterOf(element, line)).find((cut) => cut !== null);
    if (cutter) found.push(`« ${words} » is cut by ${cutter}`);
  }
  for (const region of document.querySelectorAll<HTMLElement>('body *')) {
    const scrolls =
      /auto|scroll/.test(getComputedStyle(region).overflowX) && region.scrollWidth > region.clientWidth + 1;
    // Rows of buttons come into sight by their own focus; a table may have nothing that takes it.
    const isNamed = region.hasAttribute('aria-label') || region.hasAttribute('aria-labelledby');
    const isReached = region.querySelector('table')
      ? isNamed && region.tabIndex >= 0
      : region.querySelector('button, a');
    if (scrolls && !isReached) found.push(`${nameOf(region)} scrolls sideways, unnamed or out of reach`);
  }
  return found;
}

/** What can be pressed but is covered by something else wherever the page is scrolled to show it. */
export function findCovered(): string[] {
  const found: string[] = [];
  const controls = document.querySelectorAll<HTMLElement>('a[href], button, summary, select, input, .footer p');
  for (const control of controls) {
    // Marks may lie on one another: the map's own tests bring each in reach.
    if (control.closest('.map-surface, .skip-link, [inert]') || !control.checkVisibility({ visibilityProperty: true }))
      continue;
    // As little as need be, as the focus does: what a bar covers at the window's edge stays covered.
    control.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
    // A link of two lines: the middle of its first.
    const { left, top, width, height } = control.getClientRects()[0] ?? control.getBoundingClientRect();
    const hit = document.elementFromPoint(left + width / 2, top + height / 2);
    const isHit = hit && (control.contains(hit) || hit.contains(control) || hit.closest('label')?.contains(control));
    if (!isHit)
      found.push(
        `« ${(control.ariaLabel ?? control.textContent).trim().slice(0, 30)} » under ${hit?.className ?? 'nothing'}`,
      );
  }
  window.scrollTo(0, 0);
  return found;
}

/** Which share of the window's height, 0 to 1, stays covered by bars while the page scrolls. */
export function shareOfBars(): number {
  window.scrollTo(0, (document.documentElement.scrollHeight - innerHeight) / 2);
  const isBar = (element: Element | null): boolean => {
    for (let outer = element; outer; outer = outer.parentElement)
      if (/fixed|sticky/.test(getComputedStyle(outer).position)) return true;
    return false;
  };
  const columns = [0.1, 0.5, 0.9].map((share) => share * innerWidth);
  const rows = Array.from({ length: innerHeight }, (_, y) => y);
  const covered = rows.filter((y) => columns.every((x) => isBar(document.elementFromPoint(x, y + 0.5))));
  window.scrollTo(0, 0);
  return covered.length / innerHeight;
}

/**
 * Targets smaller than `least` CSS pixels each way. Links in running text are excepted (WCAG 2.5.8, "inline"); for 24
 * px, a smaller one with room around it will do ("spacing"). `controlsOnly` leaves links of text out.
 */
export function findSmallTargets({ least, controlsOnly }: { least: number; controlsOnly: boolean }): string[] {
  const isShown = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true }) &&
    !element.closest('[inert]') &&
    !getComputedStyle(element).clipPath.startsWith('inset(50%');
  const isInline = (link: Element) => {
    if (link.tagName !== 'A' || getComputedStyle(link).display !== 'inline') return false;
    const block = link.closest('p, li, dd, td, th, figcaption, div')!;
    const around = [...block.childNodes].filter((node) => node !== link && !link.contains(node));
    return around.some((node) => /[\p{L}\d]/u.test(node.textContent ?? '')) || block.contains(link.parentElement!);
  };
  const targetOf = (element: Element) => {
    const label = element.matches('input') ? element.closest('label') : null;
    return (label ?? (element.matches('.card-name') ? element.closest('.card')! : element)).getBoundingClientRect();
  };
  const targets = [...document.querySelectorAll('a[href], button, summary, select, input, [role=option]')]
    .filter((element) => isShown(element) && !isInline(element))
    .map((element) => ({ element, box: targetOf(element) }));
  const isSmall = ({ width, height }: DOMRect) => width < least - 0.1 || height < least - 0.1;
  const middle = (box: DOMRect) => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
  /** Whether a disc of 24 px in its middle meets neither another target nor another small one's disc. */
  const hasRoom = (own: DOMRect) =>
    targets.every(({ box }) => {
      const { x, y } = middle(own);
      if (box === own) return true;
      const other = middle(box);
      const near = isSmall(box) ? Math.hypot(other.x - x, other.y - y) - 12 : Infinity;
      const dx = Math.max(box.left - x, 0, x - box.right);
      const dy = Math.max(box.top - y, 0, y - box.bottom);
      return Math.min(near, Math.hypot(dx, dy)) >= 12;
    });
  return targets
    .filter(({ element, box }) => {
      if (
        !isSmall(box) ||
        (controlsOnly && element.matches('a:not(.button, .card-name, .row-choice a, .count-cell a)'))
      )
        return false;
      return least > 24 || !hasRoom(box);
    })
    .map(({ element, box }) => {
      const name = (element.ariaLabel ?? element.textContent).trim().slice(0, 30);
      return `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} « ${name} » ${Math.round(box.width)} × ${Math.round(box.height)}`;
    });
}

/** Texts under 4.5 to 1 (3 to 1 when large) and borders of controls under 3 to 1, with the least contrast of text. */
export function findFaint(): { least: number; faint: string[] } {
  const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
  const seen = new Map<string, number[]>();
  const rgba = (colour: string) => {
    const known = seen.get(colour);
    if (known) return known;
    pen.clearRect(0, 0, 1, 1);
    pen.fillStyle = colour;
    pen.fillRect(0, 0, 1, 1);
    const [red, green, blue, alpha] = pen.getImageData(0, 0, 1, 1).data;
    const value = [red!, green!, blue!, alpha! / 255];
    seen.set(colour, value);
    return value;
  };
  const over = (top: number[], under: number[]) =>
    [0, 1, 2].map((at) => top[at]! * top[3]! + under[at]! * (1 - top[3]!)).concat(1);
  /** The ground on which an element stands; null where it is a picture. */
  const groundOf = (element: Element | null): number[] | null => {
    if (!element) return rgba('Canvas');
    const own = rgba(getComputedStyle(element).backgroundColor);
    if (own[3] === 1) return own;
    if (element.matches('svg, .map-stage')) return null;
    const under = groundOf(element.parentElement);
    return under && over(own, under);
  };
  const luminance = (colour: number[]) => {
    const [red, green, blue] = colour.slice(0, 3).map((value) => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
  };
  const contrast = (one: number[], other: number[]) => {
    const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (high! + 0.05) / (low! + 0.05);
  };
  const faint = new Set<string>();
  let least = 21;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const element = text.parentElement!;
    const style = getComputedStyle(element);
    const ground = groundOf(element);
    if (!text.textContent?.trim() || !element.checkVisibility() || !ground || element.closest('svg')) continue;
    const size = parseFloat(style.fontSize);
    const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
    const ratio = contrast(over(rgba(style.color), ground), ground);
    least = Math.min(least, ratio);
    if (ratio < (isLarge ? 3 : 4.5)) faint.add(`« ${text.textContent.trim().slice(0, 30)} » ${ratio.toFixed(2)}`);
  }
  for (const control of document.querySelectorAll(
    'button, select, summary, .button, .search-field, .row-choice, .disclosure',
  )) {
    const style = getComputedStyle(control);
    const ground = groundOf(control.parentElement);
    if (!ground || !control.checkVisibility() || parseFloat(style.borderBottomWidth) === 0) continue;
    const own = over(rgba(style.backgroundColor), ground);
    const edge = over(rgba(style.borderBottomColor), ground);
    const ratio = Math.max(contrast(own, ground), contrast(edge, ground));
    if (ratio < 3) faint.add(`border of ${control.className} ${ratio.toFixed(2)}`);
  }
  return { least, faint: [...faint] };
}

/** What moves by itself for longer than a hundredth of a second, or scrolls smoothly. */
export function findMoving(): string[] {
  const seconds = (times: string) => Math.max(...times.split(',').map((time) => parseFloat(time)));
  const moving = [...document.querySelectorAll('*')].filter((element) =>
    [null, '::before', '::after'].some((part) => {
      const style = getComputedStyle(element, part);
      return (
        seconds(style.transitionDuration) > 0.01 ||
        (style.animationName !== 'none' && seconds(style.animationDuration) > 0.01) ||
        style.scrollBehavior === 'smooth'
      );
    }),
  );
  const animated = document.querySelectorAll('.leaflet-fade-anim, .leaflet-zoom-anim');
  return [...moving, ...animated].map(
    (element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`,
  );
}
