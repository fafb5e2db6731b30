import type { Meta, StoryObj } from '@storybook/react-vite';
import { Picture } from './Picture.js';

const meta = { title: 'schedule/WeekPicture', component: Picture } satisfies Meta<typeof Picture>;
export default meta;
type Story = StoryObj<typeof meta>;

/** What the draft adds is outlined, what it takes away is dashed. */
export const Changed: Story = {};
export const Unchanged: Story = { args: { isSaved: true } };
/** A day that can’t be saved as it is stands as it was saved. */
export const WithFault: Story = { args: { hasFault: true } };
/** A date that differs from the weekly hours, and is closed. */
export const WithDate: Story = { args: { closedDay: '2026-11-25' } };
/** The clocks go forward on its Sunday. */
export const ClocksForward: Story = {
  args: { firstDay: '2026-03-23', isSaved: true, isAroundTheClock: true },
};
/** The host’s clocks change on its Sunday, the visitor’s do not. */
export const FromElsewhere: Story = { args: { firstDay: '2026-03-23', zone: 'America/New_York' } };
export const AroundTheClock: Story = { args: { isSaved: true, isAroundTheClock: true } };
export const UnknownZone: Story = { args: { hostZone: 'Mars/Olympus' } };
export const Narrow: Story = { args: { closedDay: '2026-11-25' }, globals: { width: '280' } };
export const RightToLeft: Story = { args: { isArabic: true }, globals: { direction: 'rtl' } };
export const Dark: Story = { globals: { theme: 'dark' } };
