import type { Meta, StoryObj } from '@storybook/react-vite';
import { Questions } from './Questions.js';

const meta = { title: 'ui/SortableList', component: Questions } satisfies Meta<typeof Questions>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Light: Story = {};
export const Dark: Story = { globals: { theme: 'dark' } };
export const RightToLeft: Story = { globals: { direction: 'rtl' } };
export const ReadOnly: Story = { args: { readOnly: true } };
