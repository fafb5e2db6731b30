import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { page } from 'vitest/browser';
import { renderUi } from '../../../test/support/renderUi.js';
import { useCopy } from './useCopy.js';

const address = 'https://northside-physio.example/hannah/follow-up';

function Copying({ inArea, onEnd }: { inArea: boolean; onEnd: (isCopied: boolean) => void }) {
  const area = useCopy<HTMLTextAreaElement>();
  const line = useCopy<HTMLParagraphElement>();
  const { copy } = inArea ? area : line;
  return (
    <>
      {inArea ? (
        <textarea ref={area.shown} aria-label="Address" readOnly value={address} />
      ) : (
        <p ref={line.shown}>{address}</p>
      )}
      <button type="button" onClick={() => void copy(address).then(onEnd)}>
        Copy
      </button>
    </>
  );
}

/** A browser with that clipboard; undefined: the page is not secure. */
function withClipboard(clipboard: Pick<Clipboard, 'writeText'> | undefined) {
  Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
  onTestFinished(() => {
    Reflect.deleteProperty(navigator, 'clipboard');
  });
}

const refusing = { writeText: () => Promise.reject(new DOMException('No', 'NotAllowedError')) };

describe('what is copied', () => {
  it('is on the clipboard, and nothing is marked', async () => {
    const writeText = vi.fn(async () => {});
    withClipboard({ writeText });
    const onEnd = vi.fn();
    renderUi(<Copying inArea={false} onEnd={onEnd} />);
    await page.getByRole('button', { name: 'Copy' }).click();
    await expect.poll(() => onEnd.mock.calls).toEqual([[true]]);
    expect(writeText).toHaveBeenCalledWith(address);
    expect(getSelection()?.toString()).toBe('');
  });

  it.each([
    ['where the browser does not allow it', refusing],
    ['where there is no clipboard', undefined],
  ])('is marked instead %s', async (_, clipboard) => {
    withClipboard(clipboard);
    const onEnd = vi.fn();
    const line = renderUi(<Copying inArea={false} onEnd={onEnd} />);
    await page.getByRole('button', { name: 'Copy' }).click();
    await expect.poll(() => onEnd.mock.calls).toEqual([[false]]);
    expect(getSelection()?.toString()).toBe(address);
    line.unmount();

    renderUi(<Copying inArea={true} onEnd={onEnd} />);
    await page.getByRole('button', { name: 'Copy' }).click();
    const field = page.getByRole('textbox', { name: 'Address' });
    await expect.element(field).toHaveFocus();
    expect(field.element()).toMatchObject({ selectionStart: 0, selectionEnd: address.length });
  });
});
