import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { Reference } from './Reference.js';

const meta = {
  title: 'reference/API',
  component: Reference,
  args: { family: 'bookings' },
} satisfies Meta<typeof Reference>;
export default meta;

export const Family: StoryObj<typeof meta> = {
  play: async ({ canvasElement }) => {
    const page = within(canvasElement);
    await expect(page.getByRole('heading', { level: 2, name: 'bookings' })).toBeVisible();
    await expect(page.getByRole('table', { name: 'What bookings.cancel takes' })).toBeVisible();
  },
};

export const Search: StoryObj<typeof meta> = {
  play: async ({ canvasElement }) => {
    const page = within(canvasElement);
    await userEvent.type(page.getByRole('searchbox', { name: 'Search' }), 'reservations patch');
    await expect(page.getByRole('heading', { level: 2, name: 'slots.reservations' })).toBeVisible();
    await expect(page.getByRole('article', { name: 'client.slots.reservations.update' })).toBeVisible();
  },
};

export const NothingFound: StoryObj<typeof meta> = {
  play: async ({ canvasElement }) => {
    const page = within(canvasElement);
    await userEvent.type(page.getByRole('searchbox', { name: 'Search' }), 'no such thing');
    await expect(page.getByRole('heading', { name: 'No operation has all of these words' })).toBeVisible();
  },
};
