import { Check } from 'lucide-react';
import { LEVELS, type Level } from '../domain/campus.ts';
import { LEVEL_NAMES } from '../texts/level-texts.ts';
import { detailTexts } from '../texts/detail-texts.ts';
import { Glossed } from '../ui/Glossed.tsx';

/** The levels of training from the first to the last, those that a source names marked. */
export function LevelLadder({ levels }: { levels: readonly Level[] }) {
  return (
    <>
      <ol className="ladder">
        {LEVELS.map((level) => {
          const isCited = levels.includes(level);
          return (
            <li key={level} data-cited={isCited || undefined}>
              <span className="ladder-rung">{isCited && <Check size={12} aria-hidden="true" />}</span>
              <span className="ladder-name">
                <Glossed text={LEVEL_NAMES[level]} />
              </span>
              <span className="visually-hidden"> : </span>
              <span className="ladder-state">{isCited ? detailTexts.levelCited : detailTexts.levelNotCited}</span>
            </li>
          );
        })}
      </ol>
      <p className="detail-aside">{detailTexts.levelsNote}</p>
    </>
  );
}
