import { fieldLabel } from '../../booking-form/fieldTexts.js';
import { plainLabel } from '../../booking-form/plainLabel.js';
import type { Translator } from '../../i18n/translator.js';
import { isDictionaryKey } from '../../queries/bookingFields.js';
import type { Question } from '../../queries/event-type/settingValues.js';

/** What a question that this version of the API has no words for is called where the server keeps it. */
function keptLabel(json: string): string {
  try {
    const field: unknown = JSON.parse(json);
    const { label, name } = { ...(field instanceof Object ? field : {}) } as Record<string, unknown>;
    return [label, name].find((text): text is string => typeof text === 'string' && text !== '') ?? '';
  } catch {
    return '';
  }
}

/** The host's own words as they are written; empty: she gave none, or they are a key of the server's dictionary. */
export function ownWords(question: Question, key = 'label'): string {
  // SAFETY: any object can be looked into; what is no text is none.
  const text = (question as unknown as Record<string, unknown>)[key];
  return typeof text === 'string' && !isDictionaryKey(text) ? text : '';
}

/** What a question is called in a list, a sentence or a name: as visitors read it, without the marks of Markdown. */
export function questionLabel(question: Question, t: Translator): string {
  if (question.type === 'unknown') {
    return plainLabel(keptLabel(question.bookingField)) || t('eventType.form.unnamed');
  }
  if (question.type === 'splitName') return t('form.name');
  const words = plainLabel(ownWords(question));
  if (words !== '') return words;
  return question.isDefault
    ? plainLabel(fieldLabel({ slug: question.slug, label: null }, t))
    : t('eventType.form.unnamed');
}
