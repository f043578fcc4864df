/** What the abbreviations of the atlas stand for, each with one sentence that says what it is. */
import { frenchOrder } from '../domain/french-order.ts';
import type { TermId } from '../domain/glossary.ts';

export const glossaryTexts = {
  title: 'Glossaire',
  lead: "Les sigles et les mots de l'école que l'on rencontre dans l'atlas. Les noms propres d'un seul établissement n'y sont pas.",
} as const;

interface Entry {
  /** As the glossary writes it. */
  term: string;
  /** What its letters stand for; null for a word, and where the letters are not French. */
  means: string | null;
  what: string;
}

const ENTRIES: Record<TermId, Entry> = {
  academie: {
    term: 'Académie',
    means: null,
    what: "Une partie de la France où une rectrice ou un recteur dirige l'éducation nationale.",
  },
  'adresse-ip': {
    term: 'Adresse IP',
    means: null,
    what: 'Le numéro de votre connexion à internet : un serveur en a besoin pour vous répondre.',
  },
  ars: {
    term: 'ARS',
    means: 'Agence régionale de santé',
    what: 'Le service public qui organise les soins dans une région.',
  },
  'bac-pro': {
    term: 'Bac pro',
    means: 'Baccalauréat professionnel',
    what: 'Un diplôme de métier, préparé le plus souvent en trois ans après la troisième. On peut ensuite travailler ou continuer ses études.',
  },
  bim: {
    term: 'BIM',
    means: null,
    what: "Une façon de travailler dans le bâtiment : tous les métiers d'un chantier partagent la même maquette numérique. Le sigle vient de l'anglais.",
  },
  btp: {
    term: 'BTP',
    means: 'Bâtiment et travaux publics',
    what: 'Les métiers qui construisent les bâtiments, les routes et les ponts.',
  },
  bts: {
    term: 'BTS',
    means: 'Brevet de technicien supérieur',
    what: 'Un diplôme préparé en deux ans après le bac.',
  },
  but: {
    term: 'BUT',
    means: 'Bachelor universitaire de technologie',
    what: 'Un diplôme préparé en trois ans après le bac, dans un IUT.',
  },
  cap: {
    term: 'CAP',
    means: "Certificat d'aptitude professionnelle",
    what: 'Un premier diplôme de métier, préparé le plus souvent en deux ans après la troisième.',
  },
  cci: {
    term: 'CCI',
    means: "Chambre de commerce et d'industrie",
    what: "L'organisme public qui représente et conseille les entreprises d'un territoire.",
  },
  cfa: {
    term: 'CFA',
    means: "Centre de formation d'apprentis",
    what: 'On y apprend un métier en alternance : une partie du temps en cours, le reste en entreprise, avec un salaire.',
  },
  cmq: {
    term: 'CMQ',
    means: 'Campus des métiers et des qualifications',
    what: "Un réseau de lycées, de CFA, d'universités et d'entreprises, sur un même territoire, autour d'une filière. Son label est national.",
  },
  cmqe: {
    term: 'CMQe',
    means: "Campus des métiers et des qualifications d'excellence",
    what: 'Une nouvelle génération de campus, depuis 2018. Cinq critères comptent : cette page les donne plus haut.',
  },
  cnil: {
    term: 'CNIL',
    means: "Commission nationale de l'informatique et des libertés",
    what: "L'autorité qui protège les données personnelles en France.",
  },
  comue: {
    term: 'ComUE',
    means: "Communauté d'universités et établissements",
    what: "Des universités et des écoles voisines qui s'unissent pour travailler ensemble.",
  },
  creps: {
    term: 'CREPS',
    means: "Centre de ressources, d'expertise et de performance sportive",
    what: "Un établissement public où l'on apprend les métiers du sport et où s'entraînent des sportifs.",
  },
  csv: {
    term: 'CSV',
    means: null,
    what: "Un fichier qui contient un tableau. Il s'ouvre dans un tableur.",
  },
  dafpic: {
    term: 'DAFPIC',
    means: 'Délégation académique à la formation professionnelle initiale et continue',
    what: "Le service d'une académie qui s'occupe des formations à un métier, pour les jeunes et pour les adultes.",
  },
  draaf: {
    term: 'DRAAF',
    means: "Direction régionale de l'alimentation, de l'agriculture et de la forêt",
    what: "Le service de l'État qui s'occupe de l'agriculture dans une région.",
  },
  drac: {
    term: 'DRAC',
    means: 'Direction régionale des affaires culturelles',
    what: "Le service de l'État qui s'occupe de la culture dans une région.",
  },
  drafpic: {
    term: 'DRAFPIC',
    means: 'Délégation régionale académique à la formation professionnelle initiale et continue',
    what: "Le service d'une région académique qui s'occupe des formations à un métier, pour les jeunes et pour les adultes.",
  },
  'etablissement-support': {
    term: 'Établissement support',
    means: null,
    what: "L'établissement, souvent un lycée, qui gère le campus pour tout le réseau.",
  },
  fcip: {
    term: 'FCIP',
    means: 'Formation continue et insertion professionnelle',
    what: 'Des cours pour les adultes, et une aide pour aller vers un emploi.',
  },
  geojson: {
    term: 'GeoJSON',
    means: null,
    what: "Un fichier de lieux. Il s'ouvre dans un logiciel de cartes.",
  },
  gie: {
    term: 'GIE',
    means: "Groupement d'intérêt économique",
    what: "Des entreprises qui s'unissent pour faire ensemble une partie de leur travail.",
  },
  gip: {
    term: 'GIP',
    means: "Groupement d'intérêt public",
    what: "Des organismes, publics pour la plupart, qui s'unissent pour un travail utile à tous.",
  },
  greta: {
    term: 'GRETA',
    means: "Groupement d'établissements",
    what: "Des lycées et des collèges publics qui s'unissent pour former des adultes.",
  },
  iae: {
    term: 'IAE',
    means: "Institut d'administration des entreprises",
    what: "La partie d'une université où l'on apprend à gérer une entreprise.",
  },
  ifas: {
    term: 'IFAS',
    means: "Institut de formation d'aides-soignants",
    what: "On y apprend le métier d'aide-soignant ou d'aide-soignante.",
  },
  ign: {
    term: 'IGN',
    means: "Institut national de l'information géographique et forestière",
    what: "L'organisme public qui fait les cartes de la France.",
  },
  insa: {
    term: 'INSA',
    means: 'Institut national des sciences appliquées',
    what: "Une école publique d'ingénieurs. Il y en a plusieurs en France.",
  },
  insee: {
    term: 'INSEE',
    means: 'Institut national de la statistique et des études économiques',
    what: "L'organisme public qui compte la population et qui donne un code à chaque commune.",
  },
  irts: {
    term: 'IRTS',
    means: 'Institut régional du travail social',
    what: 'On y apprend les métiers qui aident les personnes, comme éducatrice ou assistant social.',
  },
  iut: {
    term: 'IUT',
    means: 'Institut universitaire de technologie',
    what: "La partie d'une université qui prépare au BUT.",
  },
  json: {
    term: 'JSON',
    means: null,
    what: "Un fichier de données, fait pour être lu par un programme d'ordinateur.",
  },
  'licence-pro': {
    term: 'Licence pro',
    means: 'Licence professionnelle',
    what: 'Un diplôme de métier donné par une université, trois ans après le bac.',
  },
  paca: {
    term: 'PACA',
    means: "Provence-Alpes-Côte d'Azur",
    what: 'Une région du sud-est de la France.',
  },
  pme: {
    term: 'PME',
    means: 'Petites et moyennes entreprises',
    what: 'Les entreprises de moins de 250 personnes.',
  },
  rectorat: {
    term: 'Rectorat',
    means: null,
    what: "Les bureaux d'où la rectrice ou le recteur dirige une académie.",
  },
  'region-academique': {
    term: 'Région académique',
    means: null,
    what: "Une région, vue par l'éducation nationale. Elle réunit une ou plusieurs académies.",
  },
  rgaa: {
    term: 'RGAA',
    means: "Référentiel général d'amélioration de l'accessibilité",
    what: 'Les règles qui permettent à chacun de se servir des sites publics, avec ou sans handicap.',
  },
  ufr: {
    term: 'UFR',
    means: 'Unité de formation et de recherche',
    what: "La partie d'une université qui s'occupe d'une matière, comme le droit ou les sciences.",
  },
  vcard: {
    term: 'vCard',
    means: null,
    what: "Un fichier de contact, à ajouter au carnet d'adresses d'un téléphone ou d'un ordinateur.",
  },
  'vice-rectorat': {
    term: 'Vice-rectorat',
    means: null,
    what: "Ce qui tient lieu de rectorat et d'académie dans certains territoires d'outre-mer.",
  },
};

const compare = frenchOrder();

/** Every entry with its id, by term. */
export const GLOSSARY: readonly (Entry & { id: TermId })[] = (Object.keys(ENTRIES) as TermId[])
  .map((id) => ({ id, ...ENTRIES[id] }))
  .sort((a, b) => compare(a.term, b.term));
