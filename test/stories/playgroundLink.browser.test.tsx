import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import {
  hold,
  keepsOwnAddress,
  type OpenedPlayground,
  openPlayground,
  patience,
  saidIn,
} from './playgroundPage.js';

keepsOwnAddress();

/** To the form, in a scene in which no booking can be made. */
async function fail(opened: OpenedPlayground) {
  const { atom, button } = opened;
  await hold(opened);
  await userEvent.type(atom.getByRole('textbox', { name: 'Name' }), 'Ada Lovelace');
  await userEvent.type(atom.getByRole('textbox', { name: 'Email' }), 'ada@post.example');
  await userEvent.click(button('Confirm booking'));
  await failed(opened);
}

async function failed({ atom, text }: OpenedPlayground) {
  await expect.element(text('We did not hear back'), patience).toBeVisible();
  await expect.element(atom.getByRole('textbox', { name: 'Name' })).toHaveValue('Ada Lovelace');
}

/** The link, once all that was done is in it. */
async function linkOf({ atom }: OpenedPlayground, steps: number): Promise<string> {
  await expect.element(page.getByText(`Steps so far: ${steps}`), patience).toBeVisible();
  await expect.element(atom).toBeVisible();
  const link = page.getByRole('link', { name: /^http/ }).element();
  if (!(link instanceof HTMLAnchorElement)) throw new Error('There is no link.');
  const search = new URLSearchParams(new URL(link.href).search);
  search.delete('path');
  await expect.poll(() => saidIn(window, 'acts')).toBe(search.get('acts'));
  return search.toString();
}

describe('a link to the playground', () => {
  const given = 'fault=outage&operation=bookings.create&latency=50&now=2026-11-04T09:12Z';

  it('brings whoever opens it to the failure that somebody met', async () => {
    const opened = openPlayground(given);
    await fail(opened);
    const link = await linkOf(opened, 5);
    opened.unmount();
    await failed(openPlayground(link));
  });

  it('lets time pass as it passed: a hold ends again', async () => {
    const opened = openPlayground('');
    await hold(opened);
    await expect.element(opened.atom.getByText(/held for you/i), patience).toBeVisible();
    await userEvent.click(opened.button('10 minutes later'));
    await expect.element(opened.text('Your hold on 10:30 has ended'), patience).toBeVisible();
    const link = await linkOf(opened, 3);
    opened.unmount();
    await expect.element(openPlayground(link).text('Your hold on 10:30 has ended'), patience).toBeVisible();
  });

  it('says so where a step can’t be done again', async () => {
    openPlayground(
      new URLSearchParams({ acts: '[{"do":"press","role":"button","name":"sofa"}]' }).toString(),
    );
    await expect
      .element(page.getByText('Step 1 of 1 could not be done: press button “sofa”'), patience)
      .toBeVisible();
  });

  it('is as it was at first once all is reset', async () => {
    const opened = openPlayground(given);
    await userEvent.click(opened.atom.getByRole('gridcell', { name: /^Thursday 12 November/ }), patience);
    await linkOf(opened, 1);
    await userEvent.click(opened.button('Start again'));
    await expect.poll(() => saidIn(window, 'acts')).toBe(null);
    expect(saidIn(window, 'fault')).toBe('outage');
    await userEvent.click(opened.button('Reset all'));
    await expect.poll(() => location.search).toBe('?id=playground--playground');
    await expect.element(opened.control('Fault')).toHaveValue('none');
  });
});
