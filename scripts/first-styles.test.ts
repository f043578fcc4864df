import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { firstStyles, policySource } from './first-styles.ts';

const PAGE = '<main class="desk wide" data-screen="list"><p class="lead">Bonjour</p><input type="text"/></main>';
const of = (sheet: string, page = PAGE) => firstStyles([sheet], [page]);

describe('firstStyles', () => {
  it.each([
    ['p{margin:0}', 'elements, whichever they are'],
    [':root{--ink:#111}', 'the root'],
    ['.desk{color:red}', 'a class of the page'],
    ['.desk.wide>.lead{color:red}', 'several of them'],
    ['.gone,.lead{color:red}', 'one selector of a list'],
    ['[data-screen]{color:red}', 'an attribute'],
    ['[data-screen=list]{color:red}', 'an attribute and its value, without quotes'],
    ['input[type="text"]{color:red}', 'the same with quotes'],
    ['.desk:not(.gone){color:red}', 'what is in the brackets of a pseudo-class is not asked'],
    ['.lead:focus-visible{color:red}', 'the focus'],
    ['.lead::first-line{color:red}', 'a part of an element'],
    ['@font-face{font-family:A;src:url(/a.woff2)}', 'fonts'],
    ['@media (width>=40em){.lead{color:red}}', 'what windows ask'],
    ['.lead{content:"}{;"}', 'signs in a text'],
  ])('keeps %s: %s', (sheet) => {
    expect(of(sheet)).toBe(sheet);
  });

  it.each([
    ['.gone{color:red}', 'a class that no page has'],
    ['.desk .gone{color:red}', 'one of two'],
    ['[data-open]{color:red}', 'an attribute that no page has'],
    ['[data-screen=map]{color:red}', 'another value'],
    ['.lead:hover{color:red}', 'what a pointer asks'],
    ['@media print{.lead{color:red}}', 'paper'],
    ['@media (width>=40em){.gone{color:red}}', 'a window with nothing in it'],
    ['@keyframes turn{to{rotate:1turn}}', 'what moves'],
  ])('leaves out %s: %s', (sheet) => {
    expect(of(sheet)).toBe('');
  });

  it('takes the sheets in their order, and what any of the pages calls for', () => {
    const sheets = ['.a{color:red}.b{color:red}', '.c{color:red}.a{color:blue}'];
    expect(firstStyles(sheets, ['<p class="c">', '<p class="a">'])).toBe('.a{color:red}.c{color:red}.a{color:blue}');
  });

  it('writes what a person has written as short as a build does', () => {
    expect(of('/* Why. */\n.lead {\n  color: red;\n}\n')).toBe('.lead{color: red;}');
  });
});

describe('policySource', () => {
  it('is the digest that a browser makes of the text', () => {
    const digest = createHash('sha256').update('.é{}', 'utf8').digest('base64');
    expect(policySource('.é{}')).toBe(`'sha256-${digest}'`);
  });
});
