import { type AvailabilitySettingsFormRef, useUnsavedChanges } from 'daybook';
import { createRef } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { answeredBy, refusal, tellingOfTokensBy } from '../../support/answeredBy.js';
import { mouse } from '../../support/hands.js';
import { type HoursPage, openHours, openHoursStage } from '../../support/hoursPage.js';

const isWrite = ({ method }: Request) => method === 'PATCH';

const endMondayAt = (her: HoursPage, time: string) => mouse.type(her.until('Monday'), `${time}{Enter}`);

/** Whether the browser would ask her before the page is left. */
const asksBeforeLeaving = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));

describe('the bar that goes when all is saved', () => {
  it.each(['Save changes', 'Discard'])('leaves her at the hours after %s', async (name) => {
    const her = openHours(openHoursStage());
    await endMondayAt(her, '15:30');
    await expect.element(her.changes).toBeVisible();
    her.button(name).element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(her.changes).not.toBeInTheDocument();
    await expect.element(her.root.getByRole('heading', { name: 'Weekly hours' })).toHaveFocus();
  });
});

describe('a saving that fails', () => {
  it('loses nothing: she reads why, and saves again', async () => {
    const stage = openHoursStage();
    let isDown = true;
    const fetch = answeredBy(stage.reach, (request) =>
      isWrite(request) && isDown ? refusal(500, 'Internal server error') : undefined,
    );
    const [onUpdateError, onUpdateSuccess] = [vi.fn(), vi.fn()];
    const her = openHours(stage, { provider: { fetch }, props: { onUpdateError, onUpdateSuccess } });
    await endMondayAt(her, '15:30');
    await her.save.click();
    await expect.element(her.text('Your changes are not saved').first()).toBeVisible();
    await expect.element(her.until('Monday')).toHaveValue('15:30');
    await expect.element(her.changes).toBeVisible();
    expect(onUpdateError).toHaveBeenCalledOnce();
    expect(onUpdateSuccess).not.toHaveBeenCalled();
    // What writes is never sent again by itself.
    expect(her.writes).toHaveLength(1);

    isDown = false;
    await her.save.click();
    await expect.element(her.saved).toBeVisible();
    expect(onUpdateSuccess).toHaveBeenCalledOnce();
    expect((await stage.stored()).availability).toContainEqual({
      days: ['Monday'],
      startTime: '09:00',
      endTime: '15:30',
    });
  });

  it.each([401, 498])(
    'for its token, of which the API says %d, is done with a new one by itself',
    async (status) => {
      const stage = openHoursStage();
      const fetch = tellingOfTokensBy(status, stage.reach);
      const her = openHours(stage, { provider: { fetch } });
      await endMondayAt(her, '15:30');
      stage.sandbox.fault({ name: 'expired-token', all: true });
      await her.save.click();
      await expect.element(her.saved).toBeVisible();
      expect(stage.bearers).toHaveLength(1);
      expect((await stage.stored()).availability[0]).toMatchObject({ endTime: '15:30' });
    },
  );
});

describe('changes that are not saved', () => {
  function Guard() {
    return <output aria-label="Guard">{useUnsavedChanges() ? 'unsaved' : 'nothing to lose'}</output>;
  }

  it('are asked about before the page is left, and no others', async () => {
    const stage = openHoursStage();
    const her = openHours(stage, { beside: <Guard /> });
    const guard = her.root.getByRole('status', { name: 'Guard' });
    await expect.element(her.until('Monday')).toBeVisible();
    await expect.poll(asksBeforeLeaving).toBe(false);
    await endMondayAt(her, '15:30');
    await expect.element(guard).toHaveTextContent('unsaved');
    await expect.poll(asksBeforeLeaving).toBe(true);
    await her.button('Undo').click();
    await expect.element(guard).toHaveTextContent('nothing to lose');
    await expect.poll(asksBeforeLeaving).toBe(false);
    await endMondayAt(her, '15:30');
    await her.save.click();
    await expect.element(her.saved).toBeVisible();
    await expect.poll(asksBeforeLeaving).toBe(false);
  });
});

describe('the host’s page', () => {
  it('saves from outside, and is told how that ended', async () => {
    const stage = openHoursStage();
    const ref = createRef<AvailabilitySettingsFormRef>();
    const onFormStateChange = vi.fn();
    const her = openHours(stage, { ref, props: { onFormStateChange } });
    await expect.element(her.until('Monday')).toBeVisible();
    expect(await ref.current?.handleFormSubmit()).toBe('idle');
    expect(onFormStateChange).toHaveBeenCalledTimes(1);

    await endMondayAt(her, '08:00');
    expect(await ref.current?.validateForm()).toEqual({ isValid: false, errors: ['Monday: 1 thing to fix'] });
    expect(await ref.current?.handleFormSubmit()).toBe('invalid');
    expect(her.writes).toEqual([]);

    await endMondayAt(her, '16:00');
    expect(await ref.current?.validateForm()).toEqual({ isValid: true, errors: [] });
    const onSuccess = vi.fn();
    expect(await ref.current?.handleFormSubmit({ onSuccess })).toBe('saved');
    expect(onSuccess).toHaveBeenCalledWith(expect.objectContaining({ name: 'Hours', zone: 'Europe/London' }));
    expect(onFormStateChange).toHaveBeenLastCalledWith(
      expect.objectContaining({ weekly: expect.objectContaining({ 1: [{ start: 540, end: 960 }] }) }),
    );
  });

  it('may say no before anything is sent, with what would be', async () => {
    const stage = openHoursStage();
    const onBeforeUpdate = vi.fn(async () => false);
    const her = openHours(stage, { props: { onBeforeUpdate } });
    await endMondayAt(her, '15:30');
    await her.save.click();
    await expect.poll(() => onBeforeUpdate).toHaveBeenCalledOnce();
    expect(onBeforeUpdate).toHaveBeenCalledWith(
      { weekly: expect.objectContaining({ 1: [{ start: 540, end: 930 }] }) },
      expect.objectContaining({ name: 'Hours' }),
    );
    await expect.element(her.save).toBeVisible();
    await expect.element(her.until('Monday')).toHaveValue('15:30');
    expect(her.writes).toEqual([]);
  });

  it('tries it out: nothing is written in a dry run', async () => {
    const stage = openHoursStage();
    const onUpdateSuccess = vi.fn();
    const her = openHours(stage, { props: { isDryRun: true, onUpdateSuccess } });
    await endMondayAt(her, '15:30');
    await her.save.click();
    await expect.element(her.saved).toBeVisible();
    expect(her.writes).toEqual([]);
    expect(onUpdateSuccess).not.toHaveBeenCalled();
  });
});

describe('the stored zone', () => {
  it.each(['Asia/Calcutta', 'US/Eastern', 'Mars/Olympus'])(
    'is not changed unless she changes it: %s',
    async (timeZone) => {
      const stage = openHoursStage();
      await stage.change({ timeZone });
      const her = openHours(stage);
      await endMondayAt(her, '15:30');
      await her.day('Saturday').click();
      await her.save.click();
      await expect.element(her.saved).toBeVisible();
      expect((await stage.stored()).timeZone).toBe(timeZone);
      expect(her.writes.map(({ body }) => Object.keys(body))).toEqual([['availability']]);
    },
  );
});
