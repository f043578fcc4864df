/**
 * What the suites leave to a reader, read: each kind of question (and of mistaken fault), on which elements, why it is
 * no fault, and how that was seen. Where `measure` is given, the page is measured anew at every run. The test fails on
 * a finding that no reading covers, and on a reading that covers nothing any more.
 */
import type { Suite } from './scanners.ts';

export interface Reading {
  suite: Suite;
  rule: string;
  /** The elements, as a selector; the document itself is `html`. */
  where: string;
  /** The suite holds it for a fault, and is mistaken; otherwise it asks. */
  isFault?: true;
  /**
   * Measured each time: the contrast of the text with what is under it (4.5, or 3 for large text), a target of 24 × 24
   * pixels that nothing covers, or that the element is seen once it has the focus.
   */
  measure?: 'contrast' | 'target' | 'focus';
  why: string;
}

type Measure = Reading['measure'];

/** What a suite asks of several kinds of elements, with one answer. */
function asks(suite: Suite, rule: string, why: string, wheres: string[], measure?: Measure): Reading[] {
  return wheres.map((where) => ({ suite, rule, where, why, ...(measure && { measure }) }));
}

/** What a suite holds for a fault, and is mistaken. */
function mistakes(suite: Suite, rule: string, why: string, wheres: string[], measure?: Measure): Reading[] {
  return asks(suite, rule, why, wheres, measure).map((reading) => ({ ...reading, isFault: true }));
}

/** The name of the place on the map. */
const PLACE_NAME = 'Drawn through by 0.9 over the map: above 10:1 on every ground of both themes (tokens.css).';
/** The list of no results. */
const EMPTY_LIST =
  'Named and empty by contract (DESIGN.md); the count and the advice before it say so. ARIA allows it.';
/** What a closed disclosure holds. */
const CLOSED = [':is(details:not([open]) > :not(summary), details:not([open]) > :not(summary) *)'];

const AXE: Reading[] = [
  ...asks('axe', 'color-contrast', PLACE_NAME, ['.place-name']),
  ...asks(
    'axe',
    'color-contrast',
    'Out of sight in a column that scrolls, or over a drawing; in forced colours axe takes the fill colour of the text, which Chromium does not force.',
    ['*'],
    'contrast',
  ),
  ...asks('axe', 'color-contrast', 'Under a sheet or a list; measured at 4.5 and more (tests/unit/colours.test.ts).', [
    '.cluster-disc',
  ]),
  ...asks('axe', 'color-contrast', 'Under a list that the visitor opened; measured in « map ».', [
    '.map-stage:has(.map-stack) .map-corner *',
  ]),
  ...asks('axe', 'target-size', 'Pins of a map are where they are (WCAG 2.5.8, essential); the list is their equal.', [
    '.mark',
  ]),
  ...asks('axe', 'hidden-content', 'On a screen of its own on a phone: states « filters » and « map ».', [
    ':is(.filters, .field, .map-place, .desk, .desk-columns, .results-column, .search-box, .home-introduction, .footer, .map-words)',
  ]),
  ...asks('axe', 'hidden-content', 'For narrow windows alone: the same state is read at 320 px.', [
    ':is(.screen-bar, .screen-toggle, .filters-close)',
  ]),
  ...asks('axe', 'hidden-content', 'For wide windows alone: the same state is read at 1440 px.', [
    ':is(header li, .print-button, .map-pans, .map-keys-button)',
  ]),
  ...asks('axe', 'hidden-content', 'Keeps its place until the page listens, and is read then.', ['[data-waits]']),
  ...asks('axe', 'hidden-content', 'For paper: paper.test.ts reads the print.', [
    ':is(.paper-code, .paper-map, .print-only)',
  ]),
  ...asks(
    'axe',
    'hidden-content',
    'Shown when asked for: find.test.ts has axe read the lists, « keys of the map » the dialog.',
    [':is(.combo-popup, .combo-list, .map-keys, .map-pan)'],
  ),
  ...asks(
    'axe',
    'hidden-content',
    "The description of the map's surface, heard with it; the keys are shown in their dialog.",
    ['.map > p'],
  ),
  ...asks(
    'axe',
    'p-as-heading',
    'Beside an open campus, whose name is the only level 1; the search is a landmark with a name.',
    ['.home-heading'],
  ),
  ...asks('axe', 'p-as-heading', "A person's name under « Référent académique »: it heads nothing.", [
    '.referent-name',
  ]),
];

