import type { Meta, StoryObj } from '@storybook/react-vite';
import { Gallery } from './Gallery.js';

const meta = { title: 'ui/Gallery', component: Gallery } satisfies Meta<typeof Gallery>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Light: Story = {};
export const Dark: Story = { globals: { theme: 'dark' } };
export const RightToLeft: Story = { globals: { direction: 'rtl' } };
