import { describe, expect, it } from 'vitest';
import { expectNoAxeViolations } from '../../support/axe.js';
import { connectCalendar } from '../../support/ownCalendar.js';
import { openStage, visit } from '../../support/stage.js';

type View = 'MONTH_VIEW' | 'WEEK_VIEW' | 'COLUMN_VIEW';

/** Hannah, signed in, looks for a time with her colleague Theo; she is busy on Tuesday from two to half past three. */
async function visitSignedIn(view: View = 'MONTH_VIEW', isConnected = true) {
  const stage = openStage();
  if (isConnected) {
    await connectCalendar(stage.sandbox, [{ start: '2026-11-10T14:00:00Z', end: '2026-11-10T15:30:00Z' }]);
  }
  const { accessToken } = stage.sandbox.demo.user;
  const her = visit(stage, {
    width: 1120,
    provider: { accessToken, getAccessToken: async () => accessToken },
    booker: { username: 'theo', eventSlug: 'remote-session', selectedDate: '2026-11-10', view },
  });
  return { stage, her, overlay: her.root.getByRole('switch', { name: 'Show my calendar' }) };
}

describe('her own calendar behind the times', () => {
  it('marks the times at which she is busy once she wants it, and no more once she does not', async () => {
    const { stage, her, overlay } = await visitSignedIn();
    await expect.element(overlay).not.toBeChecked();
    expect(stage.asked()).not.toContain('calendars.listBusyTimes');
    await overlay.click();
    await expect.element(her.slot('2:00 pm you are busy')).toBeVisible();
    await expect.element(her.slot('3:00 pm you are busy')).toBeVisible();
    await overlay.click();
    await expect.element(her.slot('2:00 pm')).toBeVisible();
  });

  it.each(['WEEK_VIEW', 'COLUMN_VIEW'] as const)('says when she is busy: %s', async (view) => {
    const { her, overlay } = await visitSignedIn(view);
    await overlay.click();
    await expect.element(her.text('Busy: 2:00 pm to 3:30 pm')).toBeInTheDocument();
    await expect
      .element(her.times.getByRole('button', { name: '2:00 pm, you are busy, Tuesday 10 November' }))
      .toBeVisible();
    await expectNoAxeViolations(her.container);
  });

  it('says quietly that it could not be read, and the times stay', async () => {
    const { stage, her, overlay } = await visitSignedIn();
    await expect.element(overlay).toBeVisible();
    stage.sandbox.fault({ name: 'outage', operation: 'calendars.listBusyTimes' });
    await overlay.click();
    await expect.element(her.status('Your calendar could not be read')).toBeVisible();
    await expect.element(her.slot('2:00 pm')).toBeVisible();
  });

  it('is not offered to who has none', async () => {
    const { stage, her, overlay } = await visitSignedIn('MONTH_VIEW', false);
    await expect.element(her.slot('2:00 pm')).toBeVisible();
    await expect.poll(() => stage.asked()).toContain('calendars.list');
    expect(overlay.query()).toBeNull();
  });

  it('is not asked for where nobody is signed in', async () => {
    const stage = openStage();
    const her = visit(stage);
    await expect.poll(() => her.sent.length).toBe(3);
    expect(stage.asked().filter((operation) => operation?.startsWith('calendars.'))).toEqual([]);
  });
});
