import { describe, expect, it } from 'vitest';
import { createFormatters } from '../i18n/formatters.js';
import { en } from '../i18n/locales/en.js';
import { createTranslator } from '../i18n/translator.js';
import { headTexts } from './headTexts.js';
import { receiptOf } from './receipt.model.js';
import { booking, eventType, now } from './testing/givenBooking.js';

const words = {
  t: createTranslator({ locale: 'en-GB', dictionary: en }),
  f: createFormatters({ locale: 'en-GB', hourCycle: 24 }),
};
const email = 'priya@post.example';

describe('where the mail goes', () => {
  it.each([
    ['accepted', email, `A confirmation is on its way to ${email}.`],
    ['accepted', '', ''],
    ['pending', email, `Hannah Lindqvist still has to confirm. The answer goes to ${email}.`],
    ['pending', '', 'Hannah Lindqvist has yet to confirm'],
  ] as const)('is said of what is %s and has the address “%s”', (status, address, text) => {
    const made = booking({ status });
    const receipt = receiptOf({ booking: made, isWhole: true, eventType, news: 'made', now });
    const person = { name: 'Priya Raman', email: address };
    expect(headTexts({ ...receipt, person }, words).text).toBe(text);
  });
});
