import type { Meta, StoryObj } from '@storybook/react-vite';
import { SettingsIcons } from './SettingsIcons.js';

const meta = { title: 'ui/SettingsIcons', component: SettingsIcons } satisfies Meta<typeof SettingsIcons>;
export default meta;

export const All: StoryObj<typeof meta> = {};
