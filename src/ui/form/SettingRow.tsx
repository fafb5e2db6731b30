'use client';

import { type ReactNode, useId } from 'react';
import { Icon } from '../display/Icon.js';
import { VisuallyHidden } from '../display/VisuallyHidden.js';
import { usePart } from '../usePart.js';
import { FieldContext } from './fieldContext.js';
import { LockNote } from './LockNote.js';

export interface SettingRowProps {
  /** The id of the control that the title names, for whom an ErrorSummary links to; of the whole row where it is a group. */
  id?: string;
  title: ReactNode;
  hint?: ReactNode;
  /** Takes the hint's place and says how to mend it. */
  error?: ReactNode;
  /**
   * What the title names. `control`, the default: the one control at the end. `body`: the one control of several parts
   * below, as a RadioGroup. `group`: all in the row, whose parts have labels of their own.
   */
  names?: 'control' | 'body' | 'group';
  /** At the end of the row, below the words where there is no room beside them. It wires itself, as in a Field. */
  control?: ReactNode;
  /** Marks the row as changed since it was last saved, and says so. */
  changedText?: string;
  /** Something else decides: what, why, and the way out. The control shows it by its own `locked` or `readOnly`. */
  lock?: { reason: ReactNode; actionLabel?: ReactNode; onAction?: () => void };
  /** Muted, as the controls in it. */
  readOnly?: boolean;
  className?: string;
  /** Below the words; from 560 px, Fields with `data-half` stand beside each other. */
  children?: ReactNode;
}

/** One setting: what it is and what it does at the start, its control at the end, and what belongs to it below. */
export function SettingRow({
  title,
  hint,
  error,
  names = 'control',
  control,
  children,
  ...rest
}: SettingRowProps) {
  const part = usePart();
  const ownId = useId();
  const { id = `${ownId}control`, changedText, lock, readOnly, className } = rest;
  const labelId = `${ownId}label`;
  const noteId = error || hint ? `${ownId}note` : undefined;
  const lockId = lock ? `${ownId}lock` : undefined;
  const describedBy = [noteId, lockId].filter(Boolean).join(' ') || undefined;
  const wiring = { id, labelId, describedBy, isInvalid: Boolean(error) };
  const group = { role: 'group', 'aria-labelledby': labelId } as const;

  return (
    <div
      className={part('daybook-setting', className)}
      data-readonly={readOnly ? '' : undefined}
      {...(names === 'group' && { ...group, id, 'aria-describedby': describedBy })}
    >
      <div className="daybook-setting-text">
        <div className="daybook-setting-title" data-changed={changedText ? '' : undefined}>
          {names === 'control' && control ? (
            <label id={labelId} htmlFor={id} className="daybook-setting-name">
              {title}
            </label>
          ) : (
            <span id={labelId} className="daybook-setting-name">
              {title}
            </span>
          )}
          {changedText && <VisuallyHidden>{changedText}</VisuallyHidden>}
        </div>
        {error ? (
          <div id={noteId} className="daybook-field-error">
            <Icon name="alert" />
            <span className="daybook-field-words">{error}</span>
          </div>
        ) : (
          hint && (
            <div id={noteId} className="daybook-setting-hint">
              {hint}
            </div>
          )
        )}
      </div>
      {control && (
        <div className="daybook-setting-control">
          <FieldContext.Provider value={names === 'control' ? wiring : null}>{control}</FieldContext.Provider>
        </div>
      )}
      {children && (
        <div className="daybook-setting-body" {...(names === 'control' && group)}>
          <FieldContext.Provider value={names === 'body' ? wiring : null}>{children}</FieldContext.Provider>
        </div>
      )}
      {lock && (
        <div className="daybook-setting-lock">
          <LockNote id={lockId} actionLabel={lock.actionLabel} onAction={lock.onAction}>
            {lock.reason}
          </LockNote>
        </div>
      )}
    </div>
  );
}
