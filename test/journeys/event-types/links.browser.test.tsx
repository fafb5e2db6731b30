import { describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { expectNoAxeViolations } from '../../support/axe.js';
import { openEventType, openEventTypeStage } from '../../support/eventTypePage.js';

describe('private links', () => {
  it('are made, changed and deleted at once, beside the draft', async () => {
    const stage = openEventTypeStage();
    const here = await openEventType(stage);
    const links = () => stage.sandbox.store.collections.privateLinks.where({});
    await here.open('Private links');
    await here.button('New private link').click();
    await here.button('Make link').click();
    await expect.element(here.text('0 of 1 booking made')).toBeVisible();
    expect(await links()).toMatchObject([{ maxUsageCount: 1, expiresAt: null }]);
    const written = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await here.button(/^Copy /).click();
    await expect
      .element(here.root.getByRole('status').filter({ hasText: 'The link is copied' }))
      .toBeInTheDocument();
    const [link] = await links();
    expect(written.mock.calls).toEqual([[expect.stringContaining(link?.uid ?? 'none')]]);
    written.mockRestore();
    await here.button(/^Change /).click();
    await here.root.getByRole('radio', { name: 'Until a day' }).click();
    await here.button('Change it').click();
    await expect.element(here.text('Until Monday 16 November 2026, 23:59')).toBeVisible();
    await expectNoAxeViolations(here.container);
    await here.button(/^Delete /).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
    await expect.element(here.text('No private links yet')).toBeVisible();
    expect(await links()).toEqual([]);
    expect(here.writes.map(({ line }) => line.split(' ')[0])).toEqual(['POST', 'PATCH', 'DELETE']);
  });

  it('are not written when it is just to try', async () => {
    const here = await openEventType(openEventTypeStage(), { props: { isDryRun: true } });
    await here.open('Private links');
    await here.button('New private link').click();
    await here.button('Make link').click();
    await expect.element(here.button('New private link')).toBeVisible();
    expect(here.writes).toEqual([]);
  });
});
