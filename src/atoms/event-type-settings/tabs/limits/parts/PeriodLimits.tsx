'use client';
import { useRef } from 'react';
import { addPeriod } from '../../../../../event-type/limits/addPeriod.js';
import { movePeriod, withoutPeriod } from '../../../../../event-type/limits/movePeriod.js';
import { limitedPeriods, periods } from '../../../../../event-type/limits/periods.js';
import { Button } from '../../../../../ui/action/Button.js';
import { Switch } from '../../../../../ui/choice/Switch.js';
import { Icon } from '../../../../../ui/display/Icon.js';
import { plusIcon } from '../../../../../ui/display/settingsIcons.js';
import { useEventTypeScene } from '../../../composition/EventTypeScene.js';
import { SettingField } from '../../../composition/SettingField.js';
import { useSetting } from '../../../composition/useSetting.js';
import { useRemembered } from '../../../useRemembered.js';
import { PeriodRow } from './PeriodRow.js';
import { useRowKeys } from './useRowKeys.js';

const steps = {
  bookingLimitsCount: { first: 1, step: 1 },
  bookingLimitsDuration: { first: 60, step: 15 },
} as const;

const hints = {
  bookingLimitsCount: 'eventType.limits.countHint',
  bookingLimitsDuration: 'eventType.limits.durationHint',
} as const;

export interface PeriodLimitsProps {
  /** How many bookings, or how much time. */
  name: keyof typeof steps;
}

/** At most so much in a day, a week, a month, a year. */
export function PeriodLimits({ name }: PeriodLimitsProps) {
  const { t } = useEventTypeScene().words;
  const setting = useSetting(name);
  const rules = setting.value;
  const limited = limitedPeriods(rules);
  const isOn = limited.length > 0;
  const remembered = useRemembered(rules, isOn, addPeriod({}, steps[name]));
  const rows = useRowKeys(limited);
  const list = useRef<HTMLUListElement>(null);
  const adder = useRef<HTMLButtonElement>(null);

  function add() {
    setting.set(addPeriod(rules, steps[name]));
    // Where she goes on typing is painted next.
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>('li:last-child input')?.focus());
  }

  return (
    <SettingField
      setting={setting}
      hint={t(hints[name])}
      control={
        <Switch
          checked={isOn}
          onCheckedChange={(on) => setting.set(on ? remembered() : {})}
          locked={setting.isReadOnly}
        />
      }
    >
      {isOn && (
        <div className="daybook-periods">
          <ul ref={list} className="daybook-periods-list">
            {rows.map(({ key, period }) => (
              <PeriodRow
                key={key}
                setting={setting}
                name={name}
                period={period}
                free={periods.filter((each) => each === period || rules[each] === undefined)}
                onMove={(to) => {
                  rows.move(period, to);
                  setting.set(movePeriod(rules, period, to));
                }}
                onRemove={() => {
                  setting.set(withoutPeriod(rules, period));
                  adder.current?.focus();
                }}
              />
            ))}
          </ul>
          {!setting.isReadOnly && (
            <Button
              ref={adder}
              variant="quiet"
              size="s"
              className="daybook-periods-add"
              disabled={limited.length === periods.length}
              focusableWhenDisabled
              onClick={add}
            >
              <Icon path={plusIcon} />
              {t('eventType.limits.addPeriod')}
            </Button>
          )}
        </div>
      )}
    </SettingField>
  );
}
