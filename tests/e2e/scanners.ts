/** Three suites of accessibility in the visitor's window, with one form of answer: axe-core, IBM Equal Access, Siteimprove Alfa. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Audit } from '@siteimprove/alfa-act';
import { Playwright } from '@siteimprove/alfa-playwright';
import alfaRules from '@siteimprove/alfa-rules';
import type { Atlas } from './driver.ts';

export type Suite = 'axe' | 'ibm' | 'alfa';

/** What a suite says of one element. */
export interface Finding {
  suite: Suite;
  rule: string;
  /** A fault; otherwise a thing that the suite leaves to a reader. */
  isFault: boolean;
  /** The steps from the document to the element: "/html[1]/body[1]/div[2]". */
  path: string;
  message: string;
}

export interface Scan {
  findings: Finding[];
  /** How many rules of the suite had something to look at: a suite that looks at nothing finds nothing. */
  applicable: number;
}

/** All rules, those alone whose answer can change with the colours, or those that are named. */
export type Extent = 'all' | 'colours' | readonly string[];

export const SUITES: Record<Suite, (atlas: Atlas, extent?: Extent) => Promise<Scan>> = {
  axe: scanByAxe,
  ibm: scanByIbm,
  alfa: scanByAlfa,
};

const { resolve } = createRequire(import.meta.url);
const AXE = readFileSync(resolve('axe-core/axe.min.js'), 'utf8');
const IBM = readFileSync(resolve('accessibility-checker-engine/ace-window.js'), 'utf8');

const AXE_TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice', 'experimental'];

/** The rules that look at colours: contrast, and links told from their text by colour. */
const COLOURS: Record<Suite, readonly string[]> = {
  axe: ['color-contrast', 'link-in-text-block'],
  ibm: ['text_contrast_sufficient'],
  alfa: ['r62', 'r69'],
};

/**
 * Left out. Of level AAA alone, which the site does not claim: links of one text, contrast, line height and targets of
 * AAA. And focus rings (r65), a fifth of Alfa's time: it can only ask of a card, whose ring is that of its ::after, and
 * seeing.test.ts measures them all.
 */
const ALFA_LEFT_OUT = new Set(['r41', 'r66', 'r71', 'r73', 'r74', 'r80', 'r96', 'r111', 'r65']);

/** The rules to read by; none where all are. */
function rulesOf(suite: Suite, extent: Extent): readonly string[] {
  if (extent === 'all') return [];
  return extent === 'colours' ? COLOURS[suite] : extent;
}

/** The rules that the page breaks for certain, by axe, each with the first elements that break it. */
export async function violations(atlas: Atlas): Promise<string[]> {
  const { findings } = await scanByAxe(atlas);
  return findings.filter(({ isFault }) => isFault).map(({ rule, message }) => `${rule}: ${message}`);
}

interface AxeNode {
  element: Element;
  html: string;
  failureSummary?: string;
}
interface AxeResult {
  id: string;
  nodes: AxeNode[];
}
interface AxeReport {
  passes: AxeResult[];
  violations: AxeResult[];
  incomplete: AxeResult[];
}

async function scanByAxe(atlas: Atlas, extent: Extent = 'all'): Promise<Scan> {
  await inject(atlas, 'axe', AXE);
  const runOnly =
    extent === 'all' ? { type: 'tag', values: AXE_TAGS } : { type: 'rule', values: [...rulesOf('axe', extent)] };
  return atlas.page.evaluate(async (rules) => {
    const { axe } = window as unknown as { axe: { run: (options: object) => Promise<AxeReport> } };
    const options = { runOnly: rules, elementRef: true, resultTypes: ['violations', 'incomplete'] };
    const { passes, violations, incomplete } = await axe.run(options);
    const pathOf = (element: Element | null): string => {
      if (!element) return '';
      const { localName, parentElement } = element;
      const alike = [...(parentElement?.children ?? [element])].filter((other) => other.localName === localName);
      return `${pathOf(parentElement)}/${localName}[${alike.indexOf(element) + 1}]`;
    };
    const findingsOf = (results: AxeResult[], isFault: boolean) =>
      results.flatMap(({ id: rule, nodes }) =>
        nodes.map(({ element, html }) => ({
          suite: 'axe' as const,
          rule,
          isFault,
          path: pathOf(element),
          message: html.slice(0, 160),
        })),
      );
    const findings = [...findingsOf(violations, true), ...findingsOf(incomplete, false)];
    return { findings, applicable: passes.length + violations.length + incomplete.length };
  }, runOnly);
}

interface IbmResult {
  ruleId: string;
  /** What the rule is for ("VIOLATION", "RECOMMENDATION") and what came out ("PASS", "FAIL", "POTENTIAL", "MANUAL"). */
  value: [string, string];
  path: { dom: string };
  message: string;
  snippet: string;
}
interface IbmChecker {
  addGuideline: (guideline: object) => void;
  check: (node: Document, guidelines: string[]) => Promise<{ results: IbmResult[] }>;
}

