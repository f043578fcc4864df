import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Source, Support } from './campus.ts';
import { letterAsIssue, letterByMail, oneLine, REPORT_FIELDS, sourcesOfField } from './report.ts';

const EMAIL = 'atlas@exemple.fr';

/** A mailto: address read as a mail program does. */
function readMail(address: string) {
  const [to, query = ''] = address.replace(/^mailto:/, '').split('?');
  const headers = query.split('&').map((pair) => pair.split('='));
  return {
    to,
    names: headers.map(([name]) => name),
    values: headers.map(([, value = '']) => decodeURIComponent(value)),
    parts: headers.map((header) => header.length),
  };
}

const HOSTILE = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        '\r\n',
        '\n',
        '&bcc=x@y.fr',
        '?',
        '%0ABcc: x',
        '#',
        '\u2028',
        'é',
        ' ',
        '=',
        '+',
        '\ud800',
        '"<>',
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join('')),
);

describe('letterByMail', () => {
  it('gives subject and text back as they were, and no other header, whatever they hold', () => {
    fc.assert(
      fc.property(HOSTILE, HOSTILE, (subject, text) => {
        const address = letterByMail(EMAIL, { subject, text })!;
        expect(address).toMatch(/^mailto:atlas@exemple\.fr\?[\w%.~&=-]*$/);
        const read = readMail(address);
        expect(read.to).toBe(EMAIL);
        expect(read.names).toEqual(['subject', 'body']);
        expect(read.parts).toEqual([2, 2]);
        expect(read.values[0]).toBe(oneLine(subject, 120));
        expect(read.values[0]).not.toMatch(/[\r\n]/);
        const asLines = (value: string) => value.replace(/\r\n?/g, '\n').replace(/\p{Surrogate}/gu, '\uFFFD');
        expect(asLines(read.values[1]!)).toBe(asLines(text));
      }),
    );
  });

  it.each([null, '', 'javascript:alert(1)', 'a@b.fr?bcc=c@d.fr', 'a@b.fr,c@d.fr', 'a b@c.fr'])(
    'writes nothing to %s',
    (email) => {
      expect(letterByMail(email, { subject: 's', text: 't' })).toBeNull();
    },
  );
});

describe('letterAsIssue', () => {
  it('gives title and text back as they were, on the host of the deployer alone', () => {
    fc.assert(
      fc.property(HOSTILE, HOSTILE, (subject, text) => {
        const url = new URL(
          letterAsIssue('https://forge.exemple.fr/atlas/issues/new?labels=donnees', { subject, text })!,
        );
        expect(url.origin + url.pathname).toBe('https://forge.exemple.fr/atlas/issues/new');
        expect([...url.searchParams.keys()]).toEqual(['labels', 'title', 'body']);
        expect(url.hash).toBe('');
        expect(url.searchParams.get('title')).toBe(oneLine(subject, 120));
        expect(url.searchParams.get('body')).toBe(text.replace(/\p{Surrogate}/gu, '\uFFFD'));
      }),
    );
  });

  it.each([null, 'javascript:alert(1)', 'mailto:a@b.fr', '//exemple.fr', 'https://a@exemple.fr'])(
    'refuses %s',
    (issues) => {
      expect(letterAsIssue(issues, { subject: 's', text: 't' })).toBeNull();
    },
  );
});

describe('oneLine', () => {
  it.each([
    ['Lycée\r\nSource : faux', 'Lycée Source : faux'],
    ['  a\tb\u0000c ', 'a b c'],
    ['é'.repeat(300), `${'é'.repeat(239)}…`],
    ['😀'.repeat(241), `${'😀'.repeat(239)}…`],
    ['😀'.repeat(240), '😀'.repeat(240)],
  ])('%j', (value, expected) => {
    expect(oneLine(value)).toBe(expected);
  });
});

describe('sourcesOfField', () => {
  const source = (...supports: Support[]): Source => ({ url: null, title: supports.join(' '), year: null, supports });
  const campus = [source('name', 'label'), source('members'), source()];
  const referent = [source('role')];

  it.each([
    ['name', ['name label']],
    ['network', ['members']],
    ['filiere', ['name label', 'members', '']],
    ['other', ['name label', 'members', '']],
    ['referent', ['role']],
  ] as const)('%s', (field, titles) => {
    expect(sourcesOfField(field, { campus, referent }).map(({ title }) => title)).toEqual(titles);
  });

  it('ends the list of fields with what has no name', () => {
    expect(REPORT_FIELDS.at(-1)).toBe('other');
  });
});
