'use client';
import type { Translator } from '../i18n/translator.js';
import type { BookingField } from '../queries/bookingFields.js';
import { Checkbox } from '../ui/choice/Checkbox.js';
import { CheckboxGroup } from '../ui/choice/CheckboxGroup.js';
import { RadioGroup } from '../ui/choice/RadioGroup.js';
import { Field } from '../ui/form/Field.js';
import { Select } from '../ui/form/Select.js';
import { TextArea } from '../ui/form/TextArea.js';
import { TextInput } from '../ui/form/TextInput.js';
import { TagInput } from '../ui/tags/TagInput.js';
import { type Answer, type Answers, listOf } from './answers.js';
import { emailProblem, type FieldProblem } from './fieldProblems.js';
import { fieldId, fieldLabel, problemText } from './fieldTexts.js';

export interface BookingFieldInputProps {
  field: BookingField;
  answers: Answers;
  problem: FieldProblem | undefined;
  isReadOnly: boolean;
  idPrefix: string;
  t: Translator;
  onAnswer: (slug: string, answer: Answer) => void;
}

const inputTypes: Partial<Record<BookingField['kind'], string>> = {
  email: 'email',
  phone: 'tel',
  url: 'url',
};

/** What browsers fill in by themselves, by the field's slug. */
const autoComplete: ReadonlyMap<string, string> = new Map([
  ['name', 'name'],
  ['firstName', 'given-name'],
  ['lastName', 'family-name'],
  ['email', 'email'],
  ['attendeePhoneNumber', 'tel'],
]);

const isShort = (kind: BookingField['kind']) =>
  kind !== 'textarea' &&
  kind !== 'multiemail' &&
  kind !== 'checkbox' &&
  kind !== 'multiselect' &&
  kind !== 'radio';

const options = (field: BookingField) => field.options.map((value) => ({ value, label: value }));

/** One question of the booking form, in the control that suits its kind. */
export function BookingFieldInput(props: BookingFieldInputProps) {
  const { field, answers, problem, isReadOnly, idPrefix, t, onAnswer } = props;
  const { slug, kind } = field;
  const label = fieldLabel(field, t);
  const answer = answers[slug];
  const text = typeof answer === 'string' ? answer : '';
  const change = (next: Answer) => onAnswer(slug, next);
  const wiring = {
    id: fieldId(idPrefix, slug),
    error: problem && problemText(problem, t),
    ...(isShort(kind) && kind !== 'boolean' ? { 'data-half': '' as const } : {}),
  };

  if (kind === 'boolean') {
    return (
      <Field {...wiring}>
        <Checkbox label={label} checked={answer === true} onCheckedChange={change} readOnly={isReadOnly} />
      </Field>
    );
  }

  const isGroup = kind === 'radio' || kind === 'checkbox' || kind === 'multiselect';
  const isGuests = slug === 'guests';
  return (
    <Field
      {...wiring}
      label={label}
      group={isGroup}
      optionalText={field.isRequired ? undefined : t('form.optional')}
      hint={isGuests ? t('form.guestsHint') : undefined}
    >
      {kind === 'radio' && (
        <RadioGroup options={options(field)} value={text} onValueChange={change} readOnly={isReadOnly} />
      )}
      {(kind === 'checkbox' || kind === 'multiselect') && (
        <CheckboxGroup
          options={options(field)}
          value={listOf(answers, slug)}
          onValueChange={change}
          readOnly={isReadOnly}
        />
      )}
      {kind === 'select' && (
        <Select
          options={options(field)}
          value={text}
          onValueChange={change}
          placeholder={field.placeholder ?? t('form.choose')}
          readOnly={isReadOnly}
        />
      )}
      {kind === 'multiemail' && (
        <TagInput
          type="email"
          value={listOf(answers, slug)}
          onValueChange={change}
          isValid={(tag) => emailProblem(tag) === null}
          invalidText={t('form.emailWrong')}
          removeLabel={(tag) => t('form.guestRemove', { email: tag })}
          readOnly={isReadOnly}
        />
      )}
      {(kind === 'textarea' || kind === 'address') && (
        <TextArea
          value={text}
          onValueChange={change}
          placeholder={field.placeholder ?? undefined}
          rows={kind === 'address' ? 2 : 3}
          readOnly={isReadOnly}
        />
      )}
      {!isGroup &&
        kind !== 'select' &&
        kind !== 'multiemail' &&
        kind !== 'textarea' &&
        kind !== 'address' && (
          <TextInput
            type={inputTypes[kind] ?? 'text'}
            inputMode={kind === 'number' ? 'decimal' : undefined}
            autoComplete={autoComplete.get(slug)}
            value={text}
            onValueChange={change}
            placeholder={field.placeholder ?? undefined}
            readOnly={isReadOnly}
            aria-required={field.isRequired || undefined}
          />
        )}
    </Field>
  );
}
