'use client';
import { useState } from 'react';
import type { HostedEventTypeInput } from '../../../../../queries/event-type/hostedEventType.js';
import type { PrivateLink } from '../../../../../queries/event-type/privateLinks.js';
import { useWritePrivateLink } from '../../../../../queries/event-type/useWritePrivateLink.js';
import { RecordForm } from '../../../../../settings/records/RecordForm.js';
import { addDays, dayInterval, dayOf, isDay } from '../../../../../time/day.js';
import { instantOf, toIso } from '../../../../../time/instant.js';
import type { Day, Zone } from '../../../../../time/types.js';
import { parseZone } from '../../../../../time/zone.js';
import { RadioGroup } from '../../../../../ui/choice/RadioGroup.js';
import { Field } from '../../../../../ui/form/Field.js';
import { NumberField } from '../../../../../ui/form/NumberField.js';
import { TextInput } from '../../../../../ui/form/TextInput.js';
import { useEditor } from '../../../composition/EventTypeScene.js';
import { useHostZone } from '../../../composition/useHostZone.js';

/** The last second of a day. */
const endOf = (day: Day, zone: Zone) => toIso(instantOf(dayInterval(day, zone).end - 1000));

export interface LinkFormProps {
  input: HostedEventTypeInput;
  /** null: a new one. */
  link: PrivateLink | null;
  onDone: () => void;
}

/** How long a link works: to the end of a day, or for a number of bookings. Written when she presses its button. */
export function LinkForm({ input, link, onDone }: LinkFormProps) {
  const { words, say, now, isDryRun } = useEditor();
  const { t } = words;
  const zone = useHostZone() ?? parseZone('UTC');
  const writing = useWritePrivateLink(input);
  const today = dayOf(instantOf(now()), zone);
  const [kind, setKind] = useState(link?.endsAt == null ? 'used' : 'day');
  const [count, setCount] = useState(link?.most ?? 1);
  const [isTyping, setTyping] = useState(false);
  const [day, setDay] = useState<string>(link?.endsAt == null ? addDays(today, 7) : dayOf(link.endsAt, zone));
  const dayFault = isDay(day) && day >= today ? undefined : t('eventType.links.dayFault');
  const countFault = isTyping || count < 1 ? t('eventType.advanced.atLeastOne') : undefined;
  const isWrong = kind === 'day' ? dayFault !== undefined : countFault !== undefined;

  /** false: something has to be mended first. */
  function write() {
    if (isWrong) return false;
    if (isDryRun) {
      say(t('eventType.dryRun'));
      onDone();
      return true;
    }
    const limit = kind === 'day' && isDay(day) ? { expiresAt: endOf(day, zone) } : { maxUsageCount: count };
    writing.mutate(link ? { linkId: link.id, limit } : { limit }, {
      onSuccess: () => {
        say(t(link ? 'eventType.links.changed' : 'eventType.links.made'));
        onDone();
      },
    });
    return true;
  }

  return (
    <RecordForm
      label={t(link ? 'eventType.links.changeTitle' : 'eventType.links.add')}
      submitText={t(link ? 'settings.recordKeepChange' : 'eventType.links.make')}
      isPending={writing.isPending}
      error={writing.error}
      t={t}
      onSubmit={write}
      onCancel={onDone}
    >
      <RadioGroup
        aria-label={t('eventType.links.works')}
        options={[
          { value: 'used', label: t('eventType.links.byBookings') },
          { value: 'day', label: t('eventType.links.byDay') },
        ]}
        value={kind}
        onValueChange={setKind}
      />
      {kind === 'day' ? (
        <Field label={t('eventType.links.lastDay')} error={dayFault}>
          <TextInput type="date" min={today} value={day} onValueChange={setDay} />
        </Field>
      ) : (
        <Field label={t('eventType.links.bookings')} error={countFault}>
          <NumberField
            value={count}
            onValueChange={(next) => setCount(next ?? 0)}
            onInvalid={(text) => setTyping(text !== null)}
            min={1}
          />
        </Field>
      )}
    </RecordForm>
  );
}
