import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/** English that slips in from libraries, templates and habit; French words with the same letters are not in the list. */
const ENGLISH = [
  'about|after|all|and|any|are|back|before|between|by|cancel|choose|clear|click|close|data|delete|done|down|empty',
  'enter|error|failed|filter|filters|find|follow|for|found|from|go|help|here|hide|home|in|is|item|items|keyboard',
  'known|label not|last|leave|left|list|load|loading|map|marker|more|name|near|new|next|no|not|of|off|ok|open',
  'please|press|previous|remove|reset|result|results|retry|right|save|search|select|selected|show|skip|submit|the',
  'this|to|toggle|town|try|unknown|up|use|view|warning|with|year|you|your|zoom in|zoom out',
].join('|');
const ENGLISH_WORD = new RegExp(`(?<![\\p{Letter}'’-])(${ENGLISH})(?![\\p{Letter}'’-])`, 'iu');

/** Every text that the file can put on the screen: its literals, but for imports, keys, cases and comparisons. */
function screenTexts(path: string): string[] {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true);
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return;
    if (ts.isPropertyAssignment(node)) return visit(node.initializer);
    if (ts.isCaseClause(node)) return node.statements.forEach(visit);
    if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsEqualsEqualsToken) return;
    if (ts.isNewExpression(node)) return;
    if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) return;
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) {
      texts.push(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return texts.filter((text) => /\p{Letter}/u.test(text));
}

/** More words in a row than this are two sentences. */
const MOST_WORDS = 30;

/** The sentences of a file's texts, each variable part of them as one word. */
function sentences(path: string): string[] {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true);
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) texts.push(node.text);
    if (ts.isTemplateExpression(node)) {
      texts.push(node.head.text + node.templateSpans.map(({ literal }) => `X${literal.text}`).join(''));
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return texts.flatMap(sentencesOf);
}

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.?!…])\s+/);
}

/** Words of a sentence; signs and dashes that stand alone are none. */
function wordCount(sentence: string): number {
  return sentence.split(/\s+/).filter((word) => /[\p{Letter}\d]/u.test(word)).length;
}

const files = readdirSync('src/texts').filter((name) => name.endsWith('-texts.ts'));

describe.each(files)('%s', (name) => {
  const texts = screenTexts(`src/texts/${name}`);

  it('has texts', () => {
    expect(texts.length).toBeGreaterThan(2);
  });

  it(`has no sentence of more than ${MOST_WORDS} words, for who reads slowly`, () => {
    expect(sentences(`src/texts/${name}`).filter((sentence) => wordCount(sentence) > MOST_WORDS)).toEqual([]);
  });

  it('has no English left', () => {
    const english = texts.filter((text) => ENGLISH_WORD.test(text));
    expect(english).toEqual([]);
  });

  it('has straight apostrophes alone, and no other kind of quotes than « »', () => {
    expect(texts.filter((text) => /[’‘“”"`´]/.test(text))).toEqual([]);
  });

  it('has no doubled space, no tab and no line break', () => {
    expect(texts.filter((text) => / {2}|\t|\n/.test(text))).toEqual([]);
  });

  it('has the space that French wants before : ; ? ! and inside « »', () => {
    const tight = texts.filter((text) => /[^\s«][;?!»]|«\S|\p{Letter}:/u.test(text.replace(/https?:/g, '')));
    expect(tight).toEqual([]);
  });

  it('ends no text with three dots instead of an ellipsis', () => {
    expect(texts.filter((text) => text.includes('...'))).toEqual([]);
  });
});

describe('the count of words', () => {
  it('takes sentences one by one, and leaves signs out', () => {
    expect(sentencesOf('Un mot. Deux mots ! Et « trois » mots ?').map(wordCount)).toEqual([2, 2, 3]);
    expect(wordCount(`${'mot '.repeat(30)}– fin.`)).toBe(31);
  });

  it('finds sentences in plain texts and in those with a variable part', () => {
    expect(sentences('src/texts/label-texts.ts')).toContain('Deux sigles reviennent partout :');
    expect(sentences('src/texts/label-texts.ts')).toContain("L'atlas contient X.");
  });
});

describe('the search for English', () => {
  it.each(['Zoom in', 'Close', 'Loading…', 'Show the map', 'Search for a town', 'No results'])('finds %s', (text) => {
    expect(text).toMatch(ENGLISH_WORD);
  });

  it.each(["Vue d'ensemble", 'Carte des campus', 'Zoomer', 'CMQe', 'Fermer la fiche', 'Bac pro'])(
    'leaves %s',
    (text) => {
      expect(text).not.toMatch(ENGLISH_WORD);
    },
  );
});
