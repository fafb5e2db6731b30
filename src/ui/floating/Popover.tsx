'use client';

import type { ReactNode } from 'react';
import { type PopoverState, type PopoverTriggerProps, usePopover } from './usePopover.js';

export interface PopoverProps extends PopoverState {
  /** The panel's name for screen readers. */
  label: string;
  /** The button that opens it, with the given props on it. */
  trigger: (props: PopoverTriggerProps) => ReactNode;
  /** Which edge of the button it lines up with. */
  align?: 'start' | 'center' | 'end';
  children: ReactNode | ((panel: { close: () => void }) => ReactNode);
}

const loadPanel = () => import('./PopoverPanel.js').then((module) => module.PopoverPanel);

/**
 * A panel beside the button that opened it. Focus goes in when it opens and back when it closes; Escape, a press
 * elsewhere and the button close it. Its code is fetched when it is first opened.
 */
export function Popover({ label, trigger, align, children, ...state }: PopoverProps) {
  const popover = usePopover(state, loadPanel);
  const close = () => popover.setOpen(false);
  return (
    <>
      {trigger(popover.triggerProps)}
      {popover.Panel && popover.trigger && (
        <popover.Panel id={popover.id} trigger={popover.trigger} label={label} align={align} onClose={close}>
          {typeof children === 'function' ? children({ close }) : children}
        </popover.Panel>
      )}
    </>
  );
}
