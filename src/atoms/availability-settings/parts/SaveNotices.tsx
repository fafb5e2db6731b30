'use client';
import { errorText } from '../../../i18n/errorText.js';
import { Button } from '../../../ui/action/Button.js';
import { Notice } from '../../../ui/feedback/Notice.js';
import { fieldText } from '../fieldText.js';
import type { PartProps } from './partProps.js';

/** Why it is not saved, what has to be decided first, and what came from elsewhere. */
export function SaveNotices({ editor, words, send }: PartProps) {
  const { t, f } = words;
  const { step, conflicts, taken } = editor;
  const listed = (fields: typeof taken) => f.list(fields.map((field) => fieldText(field, words)));
  if (step.at === 'failed') {
    return (
      <Notice tone="danger" title={t('hours.saveFailed')} className="daybook-changes-note">
        {t(errorText(step.error))} {t('hours.saveKept')}
      </Notice>
    );
  }
  if (conflicts.length > 0) {
    return (
      <Notice
        tone="warning"
        live="assertive"
        title={t('hours.conflictTitle')}
        className="daybook-changes-note"
        actions={
          <>
            <Button size="s" onClick={() => send({ type: 'conflictSettled', keep: 'mine' })}>
              {t('hours.keepMine')}
            </Button>
            <Button size="s" onClick={() => send({ type: 'conflictSettled', keep: 'theirs' })}>
              {t('hours.keepTheirs')}
            </Button>
          </>
        }
      >
        {t('hours.conflictText', { fields: listed(conflicts) })}
      </Notice>
    );
  }
  if (taken.length === 0) return null;
  return (
    <Notice title={t('hours.mergedTitle', { fields: listed(taken) })} className="daybook-changes-note">
      {t('hours.mergedText')}
    </Notice>
  );
}
