/** The drawings that stand once in each page (ui/PictogramSheet.tsx), for the pages to show; named by filière or by use. */
const NAMES = [
  'alimentaire-agroalimentaire',
  'chimie-biotechnologies',
  'creation-design-audiovisuel',
  'infrastructures-batiment-eco-construction',
  'materiaux',
  'mobilite-aeronautique-transports',
  'numerique-telecommunications',
  'services-personne-bien-etre',
  'services-entreprises-logistique',
  'systemes-innovants-mecatronique',
  'tourisme-gastronomie',
  'transition-energetique-eco-industrie',
  'close',
] as const;

export type PictogramName = (typeof NAMES)[number] | 'unknown';

/** The id of a drawing in the page; a name without one gets a plain dot. */
export function pictogramId(name: string): string {
  return `picto-${NAMES.find((known) => known === name) ?? 'unknown'}`;
}

/** A decorative drawing: the name it stands for is always written or spoken beside it. `size` is in CSS pixels. */
export function Pictogram({ name, size = 18 }: { name: PictogramName; size?: number }) {
  return (
    <svg className="pictogram" width={size} height={size} aria-hidden="true" focusable="false">
      <use href={`#${pictogramId(name)}`} />
    </svg>
  );
}
