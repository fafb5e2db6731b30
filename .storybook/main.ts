import type { StorybookConfig } from '@storybook/react-vite';
import { aliases } from '../.config/aliases.ts';
import { docsPlugin } from './docsPlugin.ts';
import { referencePlugin } from './referencePlugin.ts';

/** Every package that stories reach, as the sources import it. */
const dependencies = [
  'react',
  'react/jsx-runtime',
  'react/jsx-dev-runtime',
  'react-dom',
  'react-dom/client',
  '@floating-ui/dom',
  '@tanstack/react-query',
  'date-fns/constants',
  'zod',
];

const config: StorybookConfig = {
  stories: ['../stories/docs/**/*.mdx', '../stories/**/*.stories.tsx'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  framework: '@storybook/react-vite',
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // The library build of vite.config.ts is none of Storybook's business: it reads the sources.
  viteFinal: (vite) => ({
    ...vite,
    plugins: [...(vite.plugins ?? []), docsPlugin(), referencePlugin()],
    build: { ...vite.build, lib: undefined, rolldownOptions: undefined },
    resolve: { ...vite.resolve, alias: aliases },
    // Made ready before the first story: one that is found on the way reloads the page, in the middle of a test.
    optimizeDeps: { ...vite.optimizeDeps, include: [...(vite.optimizeDeps?.include ?? []), ...dependencies] },
  }),
};

export default config;
