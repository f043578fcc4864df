import { Workspace, type ExplorerProps } from './Explorer.tsx';
import { useAsked } from './useAsked.ts';
import { useAtlas } from './useAtlas.ts';
import { useFarSearch } from './useFarSearch.ts';

/** The atlas at work on a dataset that a worker searches. */
export default function FarExplorer({ dataset, ...props }: ExplorerProps) {
  const asked = useAsked(dataset);
  const atlas = useAtlas(asked, useFarSearch(asked));
  return <Workspace atlas={atlas} {...props} />;
}
