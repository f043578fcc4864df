import CircleDot from 'lucide-react/icons/circle-dot';
import Cog from 'lucide-react/icons/cog';
import Cpu from 'lucide-react/icons/cpu';
import FlaskConical from 'lucide-react/icons/flask-conical';
import HandHeart from 'lucide-react/icons/hand-heart';
import HardHat from 'lucide-react/icons/hard-hat';
import Layers from 'lucide-react/icons/layers';
import Package from 'lucide-react/icons/package';
import Palette from 'lucide-react/icons/palette';
import Plane from 'lucide-react/icons/plane';
import Utensils from 'lucide-react/icons/utensils';
import Wheat from 'lucide-react/icons/wheat';
import X from 'lucide-react/icons/x';
import Zap from 'lucide-react/icons/zap';
import { pictogramId, type PictogramName } from './Pictogram.tsx';

const BOLD = 2.25;
const PLAIN = 2;

const DRAWINGS: Record<PictogramName, [drawing: typeof Cog, strokeWidth: number]> = {
  'alimentaire-agroalimentaire': [Wheat, BOLD],
  'chimie-biotechnologies': [FlaskConical, BOLD],
  'creation-design-audiovisuel': [Palette, BOLD],
  'infrastructures-batiment-eco-construction': [HardHat, BOLD],
  materiaux: [Layers, BOLD],
  'mobilite-aeronautique-transports': [Plane, BOLD],
  'numerique-telecommunications': [Cpu, BOLD],
  'services-personne-bien-etre': [HandHeart, BOLD],
  'services-entreprises-logistique': [Package, BOLD],
  'systemes-innovants-mecatronique': [Cog, BOLD],
  'tourisme-gastronomie': [Utensils, BOLD],
  'transition-energetique-eco-industrie': [Zap, BOLD],
  unknown: [CircleDot, BOLD],
  close: [X, PLAIN],
};

/**
 * Every drawing of Pictogram.tsx as a symbol, for the build to put into each page once (vite.config.ts): no script of the
 * site holds them, and no card repeats them.
 */
export function PictogramSheet() {
  return Object.entries(DRAWINGS).map(([name, [Drawing, strokeWidth]]) => (
    <symbol key={name} id={pictogramId(name)} viewBox="0 0 24 24" strokeDasharray="none">
      <Drawing strokeWidth={strokeWidth} />
    </symbol>
  ));
}
