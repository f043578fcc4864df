import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** As the atlas is built, but for what is of the atlas alone. */
export default defineConfig({ plugins: [react()], build: { target: 'es2022', modulePreload: { polyfill: false } } });
