import type { SettingWords } from '../../../event-type/settingWords.js';
import { money } from '../../../i18n/money.js';
import type { EventTypeMark } from '../listEventTypes.model.js';

export interface MarksProps {
  marks: readonly EventTypeMark[];
  words: SettingWords;
}

function markText(mark: EventTypeMark, { t, f }: SettingWords): string {
  switch (mark.kind) {
    case 'hidden':
      return t('eventType.hiddenBadge');
    case 'seats':
      return t('eventType.list.seats', { count: mark.count });
    case 'price':
      return money(mark.amount, mark.currency, f.locale);
    default:
      return t(`eventType.list.${mark.kind}`);
  }
}

/** What is said of an event type beside its title. */
export function Marks({ marks, words }: MarksProps) {
  return marks.map((mark) => (
    <span key={mark.kind} className="daybook-event-types-badge" data-kind={mark.kind}>
      {markText(mark, words)}
    </span>
  ));
}
