'use client';
import type { Translator } from '../../../i18n/translator.js';
import { RadioGroup } from '../../../ui/choice/RadioGroup.js';
import { Field } from '../../../ui/form/Field.js';
import type { CreateEventTypeFormController } from '../useCreateEventTypeForm.js';

export interface TemplateFieldProps {
  form: CreateEventTypeFormController;
  t: Translator;
}

const BLANK = 'blank';

/** What to start with: the integrator's templates, or nothing. What she has typed already stays. */
export function TemplateField({ form, t }: TemplateFieldProps) {
  const { draft, templates, isPending, change } = form;
  if (templates.length === 0) return null;
  return (
    <Field label={t('eventType.new.template')} group>
      <RadioGroup
        options={[
          { value: BLANK, label: t('eventType.new.blank'), hint: t('eventType.new.blankHint') },
          ...templates.map(({ name, description }, place) => ({
            value: String(place),
            label: name,
            hint: description,
          })),
        ]}
        value={draft.template === null ? BLANK : String(draft.template)}
        onValueChange={(value) => change({ template: value === BLANK ? null : Number(value) })}
        readOnly={isPending}
      />
    </Field>
  );
}
