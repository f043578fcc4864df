/** Words of the legal page and of the page of personal data, and what both say where the deployer has said nothing. */
import { missingParts, type SitePart } from '../domain/missing-parts.ts';
import type { SiteConfig } from '../domain/site-config.ts';
import { andList, number } from './language.ts';

const PART_NAMES: Record<SitePart, string> = {
  origin: "l'adresse du site",
  publisher: "l'éditeur",
  'publisher.address': "l'adresse de l'éditeur",
  'publisher.phone': "le téléphone de l'éditeur",
  director: 'le directeur de la publication',
  host: "l'hébergeur",
  'host.address': "l'adresse de l'hébergeur",
  'host.phone': "le téléphone de l'hébergeur",
  contact: 'un moyen de contact',
  'privacy.legalBasis': "la base légale de l'annuaire",
  'privacy.logRetention': 'la durée de conservation des journaux',
};

/** The parts that a public site must state and that this one does not, in words; those of an unknown party are not listed. */
export function missingInWords(site: SiteConfig): string[] {
  const missing = missingParts(site);
  return missing
    .filter((part) => !missing.some((other) => part.startsWith(`${other}.`)))
    .map((part) => PART_NAMES[part]);
}

export const siteTexts = {
  notFilled: 'non renseigné',
  demonstration: (missing: readonly string[]) =>
    `Ceci est une version de démonstration. Il manque encore : ${andList(missing)}.`,
  name: 'Nom',
  address: 'Adresse postale',
  phone: 'Téléphone',
  email: 'Courriel',
  issues: 'Formulaire public',
  issuesAt: (host: string) => `Signaler sur ${host}`,
  issuesNote: "Tout le monde peut lire ce qui est écrit par ce formulaire : n'y mettez rien de privé.",
  noContact: "Il n'y a pas encore d'adresse où écrire.",
} as const;

export const legalTexts = {
  lead: "Qui publie ce site, qui l'héberge, et à quelles conditions on peut réutiliser ce qu'il contient.",
  notOfficial: "Ce site n'est pas un service officiel de l'État.",
  publisher: 'Éditeur',
  registration: "Numéro d'immatriculation",
  site: 'Adresse du site',
  direction: 'Direction de la publication',
  director: 'Directeur ou directrice de la publication',
  host: 'Hébergeur',
  contact: 'Contact',
  contactNote: 'Pour signaler une erreur, poser une question ou demander un retrait.',
  reuse: 'Réutiliser les données',
  reuseTerms:
    "Les données de l'atlas peuvent être réutilisées librement, aussi pour vendre un service. Il faut citer la source et la date de leur dernière mise à jour, et ne pas en déformer le sens.",
  reusePersons: 'Les noms et les coordonnées de personnes restent protégés par la loi sur les données personnelles.',
  reuseHow: 'Les fichiers et leur qualité',
  truth:
    "Chaque information a sa source, souvent ancienne. Elle est donnée pour aider à s'orienter : vérifiez-la auprès du campus ou de l'académie.",
  licences: 'Licences et crédits',
  sourceCode: 'Code source',
  sourceCodeAt: (host: string) => `Code source du site, sur ${host}`,
  otherLibraries:
    'Autres bibliothèques : React, React Router, TanStack, downshift, Valibot et uqr, licence MIT ; topojson-client, licence ISC.',
  allLicences: 'Toutes les licences, avec leurs textes (TXT)',
  allParts: 'La liste de tous les composants (JSON, format CycloneDX)',
  tiles: (name: string) => `Fond de carte détaillé : ${name}.`,
  noTiles: 'Fond de carte détaillé : aucun, seuls les contours sont affichés.',
} as const;

interface CreditWords {
  what: string;
  /** The work's own name, or who made it; null for the project's own. */
  by: string | null;
  licence: string;
  note?: string;
}

/** What the site is made of, in the order of the page. */
export const creditTexts = {
  code: { what: 'Code du site', by: null, licence: 'licence MIT' },
  data: { what: 'Données des campus', by: null, licence: 'Licence Ouverte 2.0' },
  font: { what: 'Police des titres', by: 'Bricolage Grotesque', licence: 'OFL 1.1' },
  pictograms: { what: 'Pictogrammes', by: 'Lucide', licence: 'ISC' },
  map: { what: 'Carte animée', by: 'Leaflet', licence: 'BSD-2-Clause' },
  mapBinding: {
    what: 'Lien entre la carte et la page',
    by: 'react-leaflet',
    licence: 'Hippocratic License 2.1',
    note: "Ce n'est pas une licence libre au sens de l'OSI, qui en donne la définition. Elle interdit certains usages : qui reprend le code doit s'y tenir aussi.",
  },
  outlines: { what: 'Contours de la carte', by: 'Natural Earth', licence: 'domaine public' },
  communes: { what: 'Communes et codes postaux', by: 'INSEE et La Poste', licence: 'Licence Ouverte 2.0' },
  positions: { what: 'Positions des communes', by: 'GeoNames', licence: 'CC-BY 4.0' },
} as const satisfies Record<string, CreditWords>;

