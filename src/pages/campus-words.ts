import type { Campus } from '../domain/campus.ts';
import type { Dataset } from '../domain/dataset.ts';
import { territoryName } from '../domain/territory.ts';
import { academieInWords, type TerritoryNames } from '../texts/common-texts.ts';

/** The names of the territories of a campus. */
export function territoryNames(dataset: Dataset, campus: Campus): TerritoryNames {
  const academie = dataset.academies.find(({ id }) => id === campus.academie);
  return {
    academie: academie ? academieInWords(academie.kind, academie.name) : null,
    academieName: academie?.name ?? null,
    region: territoryName(dataset, campus.region) ?? campus.region,
  };
}

/** The official label of a filière; its id where the dataset does not know it. */
export function filiereLabel(dataset: Dataset, id: string): string {
  return dataset.filieres.find((filiere) => filiere.id === id)?.label ?? id;
}
