'use client';
import type { RefObject } from 'react';
import { slugOf } from '../../../event-type/slugOf.js';
import type { Translator } from '../../../i18n/translator.js';
import { Notice } from '../../../ui/feedback/Notice.js';
import { Field } from '../../../ui/form/Field.js';
import { NumberField } from '../../../ui/form/NumberField.js';
import { TextArea } from '../../../ui/form/TextArea.js';
import { TextInput } from '../../../ui/form/TextInput.js';
import type { NewEventTypeField } from '../newEventType.js';
import type { CreateEventTypeFormController } from '../useCreateEventTypeForm.js';
import { faultText } from './faultText.js';
import { HostingFields } from './HostingFields.js';
import { RefusedNotice } from './RefusedNotice.js';
import { TemplateField } from './TemplateField.js';

export interface NewEventTypeFieldsProps {
  form: CreateEventTypeFormController;
  t: Translator;
  inputs: Readonly<Record<NewEventTypeField, RefObject<HTMLInputElement | null>>>;
}

/** What to start with, title, address, length and description; for a team also who hosts. */
export function NewEventTypeFields({ form, t, inputs }: NewEventTypeFieldsProps) {
  const { values, faults, addressBase, isPending, change } = form;
  const faultOf = (field: NewEventTypeField) => {
    const fault = faults.find((each) => each.field === field);
    return fault && faultText(fault, t);
  };
  const slug = slugOf(values.slug);
  const isAddressKnown = addressBase !== null && slug !== '';
  return (
    <div className="daybook-new-event-type-fields">
      {form.error && <RefusedNotice error={form.error} t={t} />}
      {form.wasTried && <Notice tone="success">{t('eventType.new.tried', { name: values.title })}</Notice>}
      <TemplateField form={form} t={t} />
      <Field label={t('eventType.new.name')} hint={t('eventType.new.nameHint')} error={faultOf('title')}>
        <TextInput
          ref={inputs.title}
          value={values.title}
          onValueChange={(title) => change({ title })}
          readOnly={isPending}
          autoComplete="off"
        />
      </Field>
      <Field
        label={t('eventType.new.slug')}
        hint={
          isAddressKnown
            ? t('eventType.new.slugFull', { url: `${addressBase}${slug}` })
            : t('eventType.new.slugHint')
        }
        error={faultOf('slug')}
      >
        <TextInput
          ref={inputs.slug}
          value={values.slug}
          // Emptied it follows the title again; what she leaves is shown as it will be sent.
          onValueChange={(typed) => change({ slug: typed === '' ? null : typed })}
          onBlur={() => form.draft.slug !== null && change({ slug: slug === '' ? null : slug })}
          readOnly={isPending}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
        />
      </Field>
      <Field label={t('eventType.new.length')} error={faultOf('lengthMinutes')}>
        <NumberField
          ref={inputs.lengthMinutes}
          className="daybook-new-event-type-length"
          value={values.lengthMinutes}
          onValueChange={(lengthMinutes) => change({ lengthMinutes, isLengthMistyped: false })}
          onInvalid={(text) => change({ isLengthMistyped: text !== null })}
          min={1}
          step={5}
          suffix={t('eventType.new.minutes')}
          readOnly={isPending}
        />
      </Field>
      {form.owner.teamId !== undefined && <HostingFields form={form} t={t} />}
      <Field
        label={t('eventType.new.description')}
        optionalText={t('eventType.new.optional')}
        hint={t('eventType.new.descriptionHint')}
      >
        <TextArea
          value={values.description}
          onValueChange={(description) => change({ description })}
          readOnly={isPending}
          rows={3}
        />
      </Field>
    </div>
  );
}
