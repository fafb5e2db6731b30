'use client';
import type { ConnectedCalendars } from '../../../../../queries/calendars/connectedCalendars.js';
import { RadioGroup } from '../../../../../ui/choice/RadioGroup.js';
import { useEventTypeScene } from '../../../composition/EventTypeScene.js';
import type { Setting } from '../../../composition/useSetting.js';

export interface CalendarChoiceProps {
  calendars: ConnectedCalendars;
  setting: Setting<'destinationCalendar'>;
}

const nameOf = (calendar: { integration: string; externalId: string }) =>
  `${calendar.integration} ${calendar.externalId}`;

/** The host's default, or one of the calendars that can be written to, account by account. */
export function CalendarChoice({ calendars, setting }: CalendarChoiceProps) {
  const { t, f } = useEventTypeScene().words;
  const { value, saved } = setting;
  const { accounts, destination } = calendars;
  const defaultName = destination?.name ?? null;
  const all = accounts.flatMap((account) =>
    account.calendars
      .filter((calendar) => !calendar.isReadOnly)
      .map((calendar) => ({ ...calendar, account })),
  );
  const isGone = value !== null && !all.some((calendar) => nameOf(calendar) === nameOf(value));
  const options = [
    // The API can't take a calendar away again.
    ...(saved === null
      ? [
          {
            value: 'default',
            label: t('eventType.advanced.calendarDefault'),
            ...(defaultName !== null && { hint: defaultName }),
          },
        ]
      : []),
    ...all.map((calendar) => ({
      value: nameOf(calendar),
      label: calendar.name,
      hint: [calendar.account.provider, calendar.account.email].filter(Boolean).join(f.comma),
    })),
    ...(isGone
      ? [{ value: nameOf(value), label: value.externalId, hint: t('eventType.advanced.calendarGone') }]
      : []),
  ];

  function choose(name: string) {
    const found = all.find((calendar) => nameOf(calendar) === name);
    if (found) setting.set({ integration: found.integration, externalId: found.externalId });
    else if (name === 'default') setting.set(null);
  }

  return (
    <RadioGroup
      aria-label={setting.name}
      options={options}
      value={value === null ? 'default' : nameOf(value)}
      onValueChange={choose}
      readOnly={setting.isReadOnly}
    />
  );
}
