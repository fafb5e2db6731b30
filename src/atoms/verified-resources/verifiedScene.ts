import type { Words } from '../../booking-form/words.js';

/** What the parts share. */
export interface VerifiedScene {
  readonly words: Words;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly defaultPhoneCountry: string | undefined;
}

/** The words of each kind. */
export const verifiedTexts = {
  email: {
    title: 'verified.emails',
    failed: 'verified.emailsFailed',
    empty: 'verified.emailsEmpty',
    emptyText: 'verified.emailsEmptyText',
    add: 'verified.emailAdd',
    label: 'verified.email',
    hint: 'verified.emailHint',
    wrong: 'verified.emailWrong',
    there: 'verified.emailThere',
    codeHint: 'verified.emailCodeHint',
  },
  phone: {
    title: 'verified.phones',
    failed: 'verified.phonesFailed',
    empty: 'verified.phonesEmpty',
    emptyText: 'verified.phonesEmptyText',
    add: 'verified.phoneAdd',
    label: 'verified.phone',
    hint: 'verified.phoneHint',
    wrong: 'verified.phoneWrong',
    there: 'verified.phoneThere',
    codeHint: 'verified.phoneCodeHint',
  },
} as const;
