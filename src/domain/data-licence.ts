/** The licence of the facts, told in every file that holds them. */
export const DATA_LICENCE = {
  id: 'etalab-2.0',
  name: 'Licence Ouverte / Open Licence 2.0',
  url: 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/',
};
