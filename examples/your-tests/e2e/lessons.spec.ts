import type { Page } from 'playwright/test';
import { expect } from 'playwright/test';
import { test } from './test.ts';

const time = (page: Page, name: string) =>
  page
    .getByRole('region', { name: 'Times', exact: true })
    .getByRole('button', { name: new RegExp(`^${name}`) });

async function book(page: Page) {
  await time(page, '10:00').click();
  await page.getByRole('textbox', { name: 'Name' }).fill('Joan Ferris');
  await page.getByRole('textbox', { name: 'Email' }).fill('joan@example.com');
  await page.getByRole('button', { name: 'Confirm booking' }).click();
}

test('a booking arrives, and the hour is gone for the next visitor', async ({ page, sandbox }) => {
  await page.goto('/');
  await book(page);
  await expect(page.getByText('Joan Ferris has a Piano lesson')).toBeVisible();
  expect((await sandbox.emails()).map(({ to, subject }) => `${to}: ${subject}`)).toContainEqual(
    expect.stringMatching(/^joan@example\.com: .*Piano lesson/),
  );

  await page.reload();
  await expect(time(page, '12:00')).toBeVisible();
  await expect(time(page, '10:00')).toBeHidden();
});

test('what is not there is said, and read again', async ({ page, sandbox }) => {
  sandbox.fault({ name: 'outage', operation: 'slots.list' });
  await page.goto('/');
  const again = page.getByRole('button', { name: 'Try again' });
  await expect(again).toBeVisible({ timeout: 15_000 });
  sandbox.clearFaults();
  await again.click();
  await expect(time(page, '10:00')).toBeVisible();
});

test('a lost time costs no letter that was typed', async ({ page, sandbox }) => {
  sandbox.fault({ name: 'slot-stolen' });
  await page.goto('/');
  await book(page);
  await expect(
    page.getByRole('group', { name: '10:00 was booked by someone else a moment ago' }),
  ).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Email' })).toHaveValue('joan@example.com');
});
