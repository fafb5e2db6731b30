import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { expectNoAxeViolations } from '../../../test/support/axe.js';
import { renderUi } from '../../../test/support/renderUi.js';
import { Icon } from '../display/Icon.js';
import { Button, type ButtonProps } from './Button.js';

const button = (name: string) => page.getByRole('button', { name });

describe('Button', () => {
  it('submits no form unless it is told to', async () => {
    const onSubmit = vi.fn((event: Event) => event.preventDefault());
    renderUi(
      <form onSubmit={(event) => onSubmit(event.nativeEvent)}>
        <Button>Look</Button>
        <Button type="submit">Send</Button>
      </form>,
    );
    await button('Look').click();
    expect(onSubmit).not.toHaveBeenCalled();
    await button('Send').click();
    expect(onSubmit).toHaveBeenCalledTimes(1);
  });

  it('keeps focus and width while it is pending, says what it does, and takes no second press', async () => {
    const onClick = vi.fn();
    const props: ButtonProps = { onClick, pendingText: 'Booking 10:30…', children: 'Confirm' };
    const { rerender } = renderUi(<Button {...props} />);
    await button('Confirm').click();
    const before = button('Confirm').element();
    const width = before.getBoundingClientRect().width;

    rerender(<Button {...props} pending />);
    await expect.element(button('Booking 10:30…')).toHaveAttribute('aria-busy', 'true');
    const after = button('Booking 10:30…').element();
    expect(after).toBe(document.activeElement);
    expect(after.getBoundingClientRect().width).toBe(width);
    await userEvent.keyboard('{Enter}');
    expect(onClick).toHaveBeenCalledTimes(1);
  });

  it('keeps its name where pending says nothing new', async () => {
    renderUi(<Button pending>Confirm</Button>);
    await expect.element(button('Confirm')).toBeVisible();
  });

  it('sends nothing twice when Enter is pressed in the form of a pending button', async () => {
    const onSubmit = vi.fn((event: Event) => event.preventDefault());
    renderUi(
      <form onSubmit={(event) => onSubmit(event.nativeEvent)}>
        <input aria-label="Name" />
        <Button type="submit" pending>
          Send
        </Button>
      </form>,
    );
    await page.getByRole('textbox').click();
    await userEvent.keyboard('{Enter}');
    expect(onSubmit).not.toHaveBeenCalled();
  });

  it('stays in the tab order when it is disabled and asked to', async () => {
    const onClick = vi.fn();
    renderUi(
      <Button disabled focusableWhenDisabled onClick={onClick}>
        Previous
      </Button>,
    );
    await userEvent.keyboard('{Tab}{Enter}');
    expect(document.activeElement).toBe(button('Previous').element());
    expect(button('Previous').element().getAttribute('aria-disabled')).toBe('true');
    expect(onClick).not.toHaveBeenCalled();
  });

  it.each(['light', 'dark'] as const)('reads well in %s, in every variant and state', async (theme) => {
    const { container } = renderUi(
      <div>
        {(['primary', 'secondary', 'quiet', 'danger'] as const).map((variant) => (
          <div key={variant}>
            <Button variant={variant}>Confirm</Button>
            <Button variant={variant} disabled focusableWhenDisabled>
              Confirm
            </Button>
            <Button variant={variant} pending pendingText="Saving…">
              Confirm
            </Button>
            <Button variant={variant} iconOnly aria-label="Close" size="s">
              <Icon name="x" />
            </Button>
          </div>
        ))}
      </div>,
      { theme },
    );
    await expectNoAxeViolations(container);
  });
});
