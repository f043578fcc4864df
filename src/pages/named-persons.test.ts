import { describe, expect, it } from 'vitest';
import { aCampus, realDataset } from '../../tests/builders.ts';
import { namedPersons } from './named-persons.ts';

const real = realDataset();
const contact = (name: string | null) => ({
  role: 'Directeur',
  name,
  email: null,
  phone: null,
  source: 'https://a.fr',
});

describe('namedPersons', () => {
  it('are the referents and contacts with a name, once each', () => {
    const [first] = real.academies;
    const academies = ['Ada', null, 'Bob'].map((name) => ({ ...first!, referent: { ...first!.referent, name } }));
    const campuses = [
      aCampus({ id: 'a', contacts: [contact('Bob'), contact(null)] }),
      aCampus({ id: 'b', contacts: [contact('Cyd')] }),
    ];
    expect(namedPersons({ academies, campuses })).toEqual(['Ada', 'Bob', 'Cyd']);
  });

  it('are none where nobody is named', () => {
    expect(namedPersons({ academies: [], campuses: [] })).toEqual([]);
  });
});
