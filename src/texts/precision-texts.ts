/** Words of how sure a position is. */
import type { Position } from '../domain/campus.ts';
import type { TerritoryNames } from './common-texts.ts';

/** How sure the mark's place is, as a sentence's end: "position approximative : académie de Créteil". */
export function precisionInWords(position: Position | null, names: TerritoryNames): string {
  switch (position?.precision) {
    case undefined:
      return 'non localisé';
    case 'etablissement':
      return `position de l'établissement : ${position.place}`;
    case 'commune':
      return 'position au centre de la commune';
    case 'membre':
      return `position approximative : celle d'un membre du réseau, ${position.place}`;
    case 'academie':
      return `position approximative : ${names.academie ?? names.region}`;
    case 'region':
      return `position approximative : région académique ${names.region}`;
  }
}
