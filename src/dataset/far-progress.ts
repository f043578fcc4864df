/** How far the opening of a large dataset has come, for whoever shows it; null while nothing is being opened. */
import { watched } from '../ui/watched.ts';
import type { FarProgress } from './far-messages.ts';

export const farProgress = watched<FarProgress | null>(null);
