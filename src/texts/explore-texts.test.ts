import { describe, expect, it } from 'vitest';
import { chipTexts, criterionName, emptyTexts, noticeTexts } from './answer-texts.ts';
import { detailTexts } from './detail-texts.ts';
import { filterScreenTexts, hallTexts, listTexts, panelTexts, type NameOf } from './explore-texts.ts';
import { filterTexts } from './filter-texts.ts';
import { sourceName } from './source-texts.ts';

const nameOf: NameOf = {
  filiere: (id) => `filière ${id}`,
  place: (key) => `place ${key}`,
  territory: (id) => `territoire ${id}`,
};

describe('the contract of names on the screen', () => {
  it.each([
    [filterTexts.counted('Tourisme, gastronomie', 15), 'Tourisme, gastronomie (15)'],
    [listTexts.status(112), '112 campus'],
    [listTexts.status(1), '1 campus'],
    [listTexts.status(0), 'Aucun campus'],
    [chipTexts.remove('Bac pro'), 'Retirer Bac pro'],
    [filterTexts.clear, 'Effacer les filtres'],
    [hallTexts.skipToResults, 'Aller aux résultats'],
    [hallTexts.skipToMap, 'Aller à la carte'],
    [hallTexts.skipToFilters, 'Aller aux filtres'],
    [hallTexts.mainNavigation, 'Principale'],
    [listTexts.heading, 'Résultats'],
    [panelTexts.close, 'Fermer la fiche'],
  ])('holds: %s', (text, expected) => {
    expect(text).toBe(expected);
  });

  it('has the sections of a campus in their words', () => {
    const { missions, trades, network, contact, referent, sources } = detailTexts;
    expect([missions, trades, network, contact, referent, sources]).toEqual([
      'Missions',
      'Métiers et formations',
      'Réseau',
      'Contact',
      'Référent académique',
      'Sources',
    ]);
  });

  it.each([1, 2])('begins the advice for an empty list as the status begins, for %i criteria', (asked) => {
    expect(listTexts.statusEmpty(asked).startsWith(listTexts.status(0))).toBe(true);
  });
});

describe('a chip', () => {
  it.each([
    [{ kind: 'text', value: 'cuir' } as const, '« cuir »'],
    [{ kind: 'filiere', value: 'materiaux' } as const, 'filière materiaux'],
    [{ kind: 'label', value: 'cmqe' } as const, "Campus d'excellence (CMQe)"],
    [{ kind: 'territory', value: 'corse' } as const, 'territoire corse'],
    [{ kind: 'level', value: 'bac-pro' } as const, 'Bac pro'],
    [{ kind: 'attested' } as const, 'Attestés depuis 2019'],
  ])('of %j says %s', (active, name) => {
    expect(criterionName(active, nameOf)).toBe(name);
  });
});

describe('counts in sentences', () => {
  it.each([
    [hallTexts.showFilters(0), 'Filtrer'],
    [hallTexts.showFilters(3), 'Filtrer (3)'],
    [filterScreenTexts.close(0), 'Aucun campus : revenir'],
    [filterScreenTexts.close(1), 'Voir le campus'],
    [filterScreenTexts.close(9), 'Voir 9 campus'],
    [noticeTexts.setAside(1), "1 fiche illisible a été mise de côté : elle n'est ni dans la liste, ni sur la carte."],
    [
      noticeTexts.setAside(2),
      '2 fiches illisibles ont été mises de côté : elles ne sont ni dans la liste, ni sur la carte.',
    ],
    [emptyTexts.removal('Bac pro', 4), 'Retirer Bac pro : 4 campus'],
    [detailTexts.formerNames(['A']), 'Ancien nom : A'],
    [detailTexts.formerNames(['A', 'B']), 'Anciens noms : A ; B'],
    [detailTexts.otherFilieres(1), 'Autre filière'],
    [detailTexts.otherFilieres(2), 'Autres filières'],
    [detailTexts.phones(0), 'Téléphone'],
    [detailTexts.phones(2), 'Téléphones'],
    [detailTexts.sourcesIntroduction(null), "Aucune de ces sources n'est datée."],
    [detailTexts.sourcesIntroduction(2023), 'Source la plus récente : 2023.'],
  ])('%s', (text, expected) => {
    expect(text).toBe(expected);
  });
});

describe('an académie or a vice-rectorat in a sentence', () => {
  it.each([
    [detailTexts.academiePage("académie d'Orléans-Tours"), "Page de l'académie d'Orléans-Tours"],
    [detailTexts.academiePage('vice-rectorat de Polynésie française'), 'Page du vice-rectorat de Polynésie française'],
    [detailTexts.referentOf('académie de Nantes'), "Pour les campus de l'académie de Nantes"],
    [
      detailTexts.referentOf('vice-rectorat de Nouvelle-Calédonie'),
      'Pour les campus du vice-rectorat de Nouvelle-Calédonie',
    ],
  ])('%s', (text, expected) => {
    expect(text).toBe(expected);
  });
});

describe('the name of a source', () => {
  const source = { url: 'https://exemple.fr/page', title: 'La page', year: 2023, supports: [] };
  it.each([
    [sourceName(source, 'exemple.fr'), 'La page'],
    [sourceName({ ...source, title: null }, 'exemple.fr'), 'exemple.fr'],
    [sourceName({ ...source, title: null }, null), 'https://exemple.fr/page'],
    [sourceName({ ...source, title: null, url: null }, null), 'Document sans adresse'],
  ])('is %s', (name, expected) => {
    expect(name).toBe(expected);
  });
});