async function scanByIbm(atlas: Atlas, extent: Extent = 'all'): Promise<Scan> {
  await inject(atlas, 'ace_ibma', IBM);
  const { page } = atlas;
  const results = await page.evaluate(ibmResults, [...rulesOf('ibm', extent)]);
  const findings = results
    .filter(({ value }) => value[1] !== 'PASS')
    .map(({ ruleId, value, path, message, snippet }) => ({
      suite: 'ibm' as const,
      rule: ruleId,
      isFault: value[0] === 'VIOLATION' && value[1] === 'FAIL',
      path: path.dom,
      message: `${message} ${snippet.slice(0, 160)}`,
    }));
  return { findings, applicable: new Set(results.map(({ ruleId }) => ruleId)).size };
}

/** In the page: all that IBM's engine says, passes too; by the rules given, or by those of WCAG 2.2 where none is. */
async function ibmResults(rules: string[]): Promise<IbmResult[]> {
  const { ace_ibma: engine } = window as unknown as { ace_ibma: { Checker: new () => IbmChecker } };
  const checker = new engine.Checker();
  const some = rules.map((id) => ({ id, level: 'VIOLATION', toolkitLevel: '1' }));
  const checkpoints = [{ num: '1', name: 'some', wcagLevel: 'AA', summary: 'some', rules: some }];
  checker.addGuideline({ id: 'SOME', name: 'some', category: 'Accessibility', description: 'some', checkpoints });
  const { results } = await checker.check(document, [rules.length === 0 ? 'WCAG_2_2' : 'SOME']);
  // A report holds the elements themselves, which do not leave the page.
  return results.map(({ ruleId, value, path: { dom }, message, snippet }) => ({
    ruleId,
    value,
    path: { dom },
    message,
    snippet,
  }));
}

async function scanByAlfa(atlas: Atlas, extent: Extent = 'all'): Promise<Scan> {
  const wanted = new Set(rulesOf('alfa', extent));
  const rules = [...alfaRules].filter(({ uri }) =>
    extent === 'all' ? !ALFA_LEFT_OUT.has(alfaId(uri)) : wanted.has(alfaId(uri)),
  );
  const page = extent === 'colours' ? await repainted(atlas) : await alfaPage(atlas);
  const outcomes = [...(await Audit.of(page, rules).evaluate())];
  const isApplicable = outcomes.filter(({ outcome }) => outcome !== 'inapplicable');
  const findings = isApplicable
    .filter(({ outcome }) => outcome !== 'passed')
    .map(({ rule: { uri }, outcome, target }) => ({
      suite: 'alfa' as const,
      rule: alfaId(uri),
      isFault: outcome === 'failed',
      path: alfaPath(target),
      message: outcome,
    }));
  return { findings, applicable: new Set(isApplicable.map(({ rule: { uri } }) => uri)).size };
}

/**
 * In the page: hides from Alfa the rules of a style sheet that it does not know (@container, @property…). One of them,
 * and it takes the whole sheet for empty, without a word (alfa-dom 0.112, native.js).
 */
function hideUnknownRules(): void {
  const known =
    /^CSS(FontFace|Import|Keyframe|Keyframes|LayerBlock|LayerStatement|Media|Namespace|Page|Style|Supports)Rule$/;
  const hide = (holder: CSSStyleSheet | CSSGroupingRule) => {
    const rules = [...holder.cssRules].filter(({ constructor }) => known.test(constructor.name));
    Object.defineProperty(holder, 'cssRules', { configurable: true, value: rules });
    for (const rule of rules) if (rule instanceof CSSGroupingRule) hide(rule);
  };
  for (const sheet of document.styleSheets) hide(sheet);
}

type AlfaPage = Awaited<ReturnType<typeof Playwright.toPage>>;

/** What Alfa has read of a page: to read it costs as much as to judge it. */
const alfaPages = new WeakMap<Atlas, AlfaPage>();

async function alfaPage(atlas: Atlas): Promise<AlfaPage> {
  await atlas.page.evaluate(hideUnknownRules);
  const page = await Playwright.toPage(await atlas.page.evaluateHandle(() => window.document));
  const empty = [...page.document.style].filter((sheet) => [...sheet.rules].length === 0).length;
  if (empty > 0)
    throw new Error(`Alfa: expected rules in every style sheet, got ${empty} without; see hideUnknownRules`);
  alfaPages.set(atlas, page);
  return page;
}

/** The page that was read last, in the colours that the window has now: its rules are Alfa's to apply. */
async function repainted(atlas: Atlas): Promise<AlfaPage> {
  const { document, request, response } = alfaPages.get(atlas) ?? (await alfaPage(atlas));
  const nothing = await atlas.page.evaluateHandle(() => window.document.implementation.createHTMLDocument());
  const { device } = await Playwright.toPage(nothing);
  return { document, request, response, device } as AlfaPage;
}

/** Where the target of a rule is: an element, a text, the document, or the first of a group of them. */
function alfaPath(target: unknown): string {
  if (typeof target !== 'object' || target === null) return '';
  if ('path' in target && typeof target.path === 'function') return String(target.path());
  const [first] = Symbol.iterator in target ? (target as Iterable<unknown>) : [];
  return alfaPath(first);
}

/** "https://alfa.siteimprove.com/rules/sia-r69" is r69. */
function alfaId(uri: string): string {
  return uri.slice(uri.lastIndexOf('-') + 1);
}

/** Puts a suite into the page, once. */
async function inject({ page }: Atlas, name: string, source: string): Promise<void> {
  if (!(await page.evaluate((global) => global in window, name))) await page.evaluate(source);
}
