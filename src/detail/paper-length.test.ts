import { describe, expect, it } from 'vitest';
import { aCampus, aContact } from '../../tests/builders.ts';
import type { Campus } from '../domain/campus.ts';
import { isLongOnPaper } from './paper-length.ts';

const LONG = 'a'.repeat(1400);
const SOURCE = { url: LONG, title: null, year: null, supports: [] };

describe('isLongOnPaper', () => {
  it('is false for a campus of which little is known', () => {
    expect(isLongOnPaper(aCampus(), null)).toBe(false);
  });

  it.each<[string, Partial<Campus>]>([
    ['name', { name: LONG }],
    ['topics', { topics: Array.from({ length: 70 }, () => 'b'.repeat(20)) }],
    ['a member', { members: [{ name: LONG, kind: 'lycee', commune: null, position: null }] }],
    ['a site', { sites: [{ name: LONG, commune: null }] }],
    ['a contact', { contacts: [aContact({ source: LONG })] }],
    ['the address of a source', { sources: [SOURCE] }],
    ['many short sources', { sources: Array.from({ length: 44 }, () => ({ ...SOURCE, url: 'https://a.fr' })) }],
  ])('counts the %s', (_, facts) => {
    expect(isLongOnPaper(aCampus(facts), null)).toBe(true);
  });

  it('counts the plan and the ladder, which take room whatever they tell', () => {
    const members = [{ name: 'c'.repeat(850), kind: 'lycee', commune: null, position: null } as const];
    const place = { lat: 47, lng: 1, precision: 'commune' } as const;
    const facts = { levels: ['bts'], members: members.map((member) => ({ ...member, position: place })) } as const;
    expect(isLongOnPaper(aCampus({ members: [...members] }), null)).toBe(false);
    expect(isLongOnPaper(aCampus({ levels: [...facts.levels], members: facts.members }), null)).toBe(true);
  });
});
