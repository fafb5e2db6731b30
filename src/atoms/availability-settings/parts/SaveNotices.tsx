'use client';
import { errorText } from '../../../i18n/errorText.js';
import { Notice } from '../../../ui/feedback/Notice.js';
import { fieldText } from '../fieldText.js';
import { Conflicts } from './Conflicts.js';
import type { PartProps } from './partProps.js';

/** Why it is not saved, what has to be decided first, and what came from elsewhere. */
export function SaveNotices(props: PartProps) {
  const { editor, words } = props;
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
  if (conflicts.length > 0) return <Conflicts {...props} />;
  if (taken.length === 0) return null;
  return (
    <Notice title={t('hours.mergedTitle', { fields: listed(taken) })} className="daybook-changes-note">
      {t('hours.mergedText')}
    </Notice>
  );
}
