'use client';

import type { ReactNode } from 'react';
import { Icon } from '../display/Icon.js';
import { lockIcon } from '../display/settingsIcons.js';

export interface LockNoteProps {
  id?: string;
  /** What it is locked by, and why. */
  children: ReactNode;
  /** The way out: "Turn seats off". */
  actionLabel?: ReactNode;
  onAction?: () => void;
}

/** Why a setting can't be changed, in sight and not in a tooltip, and what to do about it. */
export function LockNote({ id, children, actionLabel, onAction }: LockNoteProps) {
  return (
    <div className="daybook-lock">
      <Icon path={lockIcon} />
      <div className="daybook-lock-body">
        <span id={id} className="daybook-lock-words">
          {children}
        </span>{' '}
        {actionLabel && (
          <button type="button" className="daybook-link" onClick={onAction}>
            {actionLabel}
          </button>
        )}
      </div>
    </div>
  );
}
