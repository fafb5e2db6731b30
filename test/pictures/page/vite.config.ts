import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { aliases } from '../../../.config/aliases.ts';

/** The page of the pictures, on the sources as they are. */
export default defineConfig({
  root: import.meta.dirname,
  logLevel: 'error',
  plugins: [react()],
  resolve: { alias: aliases },
  build: { target: 'es2022' },
});
