import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mailAddress, phoneAddress } from './safe-links.ts';

/** Every UTF-16 unit, halves of pairs included. */
const anyText = fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units));

describe('mailAddress', () => {
  it.each(['contact@exemple.fr', 'prenom.nom+campus@ac-orleans-tours.fr', 'A_b-1@Sous.Domaine.EDU', 'a@b.fr'])(
    '%s can be written to',
    (email) => {
      expect(mailAddress(email)).toBe(`mailto:${email}`);
    },
  );

  it.each([
    null,
    '',
    'exemple.fr',
    'a@b',
    '@exemple.fr',
    'a@.fr',
    'a@-exemple.fr',
    'a@exemple-.fr',
    'a@@exemple.fr',
    'a@exemple.fr@b.fr',
    'a b@exemple.fr',
    'a@exemple.fr\n',
    '\na@exemple.fr',
    'a@exemple.fr?bcc=b@exemple.fr',
    'a?subject=x@exemple.fr',
    'a&cc=b@exemple.fr',
    'a@exemple.fr,b@exemple.fr',
    'a@exemple.fr;b@exemple.fr',
    'a%0Acc:b@exemple.fr',
    'a@exemple.fr%0D%0Acc:b@exemple.fr',
    'mailto:a@exemple.fr',
    '<a@exemple.fr>',
    'Nom <a@exemple.fr>',
    'prénom@exemple.fr',
  ])('%j is refused', (email) => {
    expect(mailAddress(email)).toBeNull();
  });

  it('adds no header, for any text', () => {
    const emails = fc.oneof(
      anyText,
      fc.emailAddress(),
      fc.tuple(fc.emailAddress(), anyText).map((p) => p.join('')),
    );
    fc.assert(
      fc.property(emails, (email) => {
        const address = mailAddress(email);
        if (address !== null) expect(address).toMatch(/^mailto:[\w.+-]+@[\w.-]+$/);
      }),
    );
  });
});

describe('phoneAddress', () => {
  it.each([
    ['02 38 83 48 28', 'tel:+33238834828'],
    ['02.38.83.48.28', 'tel:+33238834828'],
    ['02-38-83-48-28', 'tel:+33238834828'],
    ['02\u00a038\u202f83 48 28', 'tel:+33238834828'],
    ['0238834828', 'tel:+33238834828'],
    ['06 27 29 55 28', 'tel:+33627295528'],
    ['+33 2 38 83 48 28', 'tel:+33238834828'],
    ['+689 40 46 27 00', 'tel:+68940462700'],
    ['+687 26 61 00', 'tel:+687266100'],
    // Overseas départements have country codes of their own (Arcep, national numbering plan).
    ['0262 48 10 10', 'tel:+262262481010'],
    ['0692 12 34 56', 'tel:+262692123456'],
    ['0269 61 10 24', 'tel:+262269611024'],
    ['0590 47 81 00', 'tel:+590590478100'],
    ['0594 27 20 00', 'tel:+594594272000'],
    ['0596 52 25 00', 'tel:+596596522500'],
    // The same figures further on say nothing.
    ['01 02 62 00 00', 'tel:+33102620000'],
    ['01 05 90 00 00', 'tel:+33105900000'],
    ['01 05 94 00 00', 'tel:+33105940000'],
    ['01 05 96 00 00', 'tel:+33105960000'],
  ])('%s is %s', (phone, expected) => {
    expect(phoneAddress(phone)).toBe(expected);
  });

  it.each([
    null,
    '',
    '40 46 27 00',
    '00 38 83 48 28',
    '02 38 83 48',
    '02 38 83 48 28 30',
    '+0 238 83 48 28',
    '+33',
    '+1234567890123456',
    '02 38 83 48 28;ext=1',
    '02 38 83 48 28 poste 12',
    '0238834828\nX',
    'X+33238834828',
    '0+33238834828',
    '*#06#',
    '36 46',
    'tel:0238834828',
    '٠٢٣٨٨٣٤٨٢٨',
  ])('%j is refused', (phone) => {
    expect(phoneAddress(phone)).toBeNull();
  });
});
