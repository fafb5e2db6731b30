'use client';
import { useId } from 'react';
import { plainLabel } from '../../../booking-form/plainLabel.js';
import type { SettingWords } from '../../../event-type/settingWords.js';
import { Button } from '../../../ui/action/Button.js';
import { Checkbox } from '../../../ui/choice/Checkbox.js';
import { Icon } from '../../../ui/display/Icon.js';
import { moreIcon } from '../../../ui/display/settingsIcons.js';
import { VisuallyHidden } from '../../../ui/display/VisuallyHidden.js';
import { Menu } from '../../../ui/menu/Menu.js';
import { usePart } from '../../../ui/usePart.js';
import type { EventTypeListRow } from '../listEventTypes.model.js';
import type { ListEventTypesLooks } from '../listEventTypesLooks.js';
import type { ListEventTypesController } from '../useListEventTypes.js';
import { EventTypeName } from './EventTypeName.js';
import { Marks } from './Marks.js';
import { rowMenu } from './rowMenu.js';

export interface EventTypeRowProps {
  row: EventTypeListRow;
  /** Several can be chosen. */
  isChoosable: boolean;
  controller: ListEventTypesController;
  looks: ListEventTypesLooks;
  words: SettingWords;
}

/** An event type: its title, which leads to it, its address and lengths, what is special about it, and what can be done with it. */
export function EventTypeRow({ row, isChoosable, controller, looks, words }: EventTypeRowProps) {
  const part = usePart();
  const { eventType, address, lengths, marks, isBusy } = row;
  const { id, settings } = eventType;
  const { t, f } = words;
  const { bulk } = controller;
  const name = useId();
  const groups = rowMenu(eventType, looks, t);
  const menuLabel = t('eventType.list.menu', { name: settings.title });

  function open() {
    if (looks.onOpen) looks.onOpen(eventType);
    else if (looks.getEventTypeUrl) location.assign(looks.getEventTypeUrl(id));
  }

  const chosen: Record<string, () => void> = {
    open,
    copy: () => controller.copyLink(eventType),
    duplicate: () => controller.duplicate(eventType, t('eventType.list.copyName', { name: settings.title })),
    hide: () => controller.setHidden(eventType, !settings.hidden),
    delete: () => controller.askToDelete(eventType),
  };

  return (
    <li
      className={part('daybook-event-types-row')}
      aria-labelledby={name}
      aria-busy={isBusy || undefined}
      data-hidden={settings.hidden ? '' : undefined}
    >
      {isChoosable && (
        <Checkbox
          className="daybook-event-types-check"
          label={<VisuallyHidden>{t('eventType.bulk.select', { name: settings.title })}</VisuallyHidden>}
          checked={bulk.state.chosen.has(id)}
          onCheckedChange={(isChosen) => bulk.choose([id], isChosen)}
        />
      )}
      <div className="daybook-event-types-main">
        <div className="daybook-inline">
          <EventTypeName id={name} eventType={eventType} looks={looks} />
          <Marks marks={marks} words={words} />
        </div>
        {settings.description !== '' && (
          <p className="daybook-text daybook-event-types-description">{plainLabel(settings.description)}</p>
        )}
        <p className="daybook-event-types-facts">
          <Icon name="clock" />
          <span>{f.list(lengths.map((minutes) => f.length(minutes)))}</span>
          <span dir="ltr">{address}</span>
        </p>
      </div>
      {groups.length > 0 && (
        <Menu
          label={menuLabel}
          groups={groups}
          onChoose={(value) => chosen[value]?.()}
          trigger={(trigger) => (
            <Button {...trigger} variant="quiet" iconOnly pending={isBusy} aria-label={menuLabel}>
              <Icon path={moreIcon} />
            </Button>
          )}
        />
      )}
    </li>
  );
}
