/** The record of the published data for catalogues (DCAT 3, as JSON-LD), by which a portal finds them. */
import { DATA_LICENCE } from '../src/domain/data-licence.ts';
import { PUBLISHED_FILES, type PublishedFile } from '../src/domain/published-files.ts';

const CONTEXT = {
  '@language': 'fr',
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  'dct:modified': { '@type': 'xsd:date' },
};

const EU = 'http://publications.europa.eu/resource/authority';
const LANGUAGE = { '@id': `${EU}/language/FRA` };
const FRANCE = { '@id': `${EU}/country/FRA` };
const EDUCATION = { '@id': `${EU}/data-theme/EDUC` };
const LICENCE = { '@id': DATA_LICENCE.url };

interface Distribution {
  file: PublishedFile;
  title: string;
  /** Name of its format in the list of the European Union. */
  format: 'JSON' | 'CSV' | 'GEOJSON';
  conformsTo?: PublishedFile;
}

interface DataSet {
  id: string;
  title: string;
  description: string;
  keywords: readonly string[];
  distributions: readonly Distribution[];
}

const DATA_SETS: readonly DataSet[] = [
  {
    id: '#campus',
    title: 'Campus des métiers et des qualifications',
    description:
      "Les campus des métiers et des qualifications que l'atlas connaît : label, filière, lieu et sa précision, réseau, contacts publiés, chaque fait avec sa source. Ce n'est pas une liste officielle. Chaque campus a aussi sa fiche (campus/{id}.json) et ses contacts (campus/{id}.vcf).",
    keywords: [
      'campus des métiers et des qualifications',
      'CMQ',
      'CMQe',
      'formation professionnelle',
      'orientation',
      'filière',
      'académie',
      'lycée professionnel',
    ],
    distributions: [
      { file: 'json', title: 'Tout le jeu de données, en JSON', format: 'JSON', conformsTo: 'jsonSchema' },
      { file: 'csv', title: 'Une ligne par campus, en CSV', format: 'CSV', conformsTo: 'tableSchema' },
      { file: 'geojson', title: 'Un point par campus, en GeoJSON', format: 'GEOJSON' },
    ],
  },
  {
    id: '#metiers',
    title: 'Mots des métiers et filières des campus',
    description: "Les mots d'élèves et les noms de métiers par lesquels l'atlas trouve une filière et des campus.",
    keywords: ['métiers', 'orientation', 'filière', 'thésaurus'],
    distributions: [{ file: 'trades', title: 'Le thésaurus, en JSON', format: 'JSON' }],
  },
];

/**
 * The text of catalogue.jsonld for an edition (YYYY-MM-DD). Addresses of files are relative to its own, wherever the
 * site is served. No publisher is named: who publishes is the deployer's to say.
 */
export function catalogueText(edition: string): string {
  const catalogue = {
    '@context': CONTEXT,
    '@id': nameOf('catalogue'),
    '@type': 'dcat:Catalog',
    'dct:title': 'Atlas des campus : les données',
    'dct:description': "Les fichiers de données que publie l'Atlas des campus.",
    'dct:language': LANGUAGE,
    'dct:spatial': FRANCE,
    'dct:license': LICENCE,
    'dct:modified': edition,
    'dcat:dataset': DATA_SETS.map((one) => dataSetRecord(one, edition)),
  };
  return `${JSON.stringify(catalogue, null, 2)}\n`;
}

function dataSetRecord({ id, title, description, keywords, distributions }: DataSet, edition: string): object {
  return {
    '@id': id,
    '@type': 'dcat:Dataset',
    'dct:title': title,
    'dct:description': description,
    'dct:language': LANGUAGE,
    'dct:spatial': FRANCE,
    'dct:license': LICENCE,
    'dct:modified': edition,
    'dcat:version': edition,
    'dcat:theme': EDUCATION,
    'dcat:keyword': keywords,
    'dcat:distribution': distributions.map((one) => distributionRecord(one, edition)),
  };
}

function distributionRecord({ file, title, format, conformsTo }: Distribution, edition: string): object {
  const address = { '@id': nameOf(file) };
  return {
    '@id': `#${file}`,
    '@type': 'dcat:Distribution',
    'dct:title': title,
    'dct:license': LICENCE,
    'dct:modified': edition,
    'dcat:accessURL': address,
    'dcat:downloadURL': address,
    'dcat:mediaType': { '@id': `https://www.iana.org/assignments/media-types/${PUBLISHED_FILES[file].mediaType}` },
    'dct:format': { '@id': `${EU}/file-type/${format}` },
    ...(conformsTo && { 'dct:conformsTo': { '@id': nameOf(conformsTo), '@type': 'dct:Standard' } }),
  };
}

/** The file's name from beside it. */
function nameOf(file: PublishedFile): string {
  return PUBLISHED_FILES[file].path.replace(/^.*\//, '');
}
