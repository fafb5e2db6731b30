'use client';
import { useRef, useState } from 'react';
import { useSchedules } from '../../queries/useSchedules.js';
import { Button } from '../../ui/action/Button.js';
import { Dialog } from '../../ui/dialog/Dialog.js';
import { Notice } from '../../ui/feedback/Notice.js';
import { EventTypeChoice } from './EventTypeChoice.js';
import { namingOthers } from './namingOthers.js';
import type { NewDefaultOfferProps } from './newDefaultProps.js';
import { useMoving } from './useMoving.js';

export interface NewDefaultDialogProps extends NewDefaultOfferProps {
  schedule: NonNullable<NewDefaultOfferProps['schedule']>;
  /** All that she chose go by the new default now: so many. */
  onMoved: (count: number) => void;
}

/** Which event types shall leave the hours that they name for the new default. None is chosen for her, and she may skip it. */
export function NewDefaultDialog(props: NewDefaultDialogProps) {
  const { schedule, isDryRun, words, onClose, onMoved } = props;
  const { t, f } = words;
  const { name, id: scheduleId } = schedule;
  // As they were when it was opened: what has been changed stays in sight.
  const [eventTypes] = useState(props.eventTypes);
  const schedules = useSchedules().data ?? [];
  const { state, choose, move } = useMoving({ scheduleId, isDryRun, onMoved });
  const [wasTried, setTried] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  const isMoving = state.at === 'moving';
  const count = state.chosen.length;
  const done = state.moved.length + state.failed.size;
  const others = namingOthers(scheduleId, eventTypes);
  const following = eventTypes.filter((each) => each.scheduleId === null).map(({ title }) => title);

  function confirm() {
    setTried(true);
    if (count > 0) void move();
    else list.current?.querySelector<HTMLElement>('input:enabled')?.focus();
  }

  return (
    <Dialog
      title={t('hours.followTitle', { name })}
      onClose={() => !isMoving && onClose()}
      actions={
        <>
          <Button disabled={isMoving} focusableWhenDisabled onClick={onClose}>
            {t(state.moved.length > 0 ? 'hours.checkClose' : 'hours.followSkip')}
          </Button>
          <Button
            variant="primary"
            pending={isMoving}
            pendingText={t('hours.followMoving', { done, total: state.moved.length + count })}
            onClick={confirm}
          >
            {count === 0
              ? t('hours.followChoose')
              : state.failed.size > 0
                ? t('hours.checkRetry')
                : t('hours.followMove', { count })}
          </Button>
        </>
      }
    >
      <div ref={list} className="daybook-new-default">
        {following.length > 0 && (
          <p className="daybook-text">{t('hours.followAlready', { eventTypes: f.list(following) })}</p>
        )}
        <p className="daybook-text">{t('hours.followText', { name })}</p>
        {!isMoving && state.failed.size > 0 && (
          <Notice tone="danger" title={t('hours.followFailed', { count: state.failed.size })}>
            {state.moved.length > 0 && t('hours.followMoved', { count: state.moved.length, name })}
          </Notice>
        )}
        <EventTypeChoice
          eventTypes={others}
          schedules={schedules}
          state={state}
          words={words}
          onChoose={choose}
        />
        {wasTried && count === 0 && !isMoving && (
          <p className="daybook-text" data-size="s" role="alert">
            {t('hours.followNone')}
          </p>
        )}
        <p className="daybook-text" data-size="s">
          {t('hours.followConsequence', { name })}
        </p>
      </div>
    </Dialog>
  );
}
