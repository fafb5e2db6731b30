import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { expectNoAxeViolations } from '../../../test/support/axe.js';
import { renderUi } from '../../../test/support/renderUi.js';
import { Field } from '../form/Field.js';
import { TagInput } from './TagInput.js';

function Guests({ start = [], readOnly }: { start?: string[]; readOnly?: boolean }) {
  const [guests, setGuests] = useState(start);
  return (
    <Field label="Guests" hint="They get the invitation too.">
      <TagInput
        type="email"
        value={guests}
        onValueChange={setGuests}
        isValid={(tag) => /^\S+@\S+\.\S+$/.test(tag)}
        invalidText="not an e-mail address"
        removeLabel={(tag) => `Remove ${tag}`}
        addedText={(tags) => `Added ${tags.join(', ')}`}
        removedText={(tag) => `Removed ${tag}`}
        readOnly={readOnly}
      />
    </Field>
  );
}

const entry = () => page.getByRole('textbox', { name: 'Guests' });
const tags = () =>
  page
    .getByRole('listitem')
    .elements()
    .map((item) => item.textContent);
const press = (keys: string) => userEvent.keyboard(keys);

function pasteText(text: string) {
  const data = new DataTransfer();
  data.setData('text', text);
  entry()
    .element()
    .dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
}

describe('TagInput', () => {
  it('adds by Enter, by comma and by leaving', async () => {
    renderUi(<Guests />);
    await entry().click();
    await press('ana@x.example{Enter}bo@x.example,cy@x.example{Tab}');
    expect(tags()).toEqual(['ana@x.example', 'bo@x.example', 'cy@x.example']);
    await expect.element(entry()).toHaveValue('');
  });

  it('adds all that is pasted, once each', async () => {
    renderUi(<Guests start={['ana@x.example']} />);
    pasteText('bo@x.example\nANA@x.example; cy@x.example\n');
    await expect.poll(tags).toEqual(['ana@x.example', 'bo@x.example', 'cy@x.example']);
    pasteText('di@x.example');
    await expect.poll(() => tags().at(-1)).toBe('di@x.example');
  });

  it('sends its form by Enter only when nothing is typed', async () => {
    let sent = 0;
    renderUi(
      <form
        onSubmit={(event) => {
          event.preventDefault();
          sent++;
        }}
      >
        <Guests />
      </form>,
    );
    await entry().click();
    await press('ana@x.example{Enter}');
    expect(sent).toBe(0);
    await press('{Enter}');
    expect(sent).toBe(1);
  });

  it('takes the last one back by Backspace in an empty field, and any by its button', async () => {
    renderUi(<Guests start={['ana@x.example', 'bo@x.example', 'cy@x.example']} />);
    await entry().click();
    await press('d{Backspace}');
    expect(tags()).toHaveLength(3);
    await press('{Backspace}');
    expect(tags()).toEqual(['ana@x.example', 'bo@x.example']);
    await page.getByRole('button', { name: 'Remove ana@x.example' }).click();
    expect(tags()).toEqual(['bo@x.example']);
    expect(document.activeElement).toBe(entry().element());
    await expect.element(page.getByRole('status')).toHaveTextContent('Removed ana@x.example');
  });

  it('keeps what is no address, and says so', async () => {
    renderUi(<Guests />);
    await entry().click();
    await press('ana{Enter}');
    expect(tags()).toEqual(['ana, not an e-mail address']);
    await expect.element(page.getByRole('status')).toHaveTextContent('Added ana');
  });

  it('is described by its field', async () => {
    renderUi(<Guests />);
    await expect.element(entry()).toHaveAccessibleDescription('They get the invitation too.');
  });

  it('changes nothing while it is read-only', async () => {
    renderUi(<Guests start={['ana@x.example']} readOnly />);
    await entry().click();
    await press('{Backspace}');
    expect(tags()).toEqual(['ana@x.example']);
    await expect.element(page.getByRole('button')).toBeDisabled();
  });

  it.each(['light', 'dark'] as const)('reads well in %s', async (theme) => {
    const { container } = renderUi(<Guests start={['ana@x.example', 'bo']} />, { theme });
    await expectNoAxeViolations(container);
  });
});
