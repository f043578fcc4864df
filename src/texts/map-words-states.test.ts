import { describe, expect, it } from 'vitest';
import {
  around,
  at,
  campusIn,
  everywhereBut,
  from,
  tell,
  TITLE_ONLY,
  VAGUE,
  type State,
} from '../../tests/map-words-kit.ts';

const ONE_FILIERE = 'Une seule filière : Matériaux, matériaux innovants.';

/** Written by hand: what the visitor has done, the state, the whole text. */
const STATES: [string, State, string][] = [
  ['nothing answers', { campuses: [] }, 'Aucun campus ne répond à vos critères : la carte est vide.'],
  [
    'one answers',
    { campuses: at('Tours') },
    '1 campus répond à vos critères : « Campus de Tours », Tours (37). Filière : Matériaux, matériaux innovants.',
  ],
  [
    'one answers, its place vague',
    { campuses: [campusIn('Rennes', { ...VAGUE, name: 'Un campus' })] },
    '1 campus répond à vos critères : « Un campus », ?. Filière : Matériaux, matériaux innovants. Sa position est approximative.',
  ],
  [
    'one answers, without a place',
    { campuses: [campusIn('Rennes', { ...TITLE_ONLY, name: 'Un campus' })] },
    "1 campus répond à vos critères : « Un campus », ?. Filière : Matériaux, matériaux innovants. Sa position n'est pas connue : il est dans la liste seule.",
  ],
  [
    'two in one town',
    { campuses: at('Tours', 'Tours') },
    `2 campus répondent à vos critères, tous en Centre-Val de Loire. On en trouve 2 à Tours. ${ONE_FILIERE}`,
  ],
  [
    'towns with an article',
    { campuses: at('Le Mans', 'Le Mans') },
    `2 campus répondent à vos critères, tous dans les Pays de la Loire. On en trouve 2 au Mans. ${ONE_FILIERE}`,
  ],
  [
    'an island of the plural',
    { campuses: at('Les Abymes', 'Les Abymes') },
    `2 campus répondent à vos critères, tous en Guadeloupe. On en trouve 2 aux Abymes. ${ONE_FILIERE}`,
  ],
  [
    'an island with « à »',
    { campuses: at('Le Port', 'Le Port') },
    `2 campus répondent à vos critères, tous à La Réunion. On en trouve 2 au Port. ${ONE_FILIERE}`,
  ],
  [
    'four towns are all named',
    { campuses: at('Tours', 'Tours', 'Blois', 'Bourges', 'Chartres') },
    `5 campus répondent à vos critères, tous en Centre-Val de Loire. On en trouve 2 à Tours, 1 à Blois, 1 à Bourges et 1 à Chartres. ${ONE_FILIERE}`,
  ],
  [
    'five towns are not',
    { campuses: at('Tours', 'Tours', 'Blois', 'Bourges', 'Chartres', 'Orléans') },
    `6 campus répondent à vos critères, tous en Centre-Val de Loire. On en trouve 2 à Tours, 1 à Blois, 1 à Bourges et 2 dans d'autres communes. ${ONE_FILIERE}`,
  ],
  [
    'one in each of five towns, and one nobody knows where',
    { campuses: [...at('Tours', 'Blois', 'Bourges', 'Chartres', 'Orléans'), campusIn('Tours', VAGUE)] },
    `6 campus répondent à vos critères, tous en Centre-Val de Loire. 5 sont chacun dans une commune différente ; 1 n'a pas de commune connue. ${ONE_FILIERE} 1 position est approximative.`,
  ],
  [
    'one in each of five towns',
    { campuses: at('Tours', 'Blois', 'Bourges', 'Chartres', 'Orléans') },
    `5 campus répondent à vos critères, tous en Centre-Val de Loire. Ils sont à Blois, à Bourges, à Chartres, à Orléans et à Tours. ${ONE_FILIERE}`,
  ],
  [
    'a town that is not known',
    { campuses: [...at('Rennes', 'Rennes'), campusIn('Rennes', VAGUE)] },
    `3 campus répondent à vos critères, tous en Bretagne. On en trouve 2 à Rennes et 1 dont la commune n'est pas connue. ${ONE_FILIERE} 1 position est approximative.`,
  ],
  [
    'no town is known',
    { campuses: [campusIn('Rennes', VAGUE), campusIn('Rennes', VAGUE)] },
    `2 campus répondent à vos critères, tous en Bretagne. ${ONE_FILIERE} 2 positions sont approximatives.`,
  ],
  [
    'no position is known',
    { campuses: [campusIn('Rennes', TITLE_ONLY), campusIn('Lille', TITLE_ONLY)] },
    `2 campus répondent à vos critères, tous en métropole. On en trouve 1 en Bretagne et 1 dans les Hauts-de-France. ${ONE_FILIERE} 2 n'ont pas de position connue : ils sont dans la liste seule.`,
  ],
  [
    'two régions',
    { campuses: at('Rennes', 'Strasbourg', 'Strasbourg') },
    `3 campus répondent à vos critères, tous en métropole. On en trouve 2 dans le Grand Est et 1 en Bretagne. ${ONE_FILIERE}`,
  ],
  [
    'one in each of five régions',
    { campuses: at('Rennes', 'Strasbourg', 'Lille', 'Nice', 'Paris') },
    `5 campus répondent à vos critères, tous en métropole. En métropole, ils sont dans 5 régions différentes : un dans chacune. ${ONE_FILIERE}`,
  ],
  [
    'more régions than are named',
    { campuses: at('Paris', 'Paris', 'Rennes', 'Strasbourg', 'Lille', 'Nice') },
    `6 campus répondent à vos critères, tous en métropole. On en trouve 2 en Île-de-France, 1 en Bretagne, 1 dans le Grand Est et 2 ailleurs en métropole. ${ONE_FILIERE}`,
  ],
  [
    'mainland and overseas',
    { campuses: at('Paris', 'Rennes', 'Le Port', 'Le Port', 'Kourou') },
    `5 campus répondent à vos critères : 2 en métropole et 3 outre-mer. On en trouve 1 en Bretagne et 1 en Île-de-France. Outre-mer : 2 à La Réunion et 1 en Guyane. ${ONE_FILIERE}`,
  ],
  [
    'one région of the mainland and one overseas',
    { campuses: at('Paris', 'Le Port') },
    `2 campus répondent à vos critères : 1 en métropole et 1 outre-mer. On en trouve 1 en Île-de-France. Outre-mer : 1 à La Réunion. ${ONE_FILIERE}`,
  ],
  [
    'overseas alone',
    { campuses: at('Le Port', 'Mamoudzou') },
    `2 campus répondent à vos critères, tous outre-mer. Outre-mer : 1 à La Réunion et 1 à Mayotte. ${ONE_FILIERE}`,
  ],
  [
    'no criteria, most régions empty',
    { campuses: at('Paris', 'Rennes'), scope: 'all', isPlaceBound: false },
    `2 campus sur la carte, tous en métropole. On en trouve 1 en Bretagne et 1 en Île-de-France. Il n'y en a aucun dans 18 régions sur 20. ${ONE_FILIERE}`,
  ],
  [
    'all régions but three',
    { campuses: everywhereBut('corse', 'mayotte', 'hauts-de-france'), scope: 'all', isPlaceBound: false },
    "17 campus sur la carte : 11 en métropole et 6 outre-mer. En métropole, ils sont dans 11 régions différentes : un dans chacune. Outre-mer : 1 en Guadeloupe, 1 en Guyane, 1 à La Réunion, 1 en Martinique, 1 en Nouvelle-Calédonie et 1 en Polynésie française. Il n'y en a aucun en Corse, dans les Hauts-de-France ni à Mayotte. Une seule filière : Matériaux, matériaux innovants.",
  ],
  [
    'all régions but one',
    { campuses: everywhereBut('corse'), scope: 'criteria', isPlaceBound: false },
    "19 campus répondent à vos critères : 12 en métropole et 7 outre-mer. En métropole, ils sont dans 12 régions différentes : un dans chacune. Outre-mer : 1 en Guadeloupe, 1 en Guyane, 1 à La Réunion, 1 en Martinique, 1 à Mayotte, 1 en Nouvelle-Calédonie et 1 en Polynésie française. Il n'y en a aucun en Corse. Une seule filière : Matériaux, matériaux innovants.",
  ],
  [
    'all régions',
    { campuses: everywhereBut(), scope: 'all', isPlaceBound: false },
    '20 campus sur la carte : 13 en métropole et 7 outre-mer. En métropole, ils sont dans 13 régions différentes : un dans chacune. Outre-mer : 1 en Guadeloupe, 1 en Guyane, 1 à La Réunion, 1 en Martinique, 1 à Mayotte, 1 en Nouvelle-Calédonie et 1 en Polynésie française. Chaque région en a au moins un. Une seule filière : Matériaux, matériaux innovants.',
  ],
  [
    'near a town',
    { campuses: at('Tours', 'Orléans'), whereabouts: from('Orléans'), from: 'Orléans' },
    `2 campus répondent à vos critères, tous en Centre-Val de Loire. Le plus proche : « Campus de Orléans », Orléans (45), à Orléans. Ensuite : « Campus de Tours », Tours (37), 110 km au sud-ouest d'Orléans. Ils sont à Orléans et à Tours. ${ONE_FILIERE}`,
  ],
  [
    'near a point without a name, about',
    { campuses: at('Rennes'), whereabouts: from('Le Mans', true) },
    "1 campus répond à vos critères : « Campus de Rennes », Rennes (35). Le plus proche : « Campus de Rennes », Rennes (35), environ 140 km à l'ouest d'ici. Filière : Matériaux, matériaux innovants.",
  ],
  [
    'near a town across the sea',
    { campuses: at('Paris', 'Rennes'), whereabouts: from('Mamoudzou'), from: 'Mamoudzou' },
    `2 campus répondent à vos critères, tous en métropole. Aucun n'est sur le même territoire que votre lieu : la mer les sépare. On en trouve 1 en Bretagne et 1 en Île-de-France. ${ONE_FILIERE}`,
  ],
  [
    'the map moved to one of three',
    { campuses: at('Paris', 'Rennes', 'Rennes'), seen: around('Paris', 50) },
    `3 campus répondent à vos critères, tous en métropole. La vue actuelle n'en montre qu'un, en Île-de-France ; les 2 autres sont en dehors. On en trouve 2 en Bretagne et 1 en Île-de-France. ${ONE_FILIERE}`,
  ],
  [
    'the map moved to two of three',
    { campuses: at('Paris', 'Rennes', 'Rennes'), seen: around('Rennes', 50) },
    `3 campus répondent à vos critères, tous en métropole. La vue actuelle en montre 2, en Bretagne ; l'autre est en dehors. On en trouve 2 en Bretagne et 1 en Île-de-France. ${ONE_FILIERE}`,
  ],
  [
    'the map moved to the sea',
    { campuses: at('Paris', 'Rennes'), seen: around('Le Port', 50) },
    `2 campus répondent à vos critères, tous en métropole. La vue actuelle n'en montre aucun. On en trouve 1 en Bretagne et 1 en Île-de-France. ${ONE_FILIERE}`,
  ],
  [
    'the map moved, and all of the mainland in it',
    { campuses: at('Paris', 'Rennes', 'Le Port'), seen: around('Orléans', 600) },
    `3 campus répondent à vos critères : 2 en métropole et 1 outre-mer. On en trouve 1 en Bretagne et 1 en Île-de-France. Outre-mer : 1 à La Réunion. ${ONE_FILIERE}`,
  ],
  [
    'the map moved over four régions of five',
    { campuses: at('Paris', 'Rennes', 'Le Mans', 'Tours', 'Nice'), seen: around('Le Mans', 200) },
    `5 campus répondent à vos critères, tous en métropole. La vue actuelle en montre 4, dans 4 régions ; l'autre est en dehors. En métropole, ils sont dans 5 régions différentes : un dans chacune. ${ONE_FILIERE}`,
  ],
  [
    'the map moved, and one of three without a place',
    { campuses: [...at('Paris', 'Rennes'), campusIn('Rennes', TITLE_ONLY)], seen: around('Paris', 50) },
    `3 campus répondent à vos critères, tous en métropole. La vue actuelle n'en montre qu'un, en Île-de-France ; 1 est en dehors. On en trouve 2 en Bretagne et 1 en Île-de-France. ${ONE_FILIERE} 1 n'a pas de position connue : il est dans la liste seule.`,
  ],
  [
    'the map on the only one, overseas',
    { campuses: at('Le Port'), seen: around('Le Port', 50) },
    '1 campus répond à vos critères : « Campus de Le Port », Le Port (974). Filière : Matériaux, matériaux innovants.',
  ],
  [
    'one of several filières',
    { campuses: [campusIn('Tours', { filiere: 'tourisme-gastronomie', otherFilieres: ['materiaux'] })] },
    '1 campus répond à vos critères : « Campus de Tours », Tours (37). Filières : Matériaux, matériaux innovants ; Tourisme, gastronomie.',
  ],
  [
    'near a town, without a place',
    { campuses: [campusIn('Tours', TITLE_ONLY)], whereabouts: from('Orléans'), from: 'Orléans' },
    "1 campus répond à vos critères : « Campus de Tours », ?. Filière : Matériaux, matériaux innovants. Sa position n'est pas connue : il est dans la liste seule.",
  ],
  [
    'several filières',
    {
      campuses: [
        campusIn('Tours', { filiere: 'tourisme-gastronomie' }),
        campusIn('Tours', { filiere: 'tourisme-gastronomie', otherFilieres: ['materiaux'] }),
      ],
    },
    '2 campus répondent à vos critères, tous en Centre-Val de Loire. On en trouve 2 à Tours. Filières : Tourisme, gastronomie (2) ; Matériaux, matériaux innovants (1).',
  ],
  [
    'as many filières as campuses',
    {
      campuses: ['tourisme-gastronomie', 'materiaux', 'chimie-biotechnologies', 'numerique-telecommunications'].map(
        (filiere) => campusIn('Tours', { filiere }),
      ),
    },
    '4 campus répondent à vos critères, tous en Centre-Val de Loire. On en trouve 4 à Tours. Ils sont de 4 filières différentes.',
  ],
  [
    'the page of a territory',
    { campuses: at('Rennes', 'Rennes'), scope: { where: 'en Bretagne' } },
    `L'atlas connaît 2 campus en Bretagne. On en trouve 2 à Rennes. ${ONE_FILIERE}`,
  ],
  [
    'the page of a territory without a campus',
    { campuses: [], scope: { where: 'à Mayotte' } },
    "L'atlas ne connaît aucun campus à Mayotte.",
  ],
];

describe('the map in words', () => {
  it.each(STATES)('%s', (_, state, text) => {
    expect(tell(state)).toBe(text);
  });
});
