/**
 * The home page made bad on purpose: twenty defects that maps and lists have in the field (research/a11y-security.md
 * § 2.3, D1 to D20), each sown by a function of its own, so that a suite that has gone blind is found out.
 */
import type { Suite } from './scanners.ts';

/** In the page; each sows one defect, and needs nothing of the others. */
export const SEEDS = {
  'D1 no h1': () => {
    for (const heading of document.querySelectorAll('h1')) {
      const plain = document.createElement('div');
      plain.className = heading.className;
      plain.append(...heading.childNodes);
      heading.replaceWith(plain);
    }
  },
  'D2 no main': () => {
    const main = document.querySelector('main')!;
    const plain = document.createElement('div');
    plain.className = main.className;
    plain.append(...main.childNodes);
    main.replaceWith(plain);
  },
  'D3 rows that only a pointer opens': () => {
    for (const link of document.querySelectorAll('.results .card-name')) {
      const row = document.createElement('div');
      row.className = 'card-name';
      row.textContent = link.textContent;
      row.onclick = () => location.assign('/campus/x');
      link.replaceWith(row);
    }
  },
  'D4 pale text': () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.card { color: #b9b9b9 }');
    document.adoptedStyleSheets.push(sheet);
  },
  'D5 placeholder for a label': () => {
    const field = document.querySelector('input[name="q"]')!;
    field.removeAttribute('aria-labelledby');
    field.removeAttribute('aria-label');
    document.querySelector(`label[for="${field.id}"]`)!.remove();
  },
  'D6 image link without a name': () => {
    const link = Object.assign(document.createElement('a'), { href: '/label' });
    link.append(Object.assign(document.createElement('img'), { src: '/icon.svg', alt: '', width: 32, height: 32 }));
    document.querySelector('.results-head')!.append(link);
  },
  'D7 « cliquez ici »': () => {
    document.querySelector('.footer a')!.textContent = 'cliquez ici';
  },
  'D8 marks without a name': () => {
    for (const mark of document.querySelectorAll('.campus-mark')) {
      mark.removeAttribute('aria-label');
      mark.removeAttribute('title');
    }
  },
  'D9 marks dead to Enter': () => {
    for (const mark of document.querySelectorAll<HTMLElement>('.campus-mark')) {
      const dead = document.createElement('div');
      dead.className = mark.className;
      dead.setAttribute('role', 'button');
      dead.setAttribute('aria-label', mark.getAttribute('aria-label') ?? '');
      dead.tabIndex = mark.tabIndex;
      dead.append(...mark.childNodes);
      dead.onclick = () => location.assign('/campus/x');
      mark.replaceWith(dead);
    }
  },
  'D10 small targets': () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.map-buttons button { width: 12px; height: 12px; min-width: 0; min-height: 0; padding: 0 }');
    document.adoptedStyleSheets.push(sheet);
  },
  'D11 filière by colour alone': () => {
    // The filière is the last thing that a card says.
    for (const { lastChild } of document.querySelectorAll('.card'))
      lastChild!.textContent = lastChild!.textContent!.replace(/ · [^·]*$/, '');
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '.filiere-sign::before { background: #d93d06; mask: none !important; border-radius: 50% !important }',
    );
    document.adoptedStyleSheets.push(sheet);
  },
  'D12 no live region': () => {
    document.querySelector('[role="status"]')!.removeAttribute('role');
  },
  'D13 panel that takes no focus': () => {
    document.addEventListener('click', () => {
      const heading = Object.assign(document.createElement('h2'), { textContent: 'Campus' });
      document.body.append(heading);
    });
  },
  'D14 no reflow': () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('body { min-width: 60rem }');
    document.adoptedStyleSheets.push(sheet);
  },
  'D15 no skip links': () => {
    for (const link of document.querySelectorAll('.skip-link')) link.remove();
  },
  'D16 focus lost on closing': () => {
    document.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape' && document.activeElement instanceof HTMLElement) document.activeElement.blur();
    });
  },
  'D17 toggle without a state': () => {
    document.querySelector('.map-tiles-button')!.removeAttribute('aria-pressed');
  },
  'D18 map in the focus order without a name': () => {
    const surface = document.querySelector<HTMLElement>('.map-surface')!;
    for (const name of ['role', 'aria-label', 'aria-describedby']) surface.removeAttribute(name);
    surface.tabIndex = 0;
  },
  'D19 h4 first': () => {
    const heading = Object.assign(document.createElement('h4'), { textContent: 'Trouver un campus' });
    document.querySelector('main, .workspace')!.prepend(heading);
  },
  'D20 « × » that is no button': () => {
    const close = Object.assign(document.createElement('div'), { textContent: '×', className: 'close' });
    close.onclick = () => close.remove();
    document.querySelector('.results-column')!.prepend(close);
  },
} satisfies Record<string, () => void>;

export type Seed = keyof typeof SEEDS;

/** Who looks: the three suites, and html-validate at the page as it stands. */
export type Judge = Suite | 'html';

/** The home page that is made bad: with few campuses, so that all can be looked at often. */
export const TWIN = '/?territoire=bretagne';

/**
 * Who sees a defect that is alone on the page, and by which rules; "?" where it is a question, not a fault, which is
 * looked for in the page with all of them. What has no line is seen by none: behaviour, which needs tests of its own.
 */
export const SEEN_BY: Partial<Record<Seed, Partial<Record<Judge, string[]>>>> = {
  'D1 no h1': { axe: ['page-has-heading-one'], ibm: ['text_block_heading?'], alfa: ['r61'] },
  'D2 no main': { axe: ['landmark-one-main', 'region'], ibm: ['aria_content_in_landmark?'], alfa: ['r57'] },
  'D3 rows that only a pointer opens': { ibm: ['text_block_heading?'] },
  'D4 pale text': { axe: ['color-contrast'], ibm: ['text_contrast_sufficient'], alfa: ['r69'] },
  'D5 placeholder for a label': { html: ['input-missing-label'] },
  'D6 image link without a name': { axe: ['link-name'], ibm: ['a_text_purpose'], alfa: ['r11'], html: ['wcag/h30'] },
  'D8 marks without a name': {
    axe: ['button-name'],
    ibm: ['input_label_exists'],
    alfa: ['r12'],
    html: ['text-content'],
  },
  'D9 marks dead to Enter': { html: ['prefer-native-element'] },
  'D10 small targets': { axe: ['target-size?'], ibm: ['target_spacing_sufficient'], alfa: ['r113'] },
  'D12 no live region': { axe: ['region'] },
  'D18 map in the focus order without a name': {
    axe: ['focus-order-semantics'],
    ibm: ['element_tabbable_role_valid?'],
  },
  'D19 h4 first': { alfa: ['r61', 'r78'], html: ['heading-level'] },
};

/** How many more faults each finds in the page with all twenty than in the good one, by rule. */
export const TWIN_GAINS: Record<Judge, Record<string, number>> = {
  axe: {
    // D8 on the marks that D9 has made into a role.
    'aria-command-name': 5,
    'color-contrast': 5,
    'focus-order-semantics': 1,
    'landmark-one-main': 1,
    'link-name': 1,
    'page-has-heading-one': 1,
    region: 9,
  },
  ibm: { a_text_purpose: 1, input_label_exists: 5, target_spacing_sufficient: 3, text_contrast_sufficient: 5 },
  alfa: { r11: 1, r113: 3, r12: 5, r57: 18, r61: 1, r69: 5 },
  html: { 'heading-level': 1, 'input-missing-label': 1, 'prefer-native-element': 5, 'wcag/h30': 1 },
};
