import { resolve } from 'node:path';
import type { ConfigEnv, Plugin, UserConfig } from 'vite';
import atlas from '../../vite.config.ts';

/** The atlas as it is built, but for what stands at the top of its pages. */
function tilesFirst(): Plugin {
  return {
    name: 'tiles-first',
    enforce: 'pre',
    resolveId: (source, importer) =>
      source === './PageTop.tsx' && importer?.endsWith('/src/app/App.tsx')
        ? resolve('bench/tile-app/PageTop.tsx')
        : null,
    // Leaflet writes HTML while it loads: the policy of the first scripts lets it, so that it asks for nothing before.
    transform: (code, id) => (id.endsWith('/src/main.tsx') ? `import './ui/trusted-types.ts';\n${code}` : null),
  };
}

export default (env: ConfigEnv): UserConfig => {
  const config = atlas(env) as UserConfig;
  return { ...config, plugins: [tilesFirst(), ...(config.plugins ?? [])] };
};
