'use client';

import type { ReactNode } from 'react';
import { Button } from '../action/Button.js';
import { Dialog } from './Dialog.js';

export interface ConfirmDialogProps {
  title: ReactNode;
  /** What follows from it. */
  children?: ReactNode;
  /** The safe choice, which has the focus: "Keep it". */
  keepLabel: ReactNode;
  /** What is done, by its verb: "Delete schedule". */
  confirmLabel: ReactNode;
  /** danger: it can't be undone. */
  tone?: 'danger';
  /** What was confirmed is under way: the dialog stays, and neither button does anything. */
  pending?: boolean;
  pendingText?: ReactNode;
  /** She kept it: by the button, by Escape, or by a press beside the dialog. */
  onKeep: () => void;
  onConfirm: () => void;
}

/** Asks once more before what can't be taken back. */
export function ConfirmDialog({
  keepLabel,
  confirmLabel,
  tone,
  pending,
  pendingText,
  ...rest
}: ConfirmDialogProps) {
  const { title, children, onKeep, onConfirm } = rest;
  const keep = () => !pending && onKeep();
  return (
    <Dialog
      title={title}
      onClose={keep}
      actions={
        <>
          <Button onClick={keep} disabled={pending} focusableWhenDisabled>
            {keepLabel}
          </Button>
          <Button variant={tone ?? 'primary'} pending={pending} pendingText={pendingText} onClick={onConfirm}>
            {confirmLabel}
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  );
}
