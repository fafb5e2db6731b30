import { describe, expect, it } from 'vitest';
import type { Question, SettingValues } from '../../queries/event-type/settingValues.js';
import { attendeePhoneQuestion } from '../questions/editQuestion.js';
import { ownQuestion, systemQuestions } from '../testing/questions.js';
import { checkForm } from './checkForm.js';

const form = (...own: Question[]): Question[] => [...systemQuestions.start, ...own, ...systemQuestions.end];
// SAFETY: the check of the form looks at nothing else.
const faults = (bookingFields: Question[], schedulingType: SettingValues['schedulingType'] = null) =>
  checkForm({ bookingFields, schedulingType } as unknown as SettingValues).map(
    ({ part, text }) => `${part} ${text.key.replace('eventType.form.', '')}`,
  );
const text = (slug: string, label = 'Why?') => ownQuestion({ type: 'text', slug, label });
const select = (...options: string[]) => ownQuestion({ type: 'select', slug: 's', label: 'S', options });
const withoutEmail = (...own: Question[]) =>
  form(...own).map((each) => (each.type === 'email' ? { ...each, required: false, hidden: true } : each));

describe('what has to be mended of a form', () => {
  it.each<[string, Question[], string[]]>([
    ['a form as it begins', form(), []],
    ['a question', form(text('why'), select('a', 'b')), []],
    ['a question without words', form(text('why', '  ')), ['3.label labelMissing']],
    ['an identifier that is there twice', form(text('a'), text('a')), ['4.slug slugTwice']],
    ['no identifier', form(text('')), ['3.slug slugMissing']],
    [
      'an identifier of the server’s own',
      form(text('guests'), text('name')),
      ['3.slug slugKept', '4.slug slugKept'],
    ],
    ['the number of who books that is no number', form(text('attendeePhoneNumber')), ['3.slug slugKept']],
    ['no choices', form(select()), ['3.options choicesMissing']],
    ['the same choice twice', form(select('a', 'b', 'a')), ['3.options choiceTwice']],
    ['no e-mail address', withoutEmail(), ['1.asked emailNeeded']],
    ['a phone number in its stead', withoutEmail(attendeePhoneQuestion('Phone')), ['1.asked emailNeeded']],
  ])('is found in %s', (_case, questions, found) => {
    expect(faults(questions)).toEqual(found);
  });

  it('is no missing e-mail address where a team asks for the phone number', () => {
    expect(faults(withoutEmail(attendeePhoneQuestion('Phone')), 'collective')).toEqual([]);
    expect(faults(withoutEmail(), 'collective')).toEqual(['1.asked emailOrPhone']);
  });
});
