import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { expectNoAxeViolations } from '../../../test/support/axe.js';
import { renderUi, type UiRoot } from '../../../test/support/renderUi.js';
import { Button } from '../action/Button.js';
import { Combobox } from './Combobox.js';
import type { ComboboxGroup } from './filterOptions.js';

const zone = (label: string, aside?: string) => ({ value: label, label, aside });
const zones: ComboboxGroup[] = [
  { label: 'Yours', options: [zone('London', 'GMT 09:12')] },
  {
    label: 'Others',
    options: [zone('Los Angeles', 'PST 01:12'), zone('Oslo', 'CET 10:12'), zone('Paris', 'CET 10:12')],
  },
];
const many: ComboboxGroup[] = [{ options: Array.from({ length: 400 }, (_, index) => zone(`Zone ${index}`)) }];

function Zones({ groups = zones }: { groups?: ComboboxGroup[] }) {
  const [value, setValue] = useState('London');
  return (
    <Combobox
      label="Time zone"
      searchLabel="Search zones"
      emptyText="No zone has this name."
      moreText={(count) => `${count} more: keep typing.`}
      groups={() => groups}
      value={value}
      onValueChange={setValue}
      trigger={(props) => <Button {...props}>{value}</Button>}
    />
  );
}

const search = () => page.getByRole('combobox', { name: 'Search zones' });
const active = () =>
  document.getElementById(search().element().getAttribute('aria-activedescendant') ?? '')?.textContent;
const options = () =>
  page
    .getByRole('option')
    .elements()
    .map((option) => option.textContent);
const press = (keys: string) => userEvent.keyboard(keys);

async function openZones(groups?: ComboboxGroup[], root?: UiRoot) {
  const result = renderUi(<Zones groups={groups} />, root);
  await press('{Tab}{Enter}');
  await expect.element(search()).toHaveFocus();
  return result;
}

describe('Combobox', () => {
  it('opens at what is chosen, and goes around by the arrows', async () => {
    await openZones();
    expect(active()).toBe('LondonGMT 09:12');
    await press('{ArrowUp}');
    expect(active()).toBe('ParisCET 10:12');
    await press('{ArrowDown}{ArrowDown}');
    expect(active()).toBe('Los AngelesPST 01:12');
  });

  it('is as wide as the panel it stands in', async () => {
    await openZones();
    const panel = page.getByRole('dialog', { name: 'Time zone' }).element();
    const list = page.getByRole('listbox').element();
    expect(list.getBoundingClientRect().width).toBeCloseTo(panel.getBoundingClientRect().width, 0);
  });

  it('filters while she types, marks what answers, and chooses by Enter', async () => {
    await openZones();
    await press('lo');
    expect(options()).toEqual(['LondonGMT 09:12', 'Los AngelesPST 01:12', 'OsloCET 10:12']);
    expect([...document.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual([
      'Lo',
      'Lo',
      'lo',
    ]);
    await press('{ArrowDown}{Enter}');
    await expect.poll(() => document.activeElement?.textContent).toBe('Los Angeles');
    expect(page.getByRole('dialog').elements()).toHaveLength(0);
  });

  it('chooses by press', async () => {
    await openZones();
    await page.getByRole('option', { name: 'Oslo' }).click();
    await expect.element(page.getByRole('button', { name: 'Oslo' })).toHaveFocus();
  });

  it('changes nothing on Escape', async () => {
    await openZones();
    await press('par{Escape}');
    await expect.element(page.getByRole('button', { name: 'London' })).toHaveFocus();
  });

  it('says when there is nothing', async () => {
    await openZones();
    await press('xyz{Enter}');
    expect(options()).toEqual([]);
    await expect.element(page.getByRole('status')).toHaveTextContent('No zone has this name.');
  });

  it('renders at most 60 of a long list, says how many more, and keeps the marked one in sight', async () => {
    await openZones(many);
    expect(options()).toHaveLength(60);
    await expect.element(page.getByText('340 more: keep typing.')).toBeVisible();
    await press('{PageDown}{PageDown}{PageDown}');
    expect(active()).toBe('Zone 24');
    const list = page.getByRole('listbox').element().getBoundingClientRect();
    const row = page.getByRole('option', { name: 'Zone 24' }).element().getBoundingClientRect();
    expect(row.bottom).toBeLessThanOrEqual(list.bottom);
    await press('399');
    expect(options()).toEqual(['Zone 399']);
  });

  it.each(['light', 'dark'] as const)('reads well in %s', async (theme) => {
    await openZones(zones, { theme });
    await press('lo');
    await expectNoAxeViolations(page.getByRole('dialog').element());
  });
});
