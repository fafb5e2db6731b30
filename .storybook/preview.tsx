import type { Preview } from '@storybook/react-vite';
import { configure } from 'storybook/test';
import { textDirection } from '../src/i18n/direction.js';
import { locales, looks, themes } from '../stories/playground/sceneChoices.js';
import { docsPage } from './docsPage.js';
import { Stage } from './Stage.js';
import '../src/styles/index.css';

// What a story waits for: a busy machine is slow, not wrong.
configure({ asyncUtilTimeout: 20_000 });

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
      toolbar: { icon: 'contrast', dynamicTitle: true, items: Object.keys(themes) },
    },
    look: {
      description: 'Finished theme',
      toolbar: { icon: 'paintbrush', dynamicTitle: true, items: Object.keys(looks) },
    },
    direction: {
      description: 'Direction of text',
      toolbar: { icon: 'transfer', dynamicTitle: true, items: ['auto', 'ltr', 'rtl'] },
    },
    language: {
      description: 'Language',
      toolbar: { icon: 'globe', dynamicTitle: true, items: locales },
    },
    width: {
      description: 'Width of the embed',
      toolbar: { icon: 'grow', dynamicTitle: true, items: ['full', '375'] },
    },
  },
  initialGlobals: { theme: 'light', look: 'none', direction: 'auto', language: 'en-GB', width: 'full' },
  decorators: [
    (Story, { globals, parameters, viewMode }) =>
      // A story that is a whole page brings its own ground.
      parameters.isWholePage ? (
        <Story />
      ) : (
        <Stage
          theme={globals.theme}
          direction={globals.direction === 'auto' ? textDirection(globals.language) : globals.direction}
          widthPx={Number(globals.width) || undefined}
          isWhole={viewMode !== 'docs'}
        >
          <Story />
        </Stage>
      ),
  ],
};

export default preview;
