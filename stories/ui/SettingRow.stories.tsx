import type { Meta, StoryObj } from '@storybook/react-vite';
import { SettingRows } from './SettingRows.js';

const meta = { title: 'ui/SettingRow', component: SettingRows } satisfies Meta<typeof SettingRows>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Light: Story = {};
export const Dark: Story = { globals: { theme: 'dark' } };
export const RightToLeft: Story = { globals: { direction: 'rtl' } };
