'use client';
import type { BookingField } from '../queries/bookingFields.js';
import { RadioGroup } from '../ui/choice/RadioGroup.js';
import { Field } from '../ui/form/Field.js';
import { TextInput } from '../ui/form/TextInput.js';
import { type Answer, type Answers, locationAnswers, locationChoice } from './answers.js';
import type { AskedLocation } from './askedLocation.js';
import { FieldLabel } from './FieldLabel.js';
import type { FieldProblem } from './fieldProblems.js';
import { fieldId, fieldLabel } from './fieldTexts.js';
import { PhoneField } from './phone/PhoneField.js';
import type { PhoneRules } from './phone/usePhoneRules.js';
import { placeText } from './placeText.js';
import { problemText } from './problemText.js';
import type { Words } from './words.js';

export interface LocationQuestionProps {
  field: BookingField;
  location: AskedLocation;
  answers: Answers;
  problem: FieldProblem | undefined;
  isReadOnly: boolean;
  idPrefix: string;
  words: Words;
  phones: PhoneRules | null;
  defaultPhoneCountry: string;
  onAnswer: (slug: string, answer: Answer) => void;
}

const asked = { address: 'form.address', phone: 'form.callPhone', place: 'form.place' } as const;

/** Where to meet: one of several places, and what only she can say of the chosen one. */
export function LocationQuestion(props: LocationQuestionProps) {
  const { field, location, answers, problem, isReadOnly, idPrefix, words, onAnswer } = props;
  const { asksFor } = location;
  const { t } = words;
  const slug = locationAnswers[asksFor ?? 'place'];
  const answer = answers[slug];
  const written = {
    // As it was typed: a space at its end is the beginning of the next word.
    value: typeof answer === 'string' ? answer : '',
    onValueChange: (value: string) => onAnswer(slug, value),
  };
  return (
    <>
      {location.options.length > 1 && (
        <Field
          id={fieldId(idPrefix, locationChoice)}
          label={<FieldLabel text={fieldLabel(field, t)} />}
          group
        >
          <RadioGroup
            options={location.options.map((option, index) => {
              const { title, detail } = placeText(option, t);
              return { value: String(index), label: title, hint: detail ?? undefined };
            })}
            value={String(location.chosen)}
            onValueChange={(value) => onAnswer(locationChoice, value)}
            readOnly={isReadOnly}
            required
          />
        </Field>
      )}
      {asksFor && (
        <Field
          key={slug}
          id={fieldId(idPrefix, slug)}
          label={t(asked[asksFor])}
          error={problem && problemText(problem, words)}
          data-half=""
        >
          {asksFor === 'phone' ? (
            <PhoneField
              {...written}
              phones={props.phones}
              defaultCountry={props.defaultPhoneCountry}
              placeholder={undefined}
              isReadOnly={isReadOnly}
              isRequired
              words={words}
            />
          ) : (
            <TextInput
              {...written}
              autoComplete={asksFor === 'address' ? 'street-address' : undefined}
              readOnly={isReadOnly}
              aria-required
            />
          )}
        </Field>
      )}
    </>
  );
}
