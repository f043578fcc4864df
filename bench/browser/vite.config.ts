import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** As the atlas is built, but for what is of the atlas alone; names of components are kept for profiles. */
export default defineConfig({
  plugins: [react()],
  publicDir: false,
  build: { target: 'es2022', modulePreload: { polyfill: false }, assetsInlineLimit: 0 },
});
