/**
 * Stands for src/app/PageTop.tsx in the peer of bench/screen.ts: the same atlas, each of whose pages begins with a lazily
 * loaded map of tiles.
 */
import './tile-app.css';
import { lazy, Suspense } from 'react';
import { PageTop as OwnPageTop } from '../../src/app/PageTop.tsx';
import { useIsAlive } from '../../src/ui/useIsAlive.ts';

const TileMap = lazy(() => import('./TileMap.tsx'));

export function PageTop() {
  const isAlive = useIsAlive();
  return (
    <>
      <OwnPageTop />
      <div className="tile-map">
        {isAlive && (
          <Suspense>
            <TileMap />
          </Suspense>
        )}
      </div>
    </>
  );
}