/** Name of one of the parts, in code. */
export type CreditKey = keyof typeof creditTexts;

/** The words of one of the parts. */
export function creditWords(key: CreditKey): CreditWords {
  return creditTexts[key];
}

export const privacyTexts = {
  lead: 'Ce site ne dépose aucun cookie, ne demande aucun compte et ne mesure pas son audience.',
  visitor: 'Quand vous utilisez le site',
  search:
    'Votre recherche se fait sur votre appareil : les mots et le lieu ne sont envoyés à aucun moteur de recherche.',
  position:
    "Votre position n'est demandée que si vous appuyez sur « Autour de moi » et si vous acceptez. Elle est arrondie au kilomètre environ ; le site ne l'envoie à personne. Pour la trouver, votre appareil peut interroger son propre service de localisation.",
  storage:
    "Pour s'ouvrir sans réseau, le site garde dans votre navigateur une copie de ses fichiers et des pages ouvertes. Ni recherche, ni lieu, ni préférence n'y sont écrits, et rien n'en est envoyé. Effacer les données du site dans le navigateur efface tout. Comme pour tout site, le navigateur garde aussi l'historique des pages.",
  addressBar: "Ce qui se lit dans l'adresse de la page",
  addressHolds:
    "Les mots cherchés, les filtres, le lieu choisi, la position arrondie et l'endroit de la carte sont écrits dans l'adresse de la page. C'est ce qui permet de la garder ou de la partager.",
  addressExample: 'Exemple :',
  addressSeen:
    'Qui reçoit ce lien, ou voit votre historique, les lit. Effacez le lieu avant de partager si cela vous gêne.',
  logs: "Le serveur du site reçoit l'adresse demandée quand une page s'ouvre ou se recharge. Votre navigateur peut la redonner quand il demande les fichiers de la page. Comme tout serveur, il peut noter dans ses journaux cette adresse, l'heure et votre adresse IP.",
  logsBy: (host: string, retention: string | null) =>
    `Ces journaux sont tenus par l'hébergeur : ${host}. Durée de conservation : ${retention ?? 'non renseignée'}.`,
  others: 'Les autres sites',
  othersNone:
    "À l'ouverture, tout vient du serveur de ce site : pages, données, police et contours de la carte. Rien n'est demandé ailleurs.",
  tilesNone: "Aucun fond de carte détaillé n'est prévu : la carte ne demande rien à un autre site.",
  tilesWhen: (button: string, isAlsoDeep: boolean) =>
    `Le fond de carte détaillé ne vient que si vous appuyez sur « ${button} »${isAlsoDeep ? ', ou si vous agrandissez vous-même beaucoup la carte' : ''}.`,
  tilesWho: (host: string | null) =>
    `Alors ${host ?? 'le serveur de ce fond de carte'} voit votre adresse IP, l'endroit regardé et le nom de ce site.`,
  directions:
    "Les liens « Itinéraire », ceux des sources et celui du formulaire public mènent à d'autres sites, seulement si vous appuyez. L'itinéraire leur donne la position du campus, pas la vôtre.",
  named: 'Les personnes nommées',
  namedRule:
    "Le nom d'un référent ou d'un contact n'est publié ici que si son institution le publie elle-même pour cette fonction. La source est toujours indiquée. Aucun nom ne vient de la presse seule.",
  namedNow: (count: number) => {
    if (count === 0) return "En ce moment, aucune personne n'est nommée dans l'atlas.";
    const persons = count === 1 ? 'une personne est nommée' : `${number(count)} personnes sont nommées`;
    return `En ce moment, ${persons} dans l'atlas.`;
  },
  namedWhat:
    'Sont publiés, quand ils sont connus : nom, fonction, service, adresse postale, courriel et téléphone professionnels. Ils servent à savoir à qui écrire. Ils sont aussi dans les fichiers à télécharger.',
  namedHowLong:
    "Ces informations restent jusqu'à ce qu'une source plus récente les corrige, ou que la personne demande leur retrait.",
  controller: 'Responsable des données',
  legalBasis: 'Base légale',
  rights: 'Vos droits',
  rightsLead: "Si vous êtes nommé dans l'atlas, vous pouvez :",
  rightsList: [
    'savoir ce qui est publié sur vous, et en avoir une copie (accès) ;',
    'faire corriger ce qui est faux (rectification) ;',
    'refuser que vos informations soient publiées ici (opposition) ;',
    'les faire retirer (effacement).',
  ],
  removal:
    "Un retrait est définitif. Le nom, le courriel ou le numéro retiré est inscrit sur une liste, sous une forme codée. Le site la consulte à chaque mise à jour : l'information ne revient pas.",
  removalLimit: "Cette forme codée ne montre pas le nom : seul quelqu'un qui le connaît déjà pourrait le reconnaître.",
  ask: 'Comment demander',
  askHow: 'Écrivez en disant quelle page vous nomme et ce que vous demandez.',
  complaint: 'Si la réponse ne vient pas ou ne vous convient pas, vous pouvez porter plainte auprès de la CNIL :',
  complaintLink: 'Adresser une plainte à la CNIL',
} as const;
