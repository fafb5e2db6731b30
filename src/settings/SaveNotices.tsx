'use client';
import { Notice } from '../ui/feedback/Notice.js';
import { Conflicts } from './Conflicts.js';
import type { SaveBarProps } from './saveBarProps.js';

/** Why it is not saved, what has to be decided first, and what came from elsewhere. */
export function SaveNotices(props: SaveBarProps) {
  const { failure, conflicts, taken, list, t } = props;
  if (failure !== null) {
    return (
      <Notice tone="danger" title={t('settings.saveFailed')} className="daybook-changes-note">
        {failure} {t('settings.saveKept')}
      </Notice>
    );
  }
  if (conflicts.length > 0) return <Conflicts {...props} />;
  if (taken.length === 0) return null;
  return (
    <Notice title={t('settings.mergedTitle', { fields: list(taken) })} className="daybook-changes-note">
      {t('settings.mergedText')}
    </Notice>
  );
}
