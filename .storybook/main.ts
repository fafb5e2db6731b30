import type { StorybookConfig } from '@storybook/react-vite';
import { aliases } from '../.config/aliases.ts';

const config: StorybookConfig = {
  stories: ['../stories/**/*.stories.tsx'],
  addons: ['@storybook/addon-a11y', '@storybook/addon-vitest'],
  framework: '@storybook/react-vite',
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // The library build of vite.config.ts is none of Storybook's business: it reads the sources.
  viteFinal: (vite) => ({
    ...vite,
    build: { ...vite.build, lib: undefined, rolldownOptions: undefined },
    resolve: { ...vite.resolve, alias: aliases },
  }),
};

export default config;
