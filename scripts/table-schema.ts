/** The Table Schema of campus.csv, in the form of schema.data.gouv.fr (specs.frictionlessdata.io/table-schema). */
import { COLUMN_NAMES, STATUS_WORDS, type CampusRow, type ColumnName } from '../src/domain/campus-columns.ts';
import { MEMBER_KINDS, PRECISIONS } from '../src/domain/campus-lists.ts';
import { LABELS } from '../src/domain/campus.ts';
import { DATA_LICENCE } from '../src/domain/data-licence.ts';

interface Field {
  title: string;
  description: string;
  type: 'string' | 'integer' | 'number' | 'boolean' | 'date';
  constraints?: Record<string, unknown>;
}

/** Of the schema itself, not of the data: to be raised with each change of the columns. */
const VERSION = '1.0.0';
const CREATED = '2026-11-25';
const LAST_MODIFIED = '2026-11-25';

const LIST = 'Liste dont les éléments sont séparés par " | ".';
const KEBAB = '[a-z0-9]+(-[a-z0-9]+)*';
const ID = `^${KEBAB}$`;
const IDS = `^${KEBAB}( \\| ${KEBAB})*$`;
const DEPARTEMENT = '^(\\d{2}|2[AB]|9[78]\\d)$';

const required = { required: true };
const shownStatuses = [STATUS_WORDS.attested, STATUS_WORDS['to-verify']];

function text(title: string, description: string, constraints?: Field['constraints']): Field {
  return { title, description, type: 'string', ...(constraints && { constraints }) };
}

function list(title: string, description: string, constraints?: Field['constraints']): Field {
  return text(title, `${description} ${LIST}`, constraints);
}

function year(title: string, description: string, minimum: number): Field {
  return { title, description, type: 'integer', constraints: { minimum } };
}

function degrees(title: string, limit: number): Field {
  const description = 'Degrés décimaux, WGS 84. À lire avec la colonne precision. Vide : campus non placé.';
  return { title, description, type: 'number', constraints: { minimum: -limit, maximum: limit } };
}

