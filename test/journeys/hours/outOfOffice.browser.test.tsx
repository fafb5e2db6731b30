import { OutOfOfficeSettings, type OutOfOfficeSettingsProps } from 'daybook';
import { describe, expect, it, vi } from 'vitest';
import { expectNoAxeViolations } from '../../support/axe.js';
import { openSchedules } from '../../support/schedulesPage.js';
import { openStage } from '../../support/stage.js';

/** The practice's first host looks at when she is away. */
async function open({ isAdmin = true, ...props }: OutOfOfficeSettingsProps & { isAdmin?: boolean } = {}) {
  const stage = openStage();
  const { ready, store, demo } = stage.sandbox;
  await ready;
  const { memberships, outOfOffice } = store.collections;
  const [membership] = await memberships.where({ userId: demo.user.id, teamId: 1 });
  if (!membership) throw new Error('She is no member of the practice.');
  if (isAdmin) await memberships.change(membership.id, { role: 'ADMIN' });
  const here = openSchedules(stage, <OutOfOfficeSettings {...props} />);
  const dialog = (name: string) => {
    const locator = here.dialog(name);
    return {
      locator,
      firstDay: locator.getByLabelText('First day'),
      lastDay: locator.getByLabelText('Last day'),
      reason: locator.getByRole('combobox', { name: 'Reason' }),
      standIn: locator.getByRole('combobox', { name: 'Who is booked instead' }),
      note: locator.getByRole('textbox', { name: /^Note/ }),
      button: (label: string) => locator.getByRole('button', { name: label }),
    };
  };
  return {
    ...here,
    adding: dialog('Out of office'),
    changing: dialog('Change the absence'),
    deleting: dialog('Delete this absence?'),
    items: here.root.getByRole('listitem'),
    /** The entries as the server has them. */
    stored: () => outOfOffice.where({ userId: demo.user.id }),
    theo: () => store.users.findByUsername('theo'),
  };
}

const midnight = (day: string) => Date.parse(`${day}T00:00:00Z`);

describe('days out of office', () => {
  it('are added with who is booked instead, changed, and deleted', async () => {
    const [onSaveSuccess, onDeleteSuccess] = [vi.fn(), vi.fn()];
    const her = await open({ onSaveSuccess, onDeleteSuccess });
    await expect.element(her.text('No absence is ahead.')).toBeVisible();
    await expectNoAxeViolations(her.container);

    await her.button('Add days').click();
    await her.adding.firstDay.fill('2026-12-07');
    await expect.element(her.adding.lastDay).toHaveValue('2026-12-07');
    await her.adding.lastDay.fill('2026-12-11');
    await her.adding.reason.selectOptions('Holidays');
    const theo = await her.theo();
    await her.adding.standIn.selectOptions(theo?.name ?? '');
    await expectNoAxeViolations(her.container);
    await her.adding.button('Save').click();
    await expect.element(her.items).toHaveTextContent(/7 December – Friday 11 December/);
    await expect.element(her.items).toHaveTextContent(`${theo?.name} is booked instead`);
    await expect.element(her.adding.locator).not.toBeInTheDocument();
    const [made] = await her.stored();
    expect(made).toMatchObject({ reason: 'vacation', toUserId: theo?.id, start: midnight('2026-12-07') });

    await her.button(/^Change .*7 December/).click();
    await her.changing.note.fill('Ring the practice');
    await expectNoAxeViolations(her.container);
    await her.changing.button('Save').click();
    await expect.element(her.items).toHaveTextContent('Ring the practice');
    expect(await her.stored()).toEqual([{ ...made, notes: 'Ring the practice' }]);

    await her.button(/^Delete .*7 December/).click();
    await expectNoAxeViolations(her.container);
    await her.deleting.button('Delete').click();
    await expect.element(her.text('No absence is ahead.')).toBeVisible();
    expect(await her.stored()).toEqual([]);
    await expect.poll(() => onSaveSuccess.mock.calls.length).toBe(2);
    await expect.poll(() => onDeleteSuccess.mock.calls.length).toBe(1);
  });

  it('stay when she thinks better of deleting them', async () => {
    const her = await open();
    await her.button('Add days').click();
    await her.adding.firstDay.fill('2026-12-07');
    await her.adding.button('Save').click();
    await her.button(/^Delete .*7 December/).click();
    await her.deleting.button('Keep').click();
    await expect.element(her.deleting.locator).not.toBeInTheDocument();
    await expect.element(her.items).toHaveTextContent('Nobody stands in');
    expect(await her.stored()).toHaveLength(1);
  });

  it('are not sent without a day, and the same days are refused in her own words', async () => {
    const her = await open();
    await her.button('Add days').click();
    await her.adding.button('Save').click();
    await expect.element(her.adding.firstDay).toHaveAccessibleDescription('Choose the first day.');
    await her.adding.firstDay.fill('2026-12-07');
    await her.adding.button('Save').click();
    await expect.element(her.items).toBeVisible();

    await her.button('Add days').click();
    await her.adding.firstDay.fill('2026-12-07');
    await her.adding.button('Save').click();
    await expect
      .element(her.adding.locator.getByRole('alert'))
      .toHaveTextContent('There is an absence of the same days already.');
    await expect.element(her.adding.firstDay).toHaveValue('2026-12-07');
    expect(await her.stored()).toHaveLength(1);
  });

  it('are an admin’s to keep, and who is none reads the other way', async () => {
    const her = await open({ isAdmin: false });
    await expect.element(her.root.getByRole('heading', { name: 'Only for admins' })).toBeVisible();
    await expect.element(her.text(/close the dates in your hours/)).toBeVisible();
    await expectNoAxeViolations(her.container);
  });
});
