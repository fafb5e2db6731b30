'use client';
import { type Answer, locationAnswers } from './answers.js';
import type { AskedForm } from './askedForm.js';
import { BookingFieldInput } from './BookingFieldInput.js';
import type { FieldProblems } from './fieldProblems.js';
import { LocationQuestion } from './LocationQuestion.js';
import type { PhoneRules } from './phone/usePhoneRules.js';
import type { RenderBookingField } from './renderedField.js';
import type { Words } from './words.js';

export interface BookingFieldsProps {
  form: AskedForm;
  /** Those that she is told, by slug: none before she has sent the form once. */
  problems: FieldProblems;
  /** While the answers are on their way: greyed, and within reach. */
  isReadOnly: boolean;
  /** Before each control's id, so that two forms on a page don't meet. */
  idPrefix: string;
  words: Words;
  /** null: not there yet. */
  phones: PhoneRules | null;
  /** ISO 3166-1 alpha-2: whose phone numbers are written without a code. */
  defaultPhoneCountry: string;
  /** ISO 4217, of what answers add to the price; null: it is not said. */
  currency: string | null;
  renderField?: RenderBookingField | undefined;
  onAnswer: (slug: string, answer: Answer) => void;
}

/** The questions of a booking form, in order. */
export function BookingFields({ form, problems, renderField, ...common }: BookingFieldsProps) {
  const problemOf = (slug: string) => (Object.hasOwn(problems, slug) ? problems[slug] : undefined);
  return form.questions.map((field) =>
    field.kind === 'radioInput' ? (
      form.location && (
        <LocationQuestion
          {...common}
          key={field.slug}
          field={field}
          location={form.location}
          answers={form.answers}
          problem={problemOf(locationAnswers[form.location.asksFor ?? 'place'])}
        />
      )
    ) : (
      <BookingFieldInput
        {...common}
        key={field.slug}
        field={field}
        answers={form.answers}
        problem={problemOf(field.slug)}
        isLocked={form.locked.has(field.slug)}
        renderField={renderField}
      />
    ),
  );
}
