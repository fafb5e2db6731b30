import type { Question } from '../../../../queries/event-type/settingValues.js';
import type { FormBuilder, QuestionRowModel } from './useFormBuilder.js';

/** Whether a question is asked, and what its switch does. */
export interface AskedState {
  readonly isAsked: boolean;
  /** null: it is part of every form, and has no switch. */
  readonly toggle: ((isAsked: boolean) => void) | null;
  /** The switch is not hers to touch, or something else decides. */
  readonly isLocked: boolean;
}

const isHidden = (question: Question) => 'hidden' in question && question.hidden;

/** An e-mail address has a switch where there can be another way to reach who books. */
const mayBeHidden = (question: Question, isTeams: boolean) => {
  switch (question.type) {
    case 'name':
    case 'splitName':
    case 'radioInput':
    case 'unknown':
      return false;
    case 'email':
      return isTeams || question.hidden;
    default:
      return true;
  }
};

export function askedState(builder: FormBuilder, row: QuestionRowModel): AskedState {
  const { question } = row;
  const { guests, isReadOnly, isTeams } = builder;
  if (question.slug === 'guests' && question.type === 'multiemail' && question.isDefault) {
    return {
      isAsked: !guests.value && guests.lock === null,
      toggle: guests.isHidden ? null : (isAsked) => guests.set(!isAsked),
      isLocked: guests.isReadOnly || guests.lock !== null,
    };
  }
  const isAsked = !isHidden(question);
  if (!mayBeHidden(question, isTeams)) return { isAsked, toggle: null, isLocked: false };
  const isPhoneOfWhoBooks = question.type === 'phone' && question.isDefault;
  return {
    isAsked,
    isLocked: isReadOnly,
    toggle: (next) => {
      if (isPhoneOfWhoBooks) builder.askPhone();
      else if ('hidden' in question) builder.change(row, { ...question, hidden: !next });
    },
  };
}
