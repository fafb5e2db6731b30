'use client';

import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { usePart } from '../usePart.js';
import { openPanel } from './openPanel.js';
import { type PanelAlign, placePanel } from './placePanel.js';

export interface PopoverPanelProps {
  id: string;
  /** The button that opened it: it stands beside it, and gives the focus back to it. */
  trigger: HTMLButtonElement;
  label: string;
  align?: PanelAlign;
  onClose: () => void;
  children: ReactNode;
}

/** A dialog that is not modal. It stands after its trigger in the document, and above everything on the screen. */
export function PopoverPanel({ id, trigger, label, align = 'start', onClose, children }: PopoverPanelProps) {
  const part = usePart();
  const panel = useRef<HTMLDivElement>(null);
  const close = useRef(onClose);

  useLayoutEffect(() => {
    close.current = onClose;
  });

  useLayoutEffect(() => {
    if (!panel.current) return;
    return openPanel(panel.current, trigger, () => close.current());
  }, [trigger]);

  useLayoutEffect(() => {
    if (!panel.current) return;
    return placePanel(panel.current, trigger, align);
  }, [trigger, align]);

  return (
    <div
      ref={panel}
      id={id}
      className={part('daybook-popover')}
      popover="auto"
      role="dialog"
      aria-label={label}
      tabIndex={-1}
    >
      {children}
    </div>
  );
}
