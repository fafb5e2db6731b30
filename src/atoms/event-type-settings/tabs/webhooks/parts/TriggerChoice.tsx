'use client';
import type { WebhookTrigger } from '../../../../../queries/webhooks.js';
import { CheckboxGroup } from '../../../../../ui/choice/CheckboxGroup.js';
import { Field } from '../../../../../ui/form/Field.js';
import { useEventTypeScene } from '../../../composition/EventTypeScene.js';
import { isOffered, triggerGroups, triggerWords } from '../triggerGroups.js';

export interface TriggerChoiceProps {
  value: readonly WebhookTrigger[];
  /** In the order of the groups; those that are not offered here stay, at the end. */
  onValueChange: (value: readonly WebhookTrigger[]) => void;
  error: string | undefined;
}

/** What a webhook is called for, by kind and in words. */
export function TriggerChoice({ value, onValueChange, error }: TriggerChoiceProps) {
  const { t } = useEventTypeScene().words;
  return triggerGroups.map(({ name, triggers }, place) => {
    const own: readonly WebhookTrigger[] = triggers;
    const change = (chosen: readonly string[]) =>
      onValueChange([
        ...triggerGroups.flatMap((group) =>
          group.triggers.filter((trigger) => (group.name === name ? chosen : value).includes(trigger)),
        ),
        ...value.filter((trigger) => !isOffered(trigger)),
      ]);
    return (
      <Field key={name} label={t(`eventType.webhooks.${name}Group`)} error={place === 0 && error} group>
        <CheckboxGroup
          options={triggers.map((trigger) => ({
            value: trigger,
            label: t(`eventType.webhooks.${triggerWords[trigger]}`),
          }))}
          value={value.filter((trigger) => own.includes(trigger))}
          onValueChange={change}
        />
      </Field>
    );
  });
}
