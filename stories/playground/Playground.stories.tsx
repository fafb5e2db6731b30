import type { Meta, StoryObj } from '@storybook/react-vite';
import { events, faults, zones } from './choices.js';
import { Playground } from './Playground.js';

/** Every control is in the address: a bug report is a link. */
const meta = {
  title: 'playground/Booker',
  component: Playground,
  args: {
    event: 'hannah initial-assessment',
    language: 'en-GB',
    zone: 'London',
    view: 'MONTH_VIEW',
    theme: 'light',
    widthPx: 1120,
    latencyMs: 0,
    fault: 'none',
  },
  argTypes: {
    event: { control: 'select', options: events },
    language: { control: 'select', options: ['en-GB', 'en-US', 'de'] },
    zone: { control: 'select', options: Object.keys(zones) },
    view: { control: 'inline-radio', options: ['MONTH_VIEW', 'WEEK_VIEW', 'COLUMN_VIEW', 'LIST_VIEW'] },
    theme: { control: 'inline-radio', options: ['light', 'dark', 'system'] },
    accent: { control: 'color' },
    widthPx: { control: { type: 'range', min: 280, max: 1200, step: 5 } },
    latencyMs: { control: { type: 'range', min: 0, max: 5000, step: 100 } },
    fault: { control: 'select', options: Object.keys(faults) },
  },
} satisfies Meta<typeof Playground>;
export default meta;

export const Booker: StoryObj<typeof meta> = {};
