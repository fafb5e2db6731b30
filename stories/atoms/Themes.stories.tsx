import type { Meta, StoryObj } from '@storybook/react-vite';
import { Booker } from 'daybook';
import { loadSandbox, onSandbox } from '../scenarios.js';
import { see } from '../visitor.js';

/** One Booker in each finished theme, in the light or dark of the toolbar. */
const meta: Meta = {
  title: 'atoms/Themes',
  render: () => (
    <Booker
      username="hannah"
      eventSlug="initial-assessment"
      timeZone="Europe/London"
      selectedDate="2026-11-12"
    />
  ),
  loaders: [loadSandbox],
  decorators: [onSandbox],
  play: async (context) => {
    await see(context, 'heading', 'Thu 12 November');
  },
};
export default meta;
type Story = StoryObj;

export const Clinical: Story = { parameters: { scenario: { look: 'clinical' } } };
export const Technical: Story = { parameters: { scenario: { look: 'technical' } } };
export const Editorial: Story = { parameters: { scenario: { look: 'editorial' } } };
/** None: the page's own font and colours. */
export const Bare: Story = { parameters: { scenario: { look: 'bare' } } };
