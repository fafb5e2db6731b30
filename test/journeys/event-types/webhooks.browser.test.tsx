import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { expectNoAxeViolations } from '../../support/axe.js';
import { type EventTypePage, openEventType, openEventTypeStage } from '../../support/eventTypePage.js';

const address = 'https://hooks.noor.example/in';

async function add(here: EventTypePage) {
  await here.button('New webhook').click();
  await here.root.getByRole('textbox', { name: 'Address that is called' }).fill(address);
  await here.button('Add webhook').click();
}

describe('the webhooks of an event type', () => {
  it('are added, changed, silenced and deleted at once', async () => {
    const here = await openEventType(openEventTypeStage());
    await here.open('Webhooks');
    await add(here);
    await expect.element(here.text('For 3 kinds of events')).toBeVisible();
    await here.button(`Change ${address}`).click();
    await here.root.getByRole('checkbox', { name: 'Ends', exact: true }).click();
    await here.root.getByRole('textbox', { name: 'Secret' }).fill('hush');
    await here.button('Change it').click();
    await expect.element(here.text('For 4 kinds of events')).toBeVisible();
    await here.root.getByRole('switch', { name: `Call ${address}` }).click();
    await expect
      .element(here.root.getByRole('switch', { name: `Call ${address}` }))
      .toHaveAttribute('aria-checked', 'false');
    await expectNoAxeViolations(here.container);
    await here.button(`Delete ${address}`).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
    await expect.element(here.text('No webhooks yet')).toBeVisible();
    expect(here.writes[0]?.body).toMatchObject({ subscriberUrl: address, active: true });
    expect(here.writes[1]?.body).toMatchObject({ secret: 'hush' });
    expect(here.writes.map(({ line }) => line.split(' ')[0])).toEqual(['POST', 'PATCH', 'PATCH', 'DELETE']);
  });

  it('say at the address that it is taken, or none', async () => {
    const here = await openEventType(openEventTypeStage());
    await here.open('Webhooks');
    await here.button('New webhook').click();
    await here.button('Add webhook').click();
    await expect.element(here.text('Give a whole address that begins with https://')).toBeVisible();
    await here.button('Cancel').click();
    await add(here);
    await expect.element(here.text('For 3 kinds of events')).toBeVisible();
    await add(here);
    await expect.element(here.text(/^This address has a webhook here already/)).toBeVisible();
  });
});
