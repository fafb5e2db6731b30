import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { expectNoAxeViolations } from '../../../test/support/axe.js';
import { renderUi } from '../../../test/support/renderUi.js';
import { RadioPills } from '../radio-set/RadioPills.js';
import { ErrorSummary } from './ErrorSummary.js';
import { Field } from './Field.js';
import { Select } from './Select.js';
import { TextArea } from './TextArea.js';
import { TextInput } from './TextInput.js';

const areas = [
  { value: 'knee', label: 'Knee' },
  { value: 'back', label: 'Lower back' },
];
const lengths = [
  { value: '30', label: '30 min' },
  { value: '60', label: '60 min' },
];

function Form({ failures, readOnly = false }: { failures?: number; readOnly?: boolean }) {
  const [email, setEmail] = useState('priya.raman@');
  const [area, setArea] = useState('');
  const [notes, setNotes] = useState('');
  const [length, setLength] = useState('60');
  const failed = failures !== undefined;
  return (
    <>
      {failed && (
        <ErrorSummary
          title="Two answers need another look"
          focusKey={failures}
          errors={[
            { fieldId: 'email', text: 'Email has no domain' },
            { fieldId: 'length', text: 'Choose a length' },
          ]}
        />
      )}
      <Field
        id="email"
        label="Email"
        hint="We send the invitation here."
        error={failed && 'Add the part after the @.'}
      >
        <TextInput type="email" value={email} onValueChange={setEmail} readOnly={readOnly} />
      </Field>
      <Field label="Where does it hurt?">
        <Select
          options={areas}
          placeholder="Choose an area"
          value={area}
          onValueChange={setArea}
          readOnly={readOnly}
        />
      </Field>
      <Field label="Anything we should know?" optionalText="optional">
        <TextArea value={notes} onValueChange={setNotes} />
      </Field>
      <Field id="length" label="Length" group error={failed && 'Choose one.'}>
        <RadioPills options={lengths} value={length} onValueChange={setLength} />
      </Field>
    </>
  );
}

const email = () => page.getByRole('textbox', { name: 'Email' });

describe('Field', () => {
  it('names its control and describes it by the hint', async () => {
    renderUi(<Form />);
    await expect.element(email()).toHaveAccessibleDescription('We send the invitation here.');
    await expect.element(email()).not.toHaveAttribute('aria-invalid');
    await expect
      .element(page.getByRole('textbox', { name: 'Anything we should know? optional' }))
      .toBeVisible();
  });

  it('puts the error in the place of the hint', async () => {
    renderUi(<Form failures={1} />);
    await expect.element(email()).toHaveAccessibleDescription('Add the part after the @.');
    await expect.element(email()).toHaveAttribute('aria-invalid', 'true');
    expect(page.getByText('We send the invitation here.').elements()).toHaveLength(0);
  });

  it('wires a control that is not ours through a function', async () => {
    renderUi(
      <Field label="Phone" error="Too short.">
        {({ id, describedBy, isInvalid }) => (
          <input id={id} aria-describedby={describedBy} aria-invalid={isInvalid} />
        )}
      </Field>,
    );
    const phone = page.getByRole('textbox', { name: 'Phone' });
    await expect.element(phone).toHaveAccessibleDescription('Too short.');
    await expect.element(phone).toHaveAttribute('aria-invalid', 'true');
  });

  it('gives two fields two ids, and adds up descriptions', async () => {
    renderUi(
      <>
        <Form />
        <Field label="Name" hint="As on your card.">
          <TextInput value="" onValueChange={() => {}} aria-describedby="note" />
        </Field>
        <p id="note">Latin letters.</p>
      </>,
    );
    await expect
      .element(page.getByRole('textbox', { name: 'Name' }))
      .toHaveAccessibleDescription('Latin letters. As on your card.');
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('TextInput and Select', () => {
  it('tell what was typed and chosen', async () => {
    renderUi(<Form />);
    await email().fill('priya@post.example');
    await expect.element(email()).toHaveValue('priya@post.example');
    const select = page.getByRole('combobox', { name: 'Where does it hurt?' });
    await expect.element(select).toHaveDisplayValue('Choose an area');
    await select.selectOptions('Lower back');
    await expect.element(select).toHaveDisplayValue('Lower back');
  });

  it('stay in reach and change nothing while they are read-only', async () => {
    renderUi(<Form readOnly />);
    await userEvent.keyboard('{Tab}x{Tab}{ArrowDown}k');
    await expect.element(email()).toHaveValue('priya.raman@');
    const select = page.getByRole('combobox');
    expect(document.activeElement).toBe(select.element());
    await expect.element(select).toHaveDisplayValue('Choose an area');
    // Some browsers choose by keys and from their list without asking the page.
    for (const option of select.getByRole('option').elements()) expect(option).toBeDisabled();
  });
});

describe('ErrorSummary', () => {
  it('takes the focus at each failed attempt and leads to the fields', async () => {
    const { rerender } = renderUi(<Form failures={1} />);
    const summary = page.getByRole('group', { name: /another look/ }).element();
    expect(document.activeElement).toBe(summary);

    await page.getByRole('link', { name: 'Email has no domain' }).click();
    expect(document.activeElement).toBe(email().element());
    await page.getByRole('link', { name: 'Choose a length' }).click();
    expect(document.activeElement?.textContent).toBe('60 min');
    expect(location.hash).toBe('');

    rerender(<Form failures={2} />);
    expect(document.activeElement).toBe(summary);
  });

  it.each(['light', 'dark'] as const)('reads well with its form in %s', async (theme) => {
    const { container, rerender } = renderUi(<Form failures={1} />, { theme });
    await expectNoAxeViolations(container);
    rerender(<Form readOnly />);
    await expectNoAxeViolations(container);
  });
});