const FIELDS: Record<ColumnName, Field> = {
  id: text('Identifiant', 'Identifiant du campus, qui ne change pas : /campus/{id} est sa page.', {
    ...required,
    unique: true,
    pattern: ID,
  }),
  nom: text('Nom', 'Intitulé, sans « Campus des métiers et des qualifications ».', required),
  nom_usage: text("Nom d'usage", "Nom court en usage. Vide : il n'y en a pas."),
  intitule_exact: {
    title: 'Intitulé exact',
    description: "false : l'intitulé exact n'a pas été retrouvé, le nom est une description.",
    type: 'boolean',
    constraints: required,
  },
  anciens_noms: list('Anciens noms', 'Intitulés précédents.'),
  campus_regroupes: list('Campus regroupés', 'Identifiants des campus regroupés dans celui-ci.', {
    pattern: IDS,
  }),
  label: text('Label', 'cmq, ou cmqe (excellence). Vide : catégorie non retrouvée.', { enum: LABELS }),
  annee_label: year('Année du label', 'Année du premier label. Vide : non retrouvée.', 2008),
  annee_excellence: year("Année de l'excellence", "Année du label d'excellence. Vide : non retrouvée.", 2008),
  filiere_id: text('Identifiant de la filière', 'Une des douze filières officielles.', {
    ...required,
    pattern: ID,
  }),
  filiere: text('Filière', 'Nom officiel de la filière.', required),
  autres_filieres_id: list('Identifiants des autres filières', 'Dans le même ordre que leurs noms.', {
    pattern: IDS,
  }),
  autres_filieres: list('Autres filières', 'Noms officiels.'),
  academie_id: text("Identifiant de l'académie", "Vide : l'académie n'est pas connue.", {
    pattern: ID,
  }),
  academie: text('Académie', "Nom de l'académie ou du vice-rectorat."),
  region_academique_id: text('Identifiant de la région académique', 'Toujours connu.', {
    ...required,
    pattern: ID,
  }),
  region_academique: text('Région académique', 'Nom de la région académique.', required),
  latitude: degrees('Latitude', 90),
  longitude: degrees('Longitude', 180),
  precision: text(
    'Précision de la position',
    "Ce que montre le point : l'établissement, le centre de la commune, un membre du réseau, le siège de l'académie ou de la région. Les trois derniers sont approximatifs. Vide : campus non placé.",
    { enum: PRECISIONS },
  ),
  lieu: text('Lieu placé', 'Nom de ce qui est placé.'),
  commune: text('Commune', "Vide : rien de plus près que l'académie n'est connu."),
  departement: text('Département', "Code INSEE. Vide : rien de plus près que l'académie n'est connu.", {
    pattern: DEPARTEMENT,
  }),
  etablissement: text('Établissement', 'Établissement qui porte le campus, ou qui est cité.'),
  etablissement_type: text("Type de l'établissement", "Sorte d'établissement.", { enum: MEMBER_KINDS }),
  etablissement_role: text(
    "Rôle de l'établissement",
    "Ce qu'il est pour le campus, s'il n'en est pas simplement l'établissement support.",
  ),
  etablissement_adresse: text("Adresse de l'établissement", 'Voie, sans la commune.'),
  etablissement_code_postal: text("Code postal de l'établissement", 'Cinq chiffres.', {
    pattern: '^\\d{5}$',
  }),
  etablissement_commune: text("Commune de l'établissement", 'Nom complet, avec son article.'),
  etablissement_departement: text("Département de l'établissement", 'Code INSEE.', { pattern: DEPARTEMENT }),
  sites: list('Autres sites', 'Autres lieux du campus, avec leur commune.'),
  themes: list('Thèmes', "Ce qu'on y apprend, ce qu'on y fait."),
  niveaux: list('Niveaux de formation', 'Ceux que nomme une source ; peut être incomplet.'),
  membres: list('Membres du réseau', 'Ceux que nomme une source, avec leur commune ; peut être incomplet.'),
  site_web: text('Site internet', 'Site du campus. Vide : non publié.'),
  courriel: text('Adresse électronique', 'Adresse du campus. Vide : non publiée.'),
  telephone: text('Téléphone', 'Numéro du campus. Vide : non publié.'),
  contacts: list('Contacts', 'Fonction, puis ce qui en est publié.'),
  statut: text('Statut', 'atteste : attesté depuis 2019 ; a-verifier : source plus ancienne ou douteuse.', {
    ...required,
    enum: shownStatuses,
  }),
  note_statut: text('Note sur le statut', 'Raison de ce statut.'),
  derniere_annee_attestee: year(
    'Dernière année attestée',
    'Année la plus récente où une source montre ce campus actif. Vide : aucune source datée.',
    2008,
  ),
  sources: list('Sources', "Adresses où les faits ont été lus, ou titre d'un document sans adresse.", required),
  edition: {
    title: 'Édition',
    description: 'Date du dernier changement des faits, la même à chaque ligne.',
    type: 'date',
    constraints: required,
  },
  licence: text('Licence', `${DATA_LICENCE.name} : ${DATA_LICENCE.url}`, {
    ...required,
    enum: [DATA_LICENCE.id],
  }),
};

/**
 * The text of campus.tableschema.json for these rows of the table: a field for each column, in the order of the columns.
 * The example of a field is its shortest known value, the first of them in the order of the rows; none where no row
 * knows one.
 */
export function tableSchemaText(rows: readonly CampusRow[]): string {
  const schema = {
    $schema: 'https://frictionlessdata.io/schemas/table-schema.json',
    name: 'atlas-des-campus',
    title: 'Campus des métiers et des qualifications',
    description: [
      "Une ligne par campus que montre l'Atlas des campus ; un campus regroupé avec un autre n'a pas de ligne.",
      "Fichier CSV (RFC 4180) en UTF-8 avec indicateur d'ordre des octets, séparateur point-virgule.",
      "Un texte qu'un tableur prendrait pour une formule est précédé d'une apostrophe. Dans une liste, « | » devient « ¦ » à l'intérieur d'un élément.",
    ].join(' '),
    countryCode: 'FR',
    path: 'campus.tableschema.json',
    created: CREATED,
    lastModified: LAST_MODIFIED,
    version: VERSION,
    contributors: [{ title: 'Atlas des campus', role: 'author' }],
    resources: [{ title: "Les campus de l'atlas", path: 'campus.csv' }],
    dialect: { delimiter: ';', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    missingValues: [''],
    primaryKey: 'id',
    fields: COLUMN_NAMES.map((name) => fieldOf(name, rows)),
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

function fieldOf(name: ColumnName, rows: readonly CampusRow[]): object {
  const { title, description, type, constraints } = FIELDS[name];
  const known = rows.flatMap((row) => (row[name] === null ? [] : String(row[name])));
  const [example] = known.sort((a, b) => a.length - b.length);
  return { name, title, description, ...(example !== undefined && { example }), type, constraints };
}
