import { attendeePhone, hasChoices } from '../../../../event-type/questions/questionKinds.js';
import type { Translator } from '../../../../i18n/translator.js';
import type { Question } from '../../../../queries/event-type/settingValues.js';

/** How a question is answered, in a few words. */
export function questionAbout(question: Question, t: Translator): string {
  if (question.slug === attendeePhone) return t('eventType.form.about.attendeePhone');
  if (hasChoices(question)) {
    const { type, options } = question;
    const isOne = type === 'select' || type === 'radio';
    if (options.length === 0) return t(`eventType.form.kind.${type}`);
    return t(isOne ? 'eventType.form.about.one' : 'eventType.form.about.any', { count: options.length });
  }
  if (question.type === 'unknown') return t('eventType.form.about.unknown');
  if (!question.isDefault) return t(`eventType.form.kind.${question.type}`);
  switch (question.type) {
    case 'name':
    case 'splitName':
    case 'email':
    case 'radioInput':
      return t(`eventType.form.about.${question.type}`);
    case 'phone':
      return t('eventType.form.about.attendeePhone');
    default:
      return t(`eventType.form.about.${question.slug}`);
  }
}
