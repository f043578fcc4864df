import {
  CircleDot,
  Cog,
  Cpu,
  FlaskConical,
  HandHeart,
  HardHat,
  Layers,
  Package,
  Palette,
  Plane,
  Utensils,
  Wheat,
  Zap,
  type LucideIcon,
} from 'lucide-react';
import { createElement } from 'react';

/** One drawing a name; names are those of the filières' ids, and an unknown name gets a plain dot. */
const DRAWINGS = new Map<string, LucideIcon>([
  ['alimentaire-agroalimentaire', Wheat],
  ['chimie-biotechnologies', FlaskConical],
  ['creation-design-audiovisuel', Palette],
  ['infrastructures-batiment-eco-construction', HardHat],
  ['materiaux', Layers],
  ['mobilite-aeronautique-transports', Plane],
  ['numerique-telecommunications', Cpu],
  ['services-personne-bien-etre', HandHeart],
  ['services-entreprises-logistique', Package],
  ['systemes-innovants-mecatronique', Cog],
  ['tourisme-gastronomie', Utensils],
  ['transition-energetique-eco-industrie', Zap],
]);

/** A decorative drawing: the name it stands for is always written or spoken beside it. */
export function Pictogram({ name, size = 18 }: { name: string; size?: number }) {
  return createElement(DRAWINGS.get(name) ?? CircleDot, {
    size,
    strokeWidth: 2.25,
    'aria-hidden': true,
    focusable: false,
  });
}
