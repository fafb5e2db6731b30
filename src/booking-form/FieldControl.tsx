'use client';
import type { BookingField, BookingFieldOption } from '../queries/bookingFields.js';
import { CheckboxGroup } from '../ui/choice/CheckboxGroup.js';
import { RadioGroup } from '../ui/choice/RadioGroup.js';
import { Select } from '../ui/form/Select.js';
import { TextArea } from '../ui/form/TextArea.js';
import { TextInput } from '../ui/form/TextInput.js';
import { ChoiceTags } from '../ui/tags/ChoiceTags.js';
import { TagInput } from '../ui/tags/TagInput.js';
import { type Answer, type Answers, listOf } from './answers.js';
import { emailProblem } from './emailRules.js';
import { PhoneField } from './phone/PhoneField.js';
import type { PhoneRules } from './phone/usePhoneRules.js';
import { priceText } from './problemText.js';
import type { Words } from './words.js';

export interface FieldControlProps {
  field: BookingField;
  /** The question in plain words. */
  label: string;
  answers: Answers;
  isReadOnly: boolean;
  words: Words;
  phones: PhoneRules | null;
  defaultPhoneCountry: string;
  /** ISO 4217, of what options add to the price; null: it is not said. */
  currency: string | null;
  onAnswer: (slug: string, answer: Answer) => void;
}

/** From so many options on, any number of them is chosen from a list that can be searched. */
const inSightAtMost = 7;

const inputs = {
  name: { type: 'text' },
  email: { type: 'email', inputMode: 'email', autoCapitalize: 'none', spellCheck: false },
  url: { type: 'url', inputMode: 'url', autoCapitalize: 'none', spellCheck: false },
  number: { type: 'text', inputMode: 'decimal' },
  date: { type: 'date' },
  text: { type: 'text' },
} as const;

const isInput = (kind: BookingField['kind']): kind is keyof typeof inputs => Object.hasOwn(inputs, kind);

/** What browsers fill in by themselves, by the field's slug. */
const autoComplete: ReadonlyMap<string, string> = new Map([
  ['name', 'name'],
  ['firstName', 'given-name'],
  ['lastName', 'family-name'],
  ['email', 'email'],
]);

/** The control that suits a question's kind. It wires itself to the Field that it stands in. */
export function FieldControl(props: FieldControlProps) {
  const { field, label, answers, isReadOnly, words, phones, defaultPhoneCountry, currency, onAnswer } = props;
  const { slug, kind, isRequired } = field;
  const { t } = words;
  const answer = answers[slug];
  const text = typeof answer === 'string' ? answer : '';
  const change = (next: Answer) => onAnswer(slug, next);
  const named = ({ value, label: words_, price }: BookingFieldOption) => ({
    value,
    label: price && currency ? `${words_} (${priceText(price, currency, words)})` : words_,
  });
  const written = {
    value: text,
    onValueChange: change,
    placeholder: field.placeholder ?? undefined,
    readOnly: isReadOnly,
    'aria-required': isRequired || undefined,
  };
  const chosen = { value: listOf(answers, slug), onValueChange: change, readOnly: isReadOnly };

  if (isInput(kind))
    return <TextInput {...inputs[kind]} autoComplete={autoComplete.get(slug)} {...written} />;
  switch (kind) {
    case 'phone':
      return (
        <PhoneField
          value={text}
          onValueChange={change}
          phones={phones}
          defaultCountry={defaultPhoneCountry}
          placeholder={written.placeholder}
          isReadOnly={isReadOnly}
          isRequired={isRequired}
          words={words}
        />
      );
    case 'radio':
      return (
        <RadioGroup
          options={field.options.map(named)}
          value={text}
          onValueChange={change}
          readOnly={isReadOnly}
          required={isRequired}
        />
      );
    case 'checkbox':
    case 'multiselect':
      return kind === 'checkbox' || field.options.length <= inSightAtMost ? (
        <CheckboxGroup options={field.options.map(named)} {...chosen} />
      ) : (
        <ChoiceTags
          options={field.options.map(named)}
          {...chosen}
          label={label}
          chooseText={t(chosen.value.length === 0 ? 'form.choicesAdd' : 'form.choicesMore')}
          searchLabel={t('form.choicesSearch')}
          emptyText={t('form.choicesNone')}
          moreText={(count) => t('zone.more', { count })}
          removeLabel={(choice) => t('form.choiceRemove', { choice })}
        />
      );
    case 'select':
      return (
        <Select
          {...written}
          options={field.options.map(named)}
          placeholder={field.placeholder ?? t('form.choose')}
        />
      );
    case 'multiemail':
      return (
        <TagInput
          {...chosen}
          type="email"
          placeholder={written.placeholder}
          required={isRequired}
          isValid={(tag) => emailProblem(tag) === null}
          invalidText={t('form.emailWrong')}
          removeLabel={(email) => t('form.guestRemove', { email })}
        />
      );
    default:
      return (
        <TextArea
          {...written}
          autoComplete={kind === 'address' ? 'street-address' : undefined}
          rows={kind === 'address' ? 2 : 3}
        />
      );
  }
}
