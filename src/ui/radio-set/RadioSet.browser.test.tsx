import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { expectNoAxeViolations } from '../../../test/support/axe.js';
import { renderUi, type UiRoot } from '../../../test/support/renderUi.js';
import { Field } from '../form/Field.js';
import { RadioPills } from './RadioPills.js';
import { Segmented } from './Segmented.js';

const options = [
  { value: '30', label: '30 min' },
  { value: '45', label: '45 min', disabled: true },
  { value: '60', label: '60 min' },
];

function Lengths({ start }: { start?: string }) {
  const [value, setValue] = useState(start);
  return (
    <Field label="Length" hint="How long we talk." group>
      <RadioPills options={options} value={value} onValueChange={setValue} />
    </Field>
  );
}

function Clock() {
  const [value, setValue] = useState<'12' | '24'>('24');
  const clocks = [
    { value: '12', label: '12h', 'aria-label': '12 hours' },
    { value: '24', label: '24h', 'aria-label': '24 hours' },
  ] as const;
  return <Segmented aria-label="Clock" size="s" options={clocks} value={value} onValueChange={setValue} />;
}

const checked = () =>
  page
    .getByRole('radio', { checked: true })
    .elements()
    .map((radio) => radio.getAttribute('aria-label') ?? radio.textContent);
const press = (keys: string) => userEvent.keyboard(keys);
const renderLengths = (start?: string, root?: UiRoot) => renderUi(<Lengths start={start} />, root);

describe('RadioPills', () => {
  it('is named and described by its field', async () => {
    renderLengths('30');
    const group = page.getByRole('radiogroup', { name: 'Length' });
    await expect.element(group).toHaveAccessibleDescription('How long we talk.');
  });

  it('is one tab stop whose arrows choose, skip what is disabled and go around', async () => {
    renderLengths('30');
    await press('{Tab}{ArrowRight}');
    expect(checked()).toEqual(['60 min']);
    expect(document.activeElement?.textContent).toBe('60 min');
    await press('{ArrowDown}');
    expect(checked()).toEqual(['30 min']);
    await press('{ArrowUp}');
    expect(checked()).toEqual(['60 min']);
  });

  it('mirrors left and right where text runs from right to left', async () => {
    renderLengths('30', { dir: 'rtl' });
    await press('{Tab}{ArrowLeft}');
    expect(checked()).toEqual(['60 min']);
    await press('{ArrowRight}');
    expect(checked()).toEqual(['30 min']);
  });

  it('begins at the first where nothing is chosen, and chooses it by Space', async () => {
    renderLengths();
    await press('{Tab}');
    expect(checked()).toEqual([]);
    await press(' ');
    expect(checked()).toEqual(['30 min']);
  });

  it('ignores a press on what is disabled', async () => {
    renderLengths('30');
    await page.getByRole('radio', { name: '45 min' }).click({ force: true });
    expect(checked()).toEqual(['30 min']);
  });
});

describe('Segmented', () => {
  it('chooses by press and by arrow', async () => {
    renderUi(<Clock />);
    await page.getByRole('radio', { name: '12 hours' }).click();
    expect(checked()).toEqual(['12 hours']);
    await press('{ArrowRight}');
    expect(checked()).toEqual(['24 hours']);
  });

  it.each(['light', 'dark'] as const)('reads well in %s', async (theme) => {
    const { container } = renderUi(
      <>
        <Clock />
        <Lengths start="60" />
      </>,
      { theme },
    );
    await expectNoAxeViolations(container);
  });
});
