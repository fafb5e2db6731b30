import { page, userEvent } from 'vitest/browser';
import { Button } from '../../src/ui/action/Button.js';
import { Popover } from '../../src/ui/floating/Popover.js';
import { renderUi, type UiRoot } from './renderUi.js';

/** A popover with one button in it, and a button after it. */
export const renderWhy = (root?: UiRoot) =>
  renderUi(
    <>
      <Popover label="Why it is closed" trigger={(props) => <Button {...props}>Why?</Button>}>
        {({ close }) => (
          <>
            <p className="daybook-text">A date that differs replaces the weekly hours.</p>
            <Button onClick={close}>Understood</Button>
          </>
        )}
      </Popover>
      <Button>Elsewhere</Button>
    </>,
    root,
  );

export const trigger = () => page.getByRole('button', { name: 'Why?' });
export const panel = () => page.getByRole('dialog', { name: 'Why it is closed' });
export const press = (keys: string) => userEvent.keyboard(keys);
