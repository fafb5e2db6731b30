'use client';
import { useId } from 'react';
import { Button } from '../ui/action/Button.js';
import { Notice } from '../ui/feedback/Notice.js';
import type { ConflictText, SaveBarProps } from './saveBarProps.js';

/** What was changed here and elsewhere: each field with both of its values, to be decided on by itself or all together. */
export function Conflicts(props: SaveBarProps) {
  const { conflicts, t, send } = props;
  return (
    <Notice
      tone="warning"
      live="assertive"
      title={t('settings.conflictTitle')}
      className="daybook-changes-note"
      actions={
        <>
          <ul className="daybook-conflicts">
            {conflicts.map((conflict) => (
              <Conflict key={conflict.field} {...props} conflict={conflict} />
            ))}
          </ul>
          {conflicts.length > 1 && (
            <>
              <Button size="s" onClick={() => send({ type: 'conflictSettled', keep: 'mine' })}>
                {t('settings.keepMine')}
              </Button>
              <Button size="s" onClick={() => send({ type: 'conflictSettled', keep: 'theirs' })}>
                {t('settings.keepTheirs')}
              </Button>
            </>
          )}
        </>
      }
    >
      {t('settings.conflictText')}
    </Notice>
  );
}

function Conflict({ conflict, t, send }: SaveBarProps & { conflict: ConflictText }) {
  const { field, label: name } = conflict;
  const id = useId();
  const side = (keep: 'mine' | 'theirs') => {
    const value = conflict[keep];
    const label = t(keep === 'mine' ? 'settings.conflictKeep' : 'settings.conflictTake');
    return (
      <div className="daybook-conflict-side">
        <span className="daybook-text" data-tone="muted" data-size="s">
          {t(keep === 'mine' ? 'settings.conflictMine' : 'settings.conflictTheirs')}
        </span>
        <span className="daybook-text daybook-tabular" data-size="s">
          {value}
        </span>
        <Button
          size="s"
          aria-label={t('settings.conflictChoice', { label, field: name, value })}
          onClick={() => send({ type: 'conflictSettled', keep, field })}
        >
          {label}
        </Button>
      </div>
    );
  };
  return (
    <li className="daybook-conflict" aria-labelledby={id}>
      <span id={id} className="daybook-conflict-name">
        {name}
      </span>
      {side('mine')}
      {side('theirs')}
    </li>
  );
}
