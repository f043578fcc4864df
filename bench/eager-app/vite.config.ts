import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { routerPlugin } from '../../scripts/router-plugin.ts';

/** As the atlas is built, but for what is of the atlas alone. */
export default defineConfig({
  plugins: [react(), routerPlugin()],
  build: { target: 'es2022', modulePreload: { polyfill: false } },
});
