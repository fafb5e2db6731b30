'use client';
import type { Translator } from '../../../i18n/translator.js';
import { RadioGroup } from '../../../ui/choice/RadioGroup.js';
import { Field } from '../../../ui/form/Field.js';
import type { CreateEventTypeFormController } from '../useCreateEventTypeForm.js';

export interface HostingFieldsProps {
  form: CreateEventTypeFormController;
  t: Translator;
}

const kinds = ['roundRobin', 'collective', 'managed'] as const;
const hosts = ['everybody', 'later'] as const;

/** Of a team's: how many of the hosts a booking takes, and who they are. */
export function HostingFields({ form, t }: HostingFieldsProps) {
  const { values, isPending, change } = form;
  return (
    <>
      <Field label={t('eventType.new.hosting')} group>
        <RadioGroup
          options={kinds.map((kind) => ({
            value: kind,
            label: t(`eventType.new.${kind}`),
            hint: t(`eventType.new.${kind}Hint`),
          }))}
          value={values.schedulingType}
          onValueChange={(value) => change({ schedulingType: kinds.find((kind) => kind === value) ?? null })}
          readOnly={isPending}
        />
      </Field>
      <Field label={t('eventType.new.assignment')} group>
        <RadioGroup
          options={hosts.map((who) => ({
            value: who,
            label: t(`eventType.new.${who}`),
            hint: t(`eventType.new.${who}Hint`),
          }))}
          value={values.hosts}
          onValueChange={(value) => change({ hosts: hosts.find((who) => who === value) ?? null })}
          readOnly={isPending}
        />
      </Field>
    </>
  );
}
