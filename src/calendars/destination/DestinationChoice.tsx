'use client';
import { errorText } from '../../i18n/errorText.js';
import { LiveRegion } from '../../ui/feedback/LiveRegion.js';
import { Field } from '../../ui/form/Field.js';
import { Select } from '../../ui/form/Select.js';
import { accountName, providerName } from '../accountName.js';
import type { CalendarWords } from '../words.js';
import type { DestinationChoiceModel, DestinationOption } from './destinationChoice.model.js';
import { Elsewhere } from './Elsewhere.js';
import type { DestinationChoiceController } from './useDestinationChoice.js';

export interface DestinationChoiceProps {
  controller: DestinationChoiceController;
  words: CalendarWords;
}

const LOST = 'lost';

function optionText({ calendar, account, tells }: DestinationOption, { t }: CalendarWords): string {
  const { name } = calendar;
  if (tells === 'name') return name;
  const told = tells === 'email' ? accountName(account, t) : providerName(account, t);
  return t('calendars.placeOption', { name, account: told });
}

function hintText({ chosen, isLost }: DestinationChoiceModel, { t }: CalendarWords): string {
  if (isLost) return t('calendars.placeLostHint');
  if (!chosen) return t('calendars.placeHint');
  const { account, tells } = chosen;
  const told = tells === 'email' ? accountName(account, t) : providerName(account, t);
  return t('calendars.placeIn', { account: told });
}

/** Into which calendar new bookings are written, and which event types write elsewhere. */
export function DestinationChoice({ controller, words }: DestinationChoiceProps) {
  const { model, choose } = controller;
  const { t } = words;
  const { options, chosen, isLost, isPending, refusal } = model;
  if (options.length === 0 && !isLost) {
    return (
      <p className="daybook-text" data-tone="muted">
        {t('calendars.placeNone')}
      </p>
    );
  }
  const error = refusal && t('calendars.placeFailed', { reason: t(errorText(refusal.error)) });
  return (
    <div className="daybook-calendars-place">
      <Field hint={hintText(model, words)} error={error}>
        <Select
          aria-label={t('calendars.placeTitle')}
          aria-busy={isPending || undefined}
          value={isLost ? LOST : (chosen?.key ?? '')}
          placeholder={t('calendars.placeChoose')}
          options={[
            ...(isLost ? [{ value: LOST, label: t('calendars.placeLost'), disabled: true }] : []),
            ...options.map((option) => ({ value: option.key, label: optionText(option, words) })),
          ]}
          onValueChange={(key) => {
            const option = options.find((each) => each.key === key);
            if (option) choose(option.calendar);
          }}
        />
      </Field>
      <LiveRegion message={error ?? ''} politeness="assertive" />
      <Elsewhere eventTypes={model.elsewhere} t={t} />
    </div>
  );
}
