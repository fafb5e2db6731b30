import type { Preview } from '@storybook/react-vite';
import { docsPage } from './docsPage.js';
import { Stage } from './Stage.js';
import '../src/styles/index.css';

const preview: Preview = {
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    controls: { expanded: true },
    docs: { container: docsPage, toc: { headingSelector: 'h2' } },
    options: {
      storySort: {
        method: 'alphabetical',
        order: [
          'docs',
          [
            'Start',
            'Provider',
            'Atoms',
            ['Booker', '*'],
            'Hooks',
            'Client',
            'Server',
            'Sandbox',
            'Theming',
            'Words',
            'Devtools',
            'Errors',
            'Accessibility',
            'Recipes',
            'Moving over',
          ],
          'playground',
          'atoms',
          'ui',
          '*',
        ],
      },
    },
  },
  globalTypes: {
    theme: {
      description: 'Theme',
      toolbar: { icon: 'contrast', dynamicTitle: true, items: ['light', 'dark', 'system'] },
    },
    direction: {
      description: 'Direction of text',
      toolbar: { icon: 'transfer', dynamicTitle: true, items: ['ltr', 'rtl'] },
    },
    width: {
      description: 'Width of the embed',
      toolbar: { icon: 'grow', dynamicTitle: true, items: ['full', '375'] },
    },
  },
  initialGlobals: { theme: 'light', direction: 'ltr', width: 'full' },
  decorators: [
    (Story, { globals, viewMode }) => (
      <Stage
        theme={globals.theme}
        direction={globals.direction}
        widthPx={Number(globals.width) || undefined}
        isWhole={viewMode !== 'docs'}
      >
        <Story />
      </Stage>
    ),
  ],
};

export default preview;
