'use client';

import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { Button } from '../action/Button.js';
import { Icon } from '../display/Icon.js';
import { usePart } from '../usePart.js';

export interface DialogProps {
  title: ReactNode;
  /** What it is about; read with the title when it opens. */
  children?: ReactNode;
  /** Its buttons, the safe one first: that one has the focus, unless something in it takes it. */
  actions?: ReactNode;
  /** The name of a cross beside the title, which closes it. Absent: there is none. */
  closeLabel?: string;
  /** Escape, or a press beside it. It goes when its owner no longer renders it. */
  onClose: () => void;
  className?: string;
}

/**
 * A question that has to be answered first: the platform's own modal dialog, open for as long as it is rendered. What is
 * behind it can't be reached, and the focus goes back to where it was.
 */
export function Dialog({ title, children, actions, closeLabel, onClose, className }: DialogProps) {
  const part = usePart();
  const dialog = useRef<HTMLDialogElement>(null);
  const close = useRef(onClose);
  const titleId = useId();
  const textId = useId();

  useLayoutEffect(() => {
    close.current = onClose;
  });

  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element) return;
    const watch = new AbortController();
    const { signal } = watch;
    element.addEventListener(
      'cancel',
      (event) => {
        // A file input inside of it has such an event too.
        if (event.target !== element) return;
        event.preventDefault();
        close.current();
      },
      { signal },
    );
    // A browser closes it without asking where Escape is pressed twice.
    element.addEventListener('close', () => close.current(), { signal });
    element.addEventListener('mousedown', (event) => event.target === element && close.current(), { signal });
    element.showModal();
    return () => {
      watch.abort();
      element.close();
    };
  }, []);

  return (
    <dialog
      ref={dialog}
      className={part('daybook-dialog', className)}
      aria-labelledby={titleId}
      aria-describedby={children ? textId : undefined}
    >
      {/* Its own padding would be pressed as what is beside it. */}
      <div className="daybook-dialog-body">
        <div className="daybook-dialog-head">
          <h2 id={titleId} className="daybook-heading">
            {title}
          </h2>
          {closeLabel && (
            <Button variant="quiet" iconOnly aria-label={closeLabel} onClick={onClose}>
              <Icon name="x" />
            </Button>
          )}
        </div>
        {children && (
          <div id={textId} className="daybook-dialog-text">
            {children}
          </div>
        )}
        {actions && <div className="daybook-dialog-actions">{actions}</div>}
      </div>
    </dialog>
  );
}
