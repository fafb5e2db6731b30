'use client';

import { type ComponentPropsWithoutRef, forwardRef, type MouseEvent, type ReactNode } from 'react';
import { Spinner } from '../display/Spinner.js';
import { usePart } from '../usePart.js';

interface ButtonLooks {
  /** One primary per view. Secondary has an edge, quiet has none, danger is for what can't be undone. */
  variant?: 'primary' | 'secondary' | 'quiet' | 'danger';
  size?: 's' | 'm' | 'l';
  /** As wide as the room it has. */
  block?: boolean;
  /** Its work is under way: presses are ignored, focus and width stay, `aria-busy` is set. */
  pending?: boolean;
  /** What it says meanwhile, beside the spinner. Give it from the start: the button is wide enough for both. */
  pendingText?: ReactNode;
  /** Keeps a disabled button in the tab order, so that focus is not lost when it reaches its limit. */
  focusableWhenDisabled?: boolean;
}

type Native = Omit<ComponentPropsWithoutRef<'button'>, 'style'>;

export type ButtonProps = ButtonLooks &
  Native &
  ({ iconOnly?: false } | { iconOnly: true; 'aria-label': string });

/** A `<button type="button">` unless `type` says otherwise. */
export const Button = forwardRef<HTMLButtonElement, ButtonProps>(function Button(
  {
    variant = 'secondary',
    size = 'm',
    block,
    pending = false,
    pendingText,
    iconOnly,
    disabled,
    focusableWhenDisabled,
    className,
    onClick,
    children,
    ...rest
  },
  ref,
) {
  const part = usePart();
  const blocked = pending || (disabled && focusableWhenDisabled);

  function press(event: MouseEvent<HTMLButtonElement>) {
    if (blocked) {
      event.preventDefault();
      event.stopPropagation();
    } else onClick?.(event);
  }

  return (
    <button
      type="button"
      {...rest}
      ref={ref}
      className={part('daybook-button', part(`daybook-button-${variant}`, className))}
      data-variant={variant}
      data-size={size === 'm' ? undefined : size}
      data-block={block ? '' : undefined}
      data-icon-only={iconOnly ? '' : undefined}
      data-pending={pending ? '' : undefined}
      disabled={disabled && !blocked}
      aria-disabled={blocked ? true : rest['aria-disabled']}
      aria-busy={pending ? true : rest['aria-busy']}
      onClick={press}
    >
      <span className="daybook-button-faces">
        <Face covered={pending && !pendingText} hidden={pending && Boolean(pendingText)}>
          {children}
        </Face>
        {(pending || pendingText) && (
          <Face hidden={!pending}>
            <Spinner />
            {pendingText}
          </Face>
        )}
      </span>
    </button>
  );
});

/** Hidden is gone from the accessible name too; covered is only unseen, so that the name stays. */
function Face({ hidden, covered, children }: { hidden: boolean; covered?: boolean; children: ReactNode }) {
  return (
    <span
      className="daybook-button-face"
      data-hidden={hidden ? '' : undefined}
      data-covered={covered ? '' : undefined}
      aria-hidden={hidden || undefined}
    >
      {children}
    </span>
  );
}
