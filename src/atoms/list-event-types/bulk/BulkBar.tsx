'use client';
import type { BulkController } from '../../../event-type/bulk/useBulkChange.js';
import type { Translator } from '../../../i18n/translator.js';
import { Button } from '../../../ui/action/Button.js';
import { Checkbox } from '../../../ui/choice/Checkbox.js';
import { Icon } from '../../../ui/display/Icon.js';
import type { EventTypeListRow } from '../listEventTypes.model.js';

export interface BulkBarProps {
  bulk: BulkController;
  /** Those that are shown: all of them are chosen at once. */
  rows: readonly EventTypeListRow[];
  t: Translator;
}

/** Above the rows: all or none of them, and what can be done with those that are chosen. */
export function BulkBar({ bulk, rows, t }: BulkBarProps) {
  const ids = rows.map(({ eventType }) => eventType.id);
  const count = bulk.chosen.length;
  const isAll = ids.length > 0 && ids.every((id) => bulk.state.chosen.has(id));
  return (
    <div className="daybook-event-types-bulk" data-active={count > 0 ? '' : undefined}>
      <Checkbox
        className="daybook-event-types-all"
        label={count > 0 ? t('eventType.bulk.selected', { count }) : t('eventType.bulk.selectAll')}
        checked={isAll}
        onCheckedChange={(isChosen) => bulk.choose(ids, isChosen)}
      />
      {count > 0 && (
        <div className="daybook-event-types-acts">
          <Button size="s" onClick={() => bulk.open('hours')}>
            <Icon name="clock" />
            {t('eventType.bulk.hours')}
          </Button>
          <Button size="s" onClick={() => bulk.open('place')}>
            <Icon name="pin" />
            {t('eventType.bulk.place')}
          </Button>
          <Button size="s" variant="quiet" onClick={() => bulk.choose([...bulk.state.chosen], false)}>
            {t('eventType.bulk.clear')}
          </Button>
        </div>
      )}
    </div>
  );
}
