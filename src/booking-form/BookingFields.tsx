'use client';
import type { Translator } from '../i18n/translator.js';
import type { BookingField } from '../queries/bookingFields.js';
import { RadioGroup } from '../ui/choice/RadioGroup.js';
import { Field } from '../ui/form/Field.js';
import { TextInput } from '../ui/form/TextInput.js';
import { type Answer, type Answers, locationAnswer, locationChoice } from './answers.js';
import type { AskedLocation } from './askedLocation.js';
import { BookingFieldInput } from './BookingFieldInput.js';
import type { FieldProblems } from './fieldProblems.js';
import { fieldId, placeText, problemText } from './fieldTexts.js';

export interface BookingFieldsProps {
  fields: readonly BookingField[];
  /** null: nothing is asked about the place. */
  location: AskedLocation | null;
  answers: Answers;
  problems: FieldProblems;
  /** While the answers are on their way: greyed, and within reach. */
  isReadOnly: boolean;
  /** Before each control's id, so that two forms on a page don't meet. */
  idPrefix: string;
  t: Translator;
  onAnswer: (slug: string, answer: Answer) => void;
}

/** A name in two parts is two fields. */
const parts = (field: BookingField): BookingField[] =>
  field.kind === 'splitName'
    ? [
        { ...field, slug: 'firstName', kind: 'name', label: null, isRequired: true },
        { ...field, slug: 'lastName', kind: 'name', label: null, isRequired: field.isLastNameRequired },
      ]
    : [field];

const asked = { address: 'form.address', phone: 'form.phone', place: 'form.location' } as const;

/** The questions of a booking form, in order; the place after name and e-mail. */
export function BookingFields(props: BookingFieldsProps) {
  const { fields, location, answers, problems, isReadOnly, idPrefix, t, onAnswer } = props;
  const inputs = fields
    .flatMap(parts)
    .map((field) => (
      <BookingFieldInput
        key={field.slug}
        field={field}
        answers={answers}
        problem={Object.hasOwn(problems, field.slug) ? problems[field.slug] : undefined}
        isReadOnly={isReadOnly}
        idPrefix={idPrefix}
        t={t}
        onAnswer={onAnswer}
      />
    ));
  const who = fields
    .flatMap(parts)
    .filter(({ slug }) => slug === 'name' || slug === 'email' || /^(first|last)Name$/.test(slug)).length;
  return (
    <>
      {inputs.slice(0, who)}
      {location && <LocationQuestion {...props} location={location} />}
      {inputs.slice(who)}
    </>
  );
}

function LocationQuestion(props: BookingFieldsProps & { location: AskedLocation }) {
  const { location, answers, problems, isReadOnly, idPrefix, t, onAnswer } = props;
  const problem = problems[locationAnswer];
  const answer = answers[locationAnswer];
  return (
    <>
      {location.options.length > 1 && (
        <Field id={fieldId(idPrefix, locationChoice)} label={t('form.location')} group>
          <RadioGroup
            options={location.options.map((option, index) => {
              const { title, detail } = placeText(option, t);
              return { value: String(index), label: title, hint: detail ?? undefined };
            })}
            value={String(location.chosen)}
            onValueChange={(value) => onAnswer(locationChoice, value)}
            readOnly={isReadOnly}
          />
        </Field>
      )}
      {location.asksFor && (
        <Field
          id={fieldId(idPrefix, locationAnswer)}
          label={t(asked[location.asksFor])}
          error={problem && problemText(problem, t)}
        >
          <TextInput
            type={location.asksFor === 'phone' ? 'tel' : 'text'}
            autoComplete={
              location.asksFor === 'phone'
                ? 'tel'
                : location.asksFor === 'address'
                  ? 'street-address'
                  : undefined
            }
            value={typeof answer === 'string' ? answer : ''}
            onValueChange={(value) => onAnswer(locationAnswer, value)}
            readOnly={isReadOnly}
          />
        </Field>
      )}
    </>
  );
}
