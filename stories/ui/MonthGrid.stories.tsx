import type { Meta, StoryObj } from '@storybook/react-vite';
import { Month } from './Month.js';

const meta = { title: 'ui/MonthGrid', component: Month } satisfies Meta<typeof Month>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Chosen: Story = {};
export const Loading: Story = { args: { isLoading: true } };
export const NothingFree: Story = { args: { isEmpty: true } };
export const Narrow: Story = { globals: { width: '375' } };
