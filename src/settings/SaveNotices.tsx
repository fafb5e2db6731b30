'use client';
import { Button } from '../ui/action/Button.js';
import { Notice } from '../ui/feedback/Notice.js';
import { ConflictQuestion } from './ConflictQuestion.js';
import type { SaveBarProps } from './saveBarProps.js';

/** Why it is not saved, what has to be decided first, and what came from elsewhere. */
export function SaveNotices({ failure, conflicts, taken, list, t, send }: SaveBarProps) {
  if (failure !== null) {
    return (
      <Notice tone="danger" title={t('settings.saveFailed')} className="daybook-changes-note">
        {failure} {t('settings.saveKept')}
      </Notice>
    );
  }
  const [first, ...others] = conflicts;
  if (first) {
    return (
      <Notice
        tone="warning"
        live="assertive"
        title={t('settings.conflictTitle')}
        className="daybook-changes-note"
        actions={
          others.length > 0 && (
            <>
              <Button size="s" onClick={() => send({ type: 'conflictSettled', keep: 'mine' })}>
                {t('settings.keepAllMine')}
              </Button>
              <Button size="s" onClick={() => send({ type: 'conflictSettled', keep: 'theirs' })}>
                {t('settings.keepAllTheirs')}
              </Button>
            </>
          )
        }
      >
        {t('settings.conflictText')}
        <ul className="daybook-conflicts">
          {conflicts.map((conflict) => (
            <ConflictQuestion key={conflict.field} conflict={conflict} t={t} send={send} />
          ))}
        </ul>
      </Notice>
    );
  }
  if (taken.length === 0) return null;
  return (
    <Notice title={t('settings.mergedTitle', { fields: list(taken) })} className="daybook-changes-note">
      {t('settings.mergedText')}
    </Notice>
  );
}
