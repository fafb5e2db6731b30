import type { Meta, StoryObj } from '@storybook/react-vite';
import { Playground as Page } from './Playground.js';

/** Every control is in the address: a bug report is a link. */
const meta = {
  title: 'playground',
  component: Page,
  args: { search: location.search },
  parameters: { isWholePage: true, controls: { disable: true } },
} satisfies Meta<typeof Page>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Playground: Story = {};

/** What a link says that can't be set is left out, with a word about it. */
export const Malformed: Story = {
  args: { search: '?atom=Sofa&width=12&locale=de' },
  play: async ({ canvas }) => {
    await canvas.findByText(/atom “Sofa”, width “12”/);
    await canvas.findByRole('button', { name: /12\. November|Nächster Monat/ });
  },
};
