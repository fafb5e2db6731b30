'use client';
import { useId } from 'react';
import { Button } from '../../../ui/action/Button.js';
import { Notice } from '../../../ui/feedback/Notice.js';
import { fieldText, valueText } from '../fieldText.js';
import { nameOfField, type ScheduleField } from '../scheduleDraft.js';
import type { PartProps } from './partProps.js';

/** What was changed here and elsewhere: each field with both of its values, to be decided on by itself or all together. */
export function Conflicts(props: PartProps) {
  const { editor, words, send } = props;
  const { t } = words;
  const { conflicts } = editor;
  return (
    <Notice
      tone="warning"
      live="assertive"
      title={t('hours.conflictTitle')}
      className="daybook-changes-note"
      actions={
        <>
          <ul className="daybook-availability-conflicts">
            {conflicts.map((field) => (
              <Conflict key={nameOfField(field)} {...props} field={field} />
            ))}
          </ul>
          {conflicts.length > 1 && (
            <>
              <Button size="s" onClick={() => send({ type: 'conflictSettled', keep: 'mine' })}>
                {t('hours.keepMine')}
              </Button>
              <Button size="s" onClick={() => send({ type: 'conflictSettled', keep: 'theirs' })}>
                {t('hours.keepTheirs')}
              </Button>
            </>
          )}
        </>
      }
    >
      {t('hours.conflictText')}
    </Notice>
  );
}

function Conflict({ editor, words, send, field }: PartProps & { field: ScheduleField }) {
  const { t } = words;
  const id = useId();
  const name = fieldText(field, words);
  const side = (keep: 'mine' | 'theirs') => {
    const value = valueText(field, keep === 'mine' ? editor.draft : editor.base, words);
    const label = t(keep === 'mine' ? 'hours.conflictKeep' : 'hours.conflictTake');
    return (
      <div className="daybook-availability-conflict-side">
        <span className="daybook-text" data-tone="muted" data-size="s">
          {t(keep === 'mine' ? 'hours.conflictMine' : 'hours.conflictTheirs')}
        </span>
        <span className="daybook-text daybook-tabular" data-size="s">
          {value}
        </span>
        <Button
          size="s"
          aria-label={t('hours.conflictChoice', { label, field: name, value })}
          onClick={() => send({ type: 'conflictSettled', keep, field })}
        >
          {label}
        </Button>
      </div>
    );
  };
  return (
    <li className="daybook-availability-conflict" aria-labelledby={id}>
      <span id={id} className="daybook-availability-conflict-name">
        {name}
      </span>
      {side('mine')}
      {side('theirs')}
    </li>
  );
}
