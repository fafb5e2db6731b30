import { BusyTimes } from 'daybook';
import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { expectNoAxeViolations } from '../../support/axe.js';
import { bookByApi } from '../../support/bookByApi.js';
import { connectCalendar } from '../../support/ownCalendar.js';
import { openSchedules } from '../../support/schedulesPage.js';
import { openStage } from '../../support/stage.js';
import { quarterHours } from '../../support/worlds.js';

const meeting = { title: 'Team meeting', start: '2026-11-11T12:00:00Z', end: '2026-11-11T13:00:00Z' };

async function openWeek(options: Parameters<typeof openStage>[0] = {}) {
  const stage = openStage(options);
  await connectCalendar(stage.sandbox, [meeting]);
  return { stage, ...openSchedules(stage, <BusyTimes />, { language: 'en-GB' }) };
}

it('shows what stands in a calendar that counts, with its name, in the zone of the host', async () => {
  const { root, container } = await openWeek();
  const wednesday = root.getByRole('region', { name: 'Wednesday 11 November' });
  await expect.element(wednesday.getByText('Team meeting')).toBeVisible();
  await expect.element(wednesday).toHaveTextContent(/12:00 – 13:00 Team meeting hannah@gmail\.example/);
  await expect.element(root).toHaveTextContent('Times in London.');
  await expectNoAxeViolations(container);
});

it('shows a booking once that was written to the calendar', async () => {
  const { stage, root } = await openWeek({ world: quarterHours });
  await bookByApi(stage, 'quarter', '2026-11-18T11:00:00Z');
  await root.getByRole('button', { name: 'Next week' }).click();
  const day = root.getByRole('region', { name: 'Wednesday 18 November' });
  await expect.element(day.getByText('Booking, in hannah@gmail.example').first()).toBeVisible();
  await expect.element(day).toHaveTextContent(/11:00 – 11:15/);
  expect(day.getByText(/^11:00 – 11:15/).elements()).toHaveLength(1);
  await root.getByRole('button', { name: 'This week' }).click();
  await expect.element(root.getByText('Team meeting')).toBeVisible();
});

it('names the calendar that can not be read, and reads it again', async () => {
  const { stage, root, container } = await openWeek();
  await expect.element(root.getByText('Team meeting')).toBeVisible();
  stage.sandbox.fault({ name: 'outage', operation: 'calendars.listBusyTimes', times: 9 });
  await root.getByRole('button', { name: 'Next week' }).click();
  await expect.element(root.getByText('Missing here: hannah@gmail.example (Google Calendar)')).toBeVisible();
  await expectNoAxeViolations(container);
  stage.sandbox.clearFaults();
  await root.getByRole('button', { name: 'Try again' }).click();
  await expect.element(root.getByText(/Missing here/)).not.toBeInTheDocument();
});

it('is gone through by keyboard, and read as a list on a phone', async () => {
  const { root, container } = await openWeek();
  await expect.element(root.getByText('Team meeting')).toBeVisible();
  await userEvent.tab();
  await userEvent.tab();
  await expect.element(root.getByRole('button', { name: 'Next week' })).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.element(root.getByRole('heading', { name: '16 – 22 November 2026' })).toBeVisible();
  await page.viewport(375, 800);
  await expect.element(root.getByText('Nothing').first()).toBeVisible();
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(375);
  await expectNoAxeViolations(container);
  await page.viewport(1280, 900);
});
