/** Words of a campus's page. */
import { plural } from './language.ts';

/** "de l'académie d'Orléans-Tours", "du vice-rectorat de Polynésie française". */
function ofThe(academie: string): string {
  return academie.startsWith('vice-rectorat') ? `du ${academie}` : `de l'${academie}`;
}

export const detailTexts = {
  alsoCalled: (name: string) => `Nom d'usage : ${name}`,
  titleUnknown: "L'intitulé exact n'a pas été retrouvé.",
  formerNames: (names: readonly string[]) =>
    `${plural(names.length, 'Ancien nom', 'Anciens noms')} : ${names.join(' ; ')}`,
  filiere: 'Filière',
  otherFilieres: (count: number) => plural(count, 'Autre filière', 'Autres filières'),
  place: 'Lieu',
  academie: 'Académie',
  regionAcademique: 'Région académique',
  labelTerm: 'Label',
  unknownAcademie: 'Académie à préciser',
  labelSince: (year: number) => `labellisé en ${year}`,
  excellenceSince: (year: number) => `excellence en ${year}`,
  labelYearUnknown: 'année du label non retrouvée',
  merged: (title: string, note: string | null) => `« ${title} » : ${note ?? 'regroupé avec ce campus'}.`,
  redirected: (title: string) => `Vous cherchiez « ${title} ».`,
  missions: 'Missions',
  missionsIntroduction: 'Les campus labellisés ont pour missions :',
  missionsSource: 'Source des missions :',
  trades: 'Métiers et formations',
  topics: "Ce qu'on y apprend, ce qu'on y fait",
  noTopics: "Les thèmes de ce campus n'ont pas été retrouvés dans une source publique.",
  levels: 'Niveaux de formation cités par les sources',
  noLevels: 'Niveaux de formation non publiés.',
  network: 'Réseau',
  head: 'Établissement support',
  headCited: 'Établissement cité',
  headUnknown: 'Établissement support non publié.',
  headWithRole: (role: string) => `Rôle : ${role}`,
  sites: 'Sites',
  membersOf: (kind: string, count: number) => `${kind} (${count})`,
  membersNote: 'Membres cités par les sources : la liste peut être incomplète.',
  noMembers: 'Membres du réseau non publiés.',
  contact: 'Contact',
  website: 'Site du campus',
  email: 'Adresse électronique',
  phone: 'Téléphone',
  noContact: 'Contact non publié.',
  roleOnly: (role: string) => `${role} : nom et coordonnées non publiés.`,
  source: 'Source :',
  academiePage: (academie: string) => `Page ${ofThe(academie)}`,
  referent: 'Référent académique',
  referentOf: (academie: string) => `Pour les campus ${ofThe(academie)}`,
  referentUnknown: 'Nom du référent non publié.',
  referentNoAcademie: "Référent non publié : l'académie de ce campus n'est pas connue.",
  site: 'Site internet',
  webPage: 'Page sur les campus',
  role: 'Fonction',
  service: 'Service',
  address: 'Adresse',
  phones: (count: number) => plural(count, 'Téléphone', 'Téléphones'),
  notPublished: { email: 'non publiée', phones: 'non publié' },
  removal:
    "Vous êtes cette personne et souhaitez ne plus figurer ici ? Dites-le à l'équipe du site : le retrait est définitif.",
  sources: 'Sources',
  sourcesIntroduction: (year: number | null) =>
    year === null ? "Aucune de ces sources n'est datée." : `Source la plus récente : ${year}.`,
  referentSources: 'Source du référent :',
} as const;
