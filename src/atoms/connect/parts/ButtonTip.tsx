'use client';
import { type KeyboardEvent, type ReactNode, useState } from 'react';

export interface ButtonTipProps {
  /** Nothing: there is no tip. */
  tip: ReactNode;
  side: 'top' | 'bottom' | 'left' | 'right' | undefined;
  /** By which the button says that it is described. */
  id: string;
  children: ReactNode;
}

/** A tip beside a button, for as long as it has the pointer or the focus, or until Escape. */
export function ButtonTip({ tip, side = 'bottom', id, children }: ButtonTipProps) {
  const [isHidden, setHidden] = useState(false);
  if (!tip) return children;
  const show = () => setHidden(false);
  const hide = ({ key }: KeyboardEvent) => key === 'Escape' && setHidden(true);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it presses nothing, it hears how long the button is looked at
    <span
      className="daybook-connect-tipped"
      data-hidden={isHidden ? '' : undefined}
      onPointerEnter={show}
      onFocus={show}
      onKeyDown={hide}
    >
      {children}
      <span id={id} role="tooltip" className="daybook-connect-tip" data-side={side}>
        {tip}
      </span>
    </span>
  );
}
