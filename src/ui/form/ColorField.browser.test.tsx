import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { renderUi } from '../../../test/support/renderUi.js';
import { ColorField } from './ColorField.js';
import { Field } from './Field.js';

function Accent({ onValueChange }: { onValueChange: (next: string | null) => void }) {
  const [value, setValue] = useState<string | null>('#2456c4');
  return (
    <Field label="Accent">
      <ColorField
        swatchLabel="Pick the accent"
        value={value}
        onValueChange={(next) => {
          onValueChange(next);
          setValue(next);
        }}
      />
    </Field>
  );
}

describe('ColorField', () => {
  const code = () => page.getByRole('textbox', { name: 'Accent', exact: true });
  const swatch = () => page.getByLabelText('Pick the accent');

  it('tells a colour at its sixth digit, and one of three when she leaves', async () => {
    const onValueChange = vi.fn();
    renderUi(<Accent onValueChange={onValueChange} />);
    await code().fill('');
    await userEvent.keyboard('#84CC16');
    expect(onValueChange.mock.calls).toEqual([['#84cc16']]);
    await code().fill('f00');
    expect(onValueChange).toHaveBeenCalledOnce();
    await userEvent.keyboard('{Tab}');
    await expect.element(code()).toHaveValue('#ff0000');
    await expect.element(swatch()).toHaveValue('#ff0000');
  });

  it('keeps and marks what is no colour', async () => {
    const onValueChange = vi.fn();
    renderUi(<Accent onValueChange={onValueChange} />);
    await code().fill('red');
    await userEvent.keyboard('{Tab}');
    await expect.element(code()).toHaveValue('red');
    await expect.element(code()).toHaveAttribute('aria-invalid', 'true');
    expect(onValueChange).not.toHaveBeenCalled();
  });

  it('takes a colour from the palette', async () => {
    const onValueChange = vi.fn();
    renderUi(<Accent onValueChange={onValueChange} />);
    await swatch().fill('#0b1f4b');
    await expect.element(code()).toHaveValue('#0b1f4b');
    expect(onValueChange.mock.lastCall).toEqual(['#0b1f4b']);
  });
});
