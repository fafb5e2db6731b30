import type { Translator } from '../../../i18n/translator.js';
import type { NewEventTypeFault } from '../newEventType.js';

/** How a field is mended. */
export function faultText(fault: NewEventTypeFault, t: Translator): string {
  if (fault.field === 'title') return t('eventType.new.nameMissing');
  if (fault.field === 'lengthMinutes') return t('eventType.new.lengthWrong');
  switch (fault.kind) {
    case 'missing':
      return t('eventType.new.slugMissing');
    case 'refused':
      return t('eventType.new.slugRefused');
    case 'taken':
      return t('eventType.new.slugTaken', { name: fault.name, free: fault.free });
  }
}
