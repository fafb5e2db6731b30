'use client';
import type { Translator } from '../../i18n/translator.js';
import type { WebhookOwner, WebhookTrigger } from '../../queries/webhooks/webhooks.js';
import { CheckboxGroup, type ChoiceOption } from '../../ui/choice/CheckboxGroup.js';
import { Field } from '../../ui/form/Field.js';
import { groupsFor, isKnown, otherTriggers, triggerWords, withChosen } from '../triggers/triggerGroups.js';

export interface TriggerChoiceProps {
  owner: WebhookOwner;
  value: readonly WebhookTrigger[];
  /** In the order of the groups; those that are not offered here stay, at the end. */
  onValueChange: (value: readonly WebhookTrigger[]) => void;
  error: string | undefined;
  t: Translator;
}

/** What a webhook is called for, by kind and in words. What is newer than this library is there by its own name. */
export function TriggerChoice({ owner, value, onValueChange, error, t }: TriggerChoiceProps) {
  const others = otherTriggers(owner, value);
  const optionOf = (trigger: WebhookTrigger): ChoiceOption => ({
    value: trigger,
    label: isKnown(trigger) ? t(triggerWords[trigger]) : <code dir="ltr">{trigger}</code>,
    hint: trigger === 'WRONG_ASSIGNMENT_REPORT' && t('webhooks.onlyNewer'),
  });
  const group = (triggers: readonly WebhookTrigger[]) => (
    <CheckboxGroup
      options={triggers.map(optionOf)}
      value={value.filter((trigger) => triggers.includes(trigger))}
      onValueChange={(chosen) => onValueChange(withChosen(owner, value, triggers, chosen))}
    />
  );
  return (
    <div className="daybook-webhook-triggers">
      {groupsFor(owner).map(({ name, triggers }, place) => (
        <Field key={name} label={t(`webhooks.${name}Group`)} error={place === 0 && error} group>
          {group(triggers)}
        </Field>
      ))}
      {others.length > 0 && (
        <Field label={t('webhooks.othersGroup')} group>
          {group(others)}
        </Field>
      )}
    </div>
  );
}
