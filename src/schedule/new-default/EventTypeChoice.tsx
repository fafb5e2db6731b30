'use client';
import { errorText } from '../../i18n/errorText.js';
import type { HostEventType } from '../../queries/hostEventTypes.js';
import type { Schedule } from '../../queries/schedules.js';
import { Checkbox } from '../../ui/choice/Checkbox.js';
import { Icon } from '../../ui/display/Icon.js';
import type { HoursWords } from '../words.js';
import type { MovingState } from './moving.machine.js';

export interface EventTypeChoiceProps {
  eventTypes: readonly HostEventType[];
  /** For the names of the hours that they go by now; empty: not read yet. */
  schedules: readonly Schedule[];
  state: MovingState;
  words: HoursWords;
  onChoose: (ids: readonly number[]) => void;
}

/** The event types, each with the hours that it goes by now, and with what became of it. */
export function EventTypeChoice({ eventTypes, schedules, state, words, onChoose }: EventTypeChoiceProps) {
  const { t } = words;
  const { chosen, moved, failed, at } = state;
  const left = eventTypes.filter(({ id }) => !moved.includes(id));
  const isMoving = at === 'moving';
  const hasAll = chosen.length === left.length;

  const nowText = ({ scheduleId }: HostEventType) => {
    const own = schedules.find(({ id }) => id === scheduleId);
    return own ? t('hours.followNow', { name: own.name }) : t('hours.followNowOther');
  };

  const choose = (id: number, isChosen: boolean) =>
    onChoose(left.map((each) => each.id).filter((each) => (each === id ? isChosen : chosen.includes(each))));

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset brings a frame and a legend that can't be laid out
    <div className="daybook-new-default-list" role="group" aria-label={t('hours.followLabel')}>
      {eventTypes.map((eventType) => {
        const { id, title } = eventType;
        if (moved.includes(id)) {
          return (
            <p key={id} className="daybook-new-default-done">
              <Icon name="check" />
              <span>{t('hours.followDone', { title })}</span>
            </p>
          );
        }
        return (
          <Checkbox
            key={id}
            label={title}
            hint={failed.has(id) ? t(errorText(failed.get(id))) : nowText(eventType)}
            className={failed.has(id) ? 'daybook-new-default-failed' : undefined}
            checked={chosen.includes(id)}
            readOnly={isMoving}
            onCheckedChange={(isChosen) => choose(id, isChosen)}
          />
        );
      })}
      {left.length > 1 && !isMoving && (
        <button
          type="button"
          className="daybook-link"
          onClick={() => onChoose(hasAll ? [] : left.map(({ id }) => id))}
        >
          {t(hasAll ? 'hours.copyNone' : 'hours.copyAll')}
        </button>
      )}
    </div>
  );
}
