import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { answeredBy, lineOf, refusal } from '../../support/answeredBy.js';
import { expectNoAxeViolations } from '../../support/axe.js';
import { type EventTypePage, openEventType, openEventTypeStage } from '../../support/eventTypePage.js';

const more = 'More for this event type';

/** Its visibility is the one setting that stands in the head: what is said of it holds for all. */
async function hide(here: EventTypePage) {
  await here.button(more).click();
  await page.getByRole('menuitem', { name: 'Hide from your page' }).click();
  await expect.element(here.changes).toHaveTextContent('Hidden on');
}

describe('the settings of an event type', () => {
  it('stand on tabs, of which one is open', async () => {
    const here = await openEventType(openEventTypeStage());
    await expect.element(here.root.getByRole('heading', { name: 'Quarter' })).toBeVisible();
    await here.open('Limits');
    await expect.element(here.tab('Limits')).toBeInTheDocument();
    await expectNoAxeViolations(here.container);
  });

  it('are sent together once, and only what changed', async () => {
    const stage = openEventTypeStage();
    const onSuccess = vi.fn();
    const here = await openEventType(stage, { props: { onSuccess } });
    await hide(here);
    await here.save.click();
    await expect.element(here.saved).toBeVisible();
    const { id } = await stage.stored();
    expect(here.writes).toEqual([{ line: `PATCH /v2/event-types/${id}`, body: { hidden: true } }]);
    expect((await stage.settings()).hidden).toBe(true);
    expect(onSuccess).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ hidden: true }));
  });

  it('go back and forth step by step', async () => {
    const here = await openEventType(openEventTypeStage());
    await hide(here);
    await here.button('Undo').click();
    await expect.element(here.text(/^Live$/)).toBeVisible();
  });

  it('lose nothing when the server fails', async () => {
    const stage = openEventTypeStage();
    const isPatch = (request: Request) => lineOf(request).startsWith('PATCH');
    let isDown = true;
    const fetch = answeredBy(stage.reach, (request) =>
      isPatch(request) && isDown ? refusal(500, 'Down') : undefined,
    );
    const here = await openEventType(stage, { provider: { fetch } });
    await hide(here);
    await here.save.click();
    await expect.element(here.text('Your changes are not saved')).toBeVisible();
    await expect.element(here.changes).toHaveTextContent('Hidden on');
    isDown = false;
    await here.save.click();
    await expect.element(here.saved).toBeVisible();
    expect((await stage.settings()).hidden).toBe(true);
  });

  it('take over what another tab saved meanwhile, and ask where both changed the same', async () => {
    const stage = openEventTypeStage();
    const here = await openEventType(stage);
    await hide(here);
    await stage.change({ minimumBookingNotice: 90 });
    await here.save.click();
    await expect.element(here.saved).toBeVisible();
    expect(await stage.settings()).toMatchObject({ hidden: true, minimumBookingNotice: 90 });
  });

  it('are deleted once that is confirmed', async () => {
    const stage = openEventTypeStage();
    const onDeleteSuccess = vi.fn();
    const here = await openEventType(stage, { props: { onDeleteSuccess } });
    await here.button(more).click();
    await page.getByRole('menuitem', { name: 'Delete' }).click();
    await expect.element(page.getByRole('heading', { name: 'Delete “Quarter”?' })).toBeVisible();
    await userEvent.keyboard('{Escape}');
    expect(here.writes).toEqual([]);
    await here.button(more).click();
    await page.getByRole('menuitem', { name: 'Delete' }).click();
    await page.getByRole('button', { name: 'Delete', exact: true }).click();
    await expect.element(here.text('“Quarter” is deleted.')).toBeVisible();
    await vi.waitFor(() => expect(onDeleteSuccess).toHaveBeenCalledOnce());
  });
});
