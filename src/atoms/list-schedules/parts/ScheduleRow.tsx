'use client';
import { useId } from 'react';
import { hoursSummary } from '../../../schedule/hoursSummary.js';
import type { HoursWords } from '../../../schedule/words.js';
import type { Weekday } from '../../../time/types.js';
import { isZone, parseZone } from '../../../time/zone.js';
import { Button } from '../../../ui/action/Button.js';
import { Icon } from '../../../ui/display/Icon.js';
import { copyIcon, moreIcon, pencilIcon, trashIcon } from '../../../ui/display/settingsIcons.js';
import { Menu } from '../../../ui/menu/Menu.js';
import type { MenuItem } from '../../../ui/menu/menuItem.js';
import { usePart } from '../../../ui/usePart.js';
import type { ScheduleListRow } from '../listSchedules.model.js';
import type { ListSchedulesLooks } from '../listSchedulesLooks.js';
import type { ListSchedulesController } from '../useListSchedules.js';
import { ScheduleName } from './ScheduleName.js';

export interface ScheduleRowProps {
  row: ScheduleListRow;
  weekStart: Weekday;
  controller: ListSchedulesController;
  looks: ListSchedulesLooks;
  words: HoursWords;
}

function menuOf({ row, looks, words: { t } }: ScheduleRowProps): MenuItem[][] {
  const { getScheduleUrl, onOpenSchedule } = looks;
  const canOpen = Boolean(getScheduleUrl ?? onOpenSchedule);
  const open = { value: 'open', label: t('schedules.open'), icon: <Icon path={pencilIcon} /> };
  const duplicate = { value: 'duplicate', label: t('schedules.duplicate'), icon: <Icon path={copyIcon} /> };
  const makeDefault = { value: 'default', label: t('schedules.setDefault'), icon: <Icon name="check" /> };
  const remove: MenuItem = {
    value: 'delete',
    label: t('schedules.delete'),
    icon: <Icon path={trashIcon} />,
    tone: 'danger',
  };
  return [
    [
      ...(canOpen ? [open] : []),
      ...(looks.allowDuplicate === false ? [] : [duplicate]),
      ...(looks.allowSetToDefault === false || row.schedule.isDefault ? [] : [makeDefault]),
    ],
    looks.allowDelete === false ? [] : [remove],
  ].filter((group) => group.length > 0);
}

/** A schedule: its name, which leads to it, its hours in words, its zone, and what can be done with it. */
export function ScheduleRow(props: ScheduleRowProps) {
  const part = usePart();
  const { row, weekStart, controller, looks, words } = props;
  const { schedule, usedBy, isBusy } = row;
  const { t, f } = words;
  const name = useId();
  const groups = menuOf(props);

  function open() {
    if (looks.onOpenSchedule) looks.onOpenSchedule(schedule.id, schedule);
    else if (looks.getScheduleUrl) location.assign(looks.getScheduleUrl(schedule.id));
  }

  const chosen: Record<string, () => void> = {
    open,
    duplicate: () => controller.duplicate(schedule, t('schedules.copyName', { name: schedule.name })),
    default: () => controller.setDefault(schedule),
    delete: () => controller.askToDelete(schedule),
  };

  return (
    <li className={part('daybook-schedules-row')} aria-labelledby={name} aria-busy={isBusy || undefined}>
      <div className="daybook-schedules-main">
        <div className="daybook-inline">
          <ScheduleName id={name} schedule={schedule} looks={looks} />
          {schedule.isDefault && <span className="daybook-schedules-badge">{t('schedules.default')}</span>}
        </div>
        <p className="daybook-text daybook-tabular">{hoursSummary(schedule.weekly, weekStart, words)}</p>
        <p className="daybook-schedules-facts">
          <Icon name="globe" />
          <span>{isZone(schedule.zone) ? f.zoneCity(parseZone(schedule.zone)) : schedule.zone}</span>
          {usedBy !== null && (
            <span>{usedBy === 0 ? t('schedules.unused') : t('schedules.usedBy', { count: usedBy })}</span>
          )}
        </p>
      </div>
      {groups.length > 0 && (
        <Menu
          label={t('schedules.menu', { name: schedule.name })}
          groups={groups}
          onChoose={(value) => chosen[value]?.()}
          trigger={(trigger) => (
            <Button
              {...trigger}
              variant="quiet"
              iconOnly
              pending={isBusy}
              aria-label={t('schedules.menu', { name: schedule.name })}
            >
              <Icon path={moreIcon} />
            </Button>
          )}
        />
      )}
    </li>
  );
}