const IBM: Reading[] = [
  ...asks('ibm', 'aria_child_valid', EMPTY_LIST, ['.results:empty']),
  ...asks(
    'ibm',
    'element_tabbable_unobscured',
    'Held for shown; read open in « filters » and « campus, all open ».',
    CLOSED,
  ),
  ...asks(
    'ibm',
    'target_spacing_sufficient',
    'Part of the column that scrolls, held for being under the foot of the page or the bar of a phone.',
    ['.filters input'],
    'target',
  ),
  ...asks(
    'ibm',
    'element_tabbable_unobscured',
    'Out of sight in what scrolls: focused, each comes into view and nothing covers it.',
    ['*'],
    'focus',
  ),
  ...asks(
    'ibm',
    'element_tabbable_unobscured',
    'Under a list that the visitor opened: Escape closes it wherever the focus is (WCAG 2.4.11, note 2).',
    ['.map-stage:has(.map-stack) :is(button, summary)'],
  ),
  ...asks('ibm', 'style_focus_visible', 'One ring for everything (base.css, :focus-visible), 3 pixels and a halo.', [
    '*',
  ]),
  ...asks('ibm', 'style_background_decorative', 'Pictograms alone, each beside the words that it stands for.', [
    'style',
  ]),
  ...asks('ibm', 'style_color_misuse', 'A reminder for each page: filières have a drawing and words, states a shape.', [
    'style',
  ]),
  ...asks('ibm', 'style_highcontrast_visible', 'A reminder for each page: axe reads each state in forced colours.', [
    'style',
  ]),
  ...asks('ibm', 'style_viewport_resizable', 'A reminder for each page: text is in rem; screens.test.ts doubles it.', [
    'link',
    'style',
  ]),
  ...asks(
    'ibm',
    'element_tabbable_role_valid',
    'What scrolls must take the focus to be scrolled by keys; it has a name.',
    ['.page-table-frame'],
  ),
  ...asks('ibm', 'aria_keyboard_handler_exists', 'React listens at the root: find.test.ts walks the lists by keys.', [
    '[role="combobox"]',
  ]),
  ...asks('ibm', 'aria_complementary_label_visible', 'Its name is its title, which is shown.', ['.start-notice']),
  ...asks('ibm', 'input_checkboxes_grouped', 'In a details, whose summary names them: « Niveau », « Territoire ».', [
    '.filters details input',
  ]),
  ...asks('ibm', 'input_checkboxes_grouped', 'One alone, below the groups: its label says all.', [
    '.filters > label input',
  ]),
  ...mistakes(
    'axe',
    'target-size',
    'Under the button that stays at the foot of the screen, until they are scrolled to.',
    ['.filters fieldset input'],
    'target',
  ),
  ...asks('ibm', 'input_fields_grouped', 'In one search landmark with a name, which a fieldset would say twice.', [
    '.search-box :is(input, select)',
  ]),
  ...asks('ibm', 'input_fields_grouped', 'Alone of its kind in its place, with a label.', [
    ':is(.report-field, .order-choice) select',
  ]),
  ...asks(
    'ibm',
    'input_label_visible',
    'Drawn buttons with a name, said on hover too where it is the map that they move.',
    [':is(.icon-button, .map-buttons button, .map-pan button)'],
  ),
  ...asks(
    'ibm',
    'input_label_visible',
    'A mark shows the drawing of its filière; legend, list and hover say it in words.',
    ['.mark'],
  ),
  ...asks('ibm', 'widget_tabbable_exists', 'One tab stop for all marks, arrows between them: map.test.ts walks them.', [
    '.mark',
  ]),
  ...asks('ibm', 'list_markup_review', 'A letter as the visitor will send it, with its own dashes.', ['.report-text']),
  ...asks('ibm', 'list_structure_proper', 'dt and dd in a div each, as HTML allows; IBM looks for children alone.', [
    'dl',
  ]),
  ...asks(
    'ibm',
    'text_block_heading',
    'Short bold words that head nothing: a label, a name, the words above the search.',
    [':is(.detail-label, .referent-name, .home-heading, .find)'],
  ),
];

const ALFA: Reading[] = [
  ...mistakes(
    'alfa',
    'r113',
    'Alfa takes whole what a column or a table cuts off, and believes it over these targets.',
    [':is(.footer a, .link-button, .search-submit)'],
    'target',
  ),
  ...mistakes('alfa', 'r57', 'Advice, no rule of WCAG: skip links come first, a status is heard wherever it is.', [
    '.skip-link',
    '[role="status"]',
  ]),
  ...mistakes('alfa', 'r68', EMPTY_LIST, ['.results:empty']),
  ...mistakes('alfa', 'r87', 'Where the data did not come, the notice and its button come before the page.', [
    'html:has(.start-notice)',
  ]),
  ...mistakes('alfa', 'r61', 'Advice, no rule of WCAG: what stands before the page or the panel has level 2.', [
    'html:has(.workspace[data-panel], .start-notice)',
  ]),
  ...asks('alfa', 'r69', PLACE_NAME, ['.place-name']),
  ...asks(
    'alfa',
    'r87',
    'The first link leads to the results, which are what one comes for; screens.test.ts presses it.',
    ['html:has(.skip-link)'],
  ),
];

export const READINGS: readonly Reading[] = [...AXE, ...IBM, ...ALFA];
