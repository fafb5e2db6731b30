'use client';
import { useId } from 'react';
import { errorText } from '../../i18n/errorText.js';
import type { Translator } from '../../i18n/translator.js';
import type { ConnectedCalendar } from '../../queries/calendars/connectedCalendars.js';
import { Switch } from '../../ui/choice/Switch.js';
import { Icon } from '../../ui/display/Icon.js';
import { VisuallyHidden } from '../../ui/display/VisuallyHidden.js';
import { usePart } from '../../ui/usePart.js';
import type { CalendarRow as Row } from './calendarAccounts.model.js';

export interface CalendarRowProps {
  row: Row;
  t: Translator;
  onSwitch: (calendar: ConnectedCalendar, isSelected: boolean) => void;
}

/** A calendar, whether it blocks, whether bookings go there, and why it is not as she wanted it. */
export function CalendarRow({ row, t, onSwitch }: CalendarRowProps) {
  const part = usePart();
  const { calendar, isOn, isPending, isFrozen, isDestination, refusal } = row;
  const id = useId();
  const marks = [
    isDestination && t('calendars.goesHere'),
    calendar.isReadOnly && t('calendars.readOnly'),
  ].filter((mark) => mark !== false);
  const notes = [marks.length > 0 && `${id}marks`, isFrozen && `${id}frozen`, refusal && `${id}refusal`];
  return (
    <li
      className={part('daybook-calendars-row')}
      data-frozen={isFrozen ? '' : undefined}
      aria-busy={isPending || undefined}
    >
      <div className="daybook-calendars-about">
        <label className="daybook-calendars-name" htmlFor={id}>
          {calendar.name}
        </label>
        {marks.length > 0 && (
          <span id={`${id}marks`} className="daybook-inline">
            {isDestination && (
              <span className="daybook-badge" data-changed="">
                {t('calendars.goesHere')}
              </span>
            )}
            {calendar.isReadOnly && <span className="daybook-badge">{t('calendars.readOnly')}</span>}
          </span>
        )}
        {isFrozen && (
          <VisuallyHidden>
            <span id={`${id}frozen`}>{t('calendars.frozen')}</span>
          </VisuallyHidden>
        )}
      </div>
      {isPending && <span className="daybook-calendars-saving">{t('calendars.saving')}</span>}
      <Switch
        id={id}
        checked={isOn}
        locked={isFrozen}
        aria-describedby={notes.filter(Boolean).join(' ') || undefined}
        onCheckedChange={(isSelected) => onSwitch(calendar, isSelected)}
      />
      <div className="daybook-calendars-refusal" role="alert">
        {refusal && (
          <div id={`${id}refusal`} className="daybook-field-error">
            <Icon name="alert" />
            <span className="daybook-field-words">
              {t(refusal.wanted ? 'calendars.onFailed' : 'calendars.offFailed', {
                reason: t(errorText(refusal.error)),
              })}
            </span>
          </div>
        )}
      </div>
    </li>
  );
}
