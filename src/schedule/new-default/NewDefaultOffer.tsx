'use client';
import { useEffect, useState } from 'react';
import { LiveRegion } from '../../ui/feedback/LiveRegion.js';
import type { NewDefaultOfferProps } from './newDefaultProps.js';

type Dialog = typeof import('./NewDefaultDialog.js').NewDefaultDialog;

/**
 * Once other hours are the default: whether event types that name hours of their own shall go by them too. Mounted before, so
 * that what came of it is heard; the dialog's code is fetched when it is shown.
 */
export function NewDefaultOffer({ schedule, onClose, ...rest }: NewDefaultOfferProps) {
  const { t } = rest.words;
  const [loaded, setLoaded] = useState<{ Dialog: Dialog } | null>(null);
  const [said, say] = useState('');
  const isWaiting = schedule !== null && loaded === null;

  // biome-ignore lint/correctness/useExhaustiveDependencies: its code is fetched once, whoever is told that it can't be
  useEffect(() => {
    if (!isWaiting) return;
    let isCurrent = true;
    import('./NewDefaultDialog.js').then(
      ({ NewDefaultDialog }) => isCurrent && setLoaded({ Dialog: NewDefaultDialog }),
      // The default is what she asked for, and that is done.
      () => isCurrent && onClose(),
    );
    return () => {
      isCurrent = false;
    };
  }, [isWaiting]);

  return (
    <>
      <LiveRegion message={said} />
      {schedule && loaded && (
        <loaded.Dialog
          {...rest}
          key={schedule.id}
          schedule={schedule}
          onClose={onClose}
          onMoved={(count) => {
            say(t('hours.followMoved', { count, name: schedule.name }));
            onClose();
          }}
        />
      )}
    </>
  );
}
