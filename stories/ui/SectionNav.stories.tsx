import type { Meta, StoryObj } from '@storybook/react-vite';
import { Sections } from './Sections.js';

const meta = { title: 'ui/SectionNav', component: Sections } satisfies Meta<typeof Sections>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Light: Story = {};
export const Dark: Story = { globals: { theme: 'dark' } };
export const RightToLeft: Story = { globals: { direction: 'rtl' } };
