'use client';
import type { ReactNode } from 'react';
import type { BookingField } from '../queries/bookingFields.js';
import { Checkbox } from '../ui/choice/Checkbox.js';
import { Field } from '../ui/form/Field.js';
import type { FieldWiring } from '../ui/form/fieldContext.js';
import { FieldControl, type FieldControlProps } from './FieldControl.js';
import { FieldLabel } from './FieldLabel.js';
import type { FieldProblem } from './fieldProblems.js';
import { fieldHint, fieldId, fieldLabel } from './fieldTexts.js';
import { plainLabel } from './plainLabel.js';
import { priceText, problemText } from './problemText.js';
import type { BookingFieldControls, RenderBookingField } from './renderedField.js';

export interface BookingFieldInputProps extends Omit<FieldControlProps, 'label'> {
  problem: FieldProblem | undefined;
  /** The host's page has answered it for good. */
  isLocked: boolean;
  idPrefix: string;
  renderField: RenderBookingField | undefined;
}

const wideKinds: readonly BookingField['kind'][] = [
  'textarea',
  'address',
  'multiemail',
  'checkbox',
  'multiselect',
  'radio',
];
const groupKinds: readonly BookingField['kind'][] = ['checkbox', 'multiselect', 'radio'];

/** One question of the booking form: its words, its control, what is wrong. */
export function BookingFieldInput(props: BookingFieldInputProps) {
  const { field, answers, problem, isLocked, idPrefix, words, currency, renderField, onAnswer } = props;
  const { slug, kind, price } = field;
  const { t } = words;
  const isReadOnly = props.isReadOnly || isLocked;
  const label = plainLabel(fieldLabel(field, t));
  const error = problem && problemText(problem, words);
  const cost = price && currency ? priceText(price, currency, words) : null;

  const own = ({ id, labelId, describedBy, isInvalid }: FieldWiring): ReactNode | undefined =>
    renderField?.(field, {
      value: answers[slug],
      onChange: (value) => onAnswer(slug, value),
      label,
      problem: error ?? null,
      isReadOnly,
      id,
      aria: {
        'aria-labelledby': labelId,
        'aria-describedby': describedBy,
        'aria-invalid': isInvalid || undefined,
        'aria-required': field.isRequired || undefined,
      },
    } satisfies BookingFieldControls);

  if (kind === 'boolean') {
    return (
      <Field id={fieldId(idPrefix, slug)} error={error} hint={isLocked ? t('form.lockedHint') : undefined}>
        {(wiring) =>
          own(wiring) ?? (
            <Checkbox
              label={
                <>
                  <FieldLabel text={fieldLabel(field, t)} />
                  {cost && ` (${cost})`}
                </>
              }
              checked={answers[slug] === true}
              onCheckedChange={(isTicked) => onAnswer(slug, isTicked)}
              readOnly={isReadOnly}
              required={field.isRequired}
            />
          )
        }
      </Field>
    );
  }

  return (
    <Field
      id={fieldId(idPrefix, slug)}
      label={<FieldLabel text={fieldLabel(field, t)} />}
      optionalText={field.isRequired ? undefined : t('form.optional')}
      hint={isLocked ? t('form.lockedHint') : fieldHint(field, cost, t)}
      error={error}
      group={groupKinds.includes(kind)}
      {...(wideKinds.includes(kind) ? {} : { 'data-half': '' as const })}
    >
      {(wiring) => own(wiring) ?? <FieldControl {...props} label={label} isReadOnly={isReadOnly} />}
    </Field>
  );
}
