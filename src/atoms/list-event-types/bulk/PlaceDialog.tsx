'use client';
import { useRef, useState } from 'react';
import { BulkFrame } from '../../../event-type/bulk/BulkFrame.js';
import type { BulkController } from '../../../event-type/bulk/useBulkChange.js';
import type { Translator } from '../../../i18n/translator.js';
import { Checkbox } from '../../../ui/choice/Checkbox.js';
import { Field } from '../../../ui/form/Field.js';
import { Select } from '../../../ui/form/Select.js';
import { TextInput } from '../../../ui/form/TextInput.js';
import { firstPlace, isWritten, type NewPlaceFault, readNewPlace } from './newPlace.js';
import { choiceValue, placeChoices } from './placeChoices.js';

export interface PlaceDialogProps {
  bulk: BulkController;
  isTeam: boolean;
  t: Translator;
}

/** Where all that are chosen take place from now on. */
export function PlaceDialog({ bulk, isTeam, t }: PlaceDialogProps) {
  const [draft, setDraft] = useState(firstPlace);
  const [fault, setFault] = useState<NewPlaceFault | null>(null);
  const text = useRef<HTMLInputElement>(null);
  const choices = placeChoices(bulk.eventTypes, isTeam, t);
  const { kind } = draft.choice;
  const isBusy = bulk.state.progress !== null;

  function submit() {
    const read = readNewPlace(draft);
    if ('place' in read) return bulk.apply({ kind: 'place', place: read.place });
    setFault(read.fault);
    text.current?.focus();
  }

  return (
    <BulkFrame
      title={t('eventType.bulk.placeTitle', { count: bulk.chosen.length })}
      bulk={bulk}
      t={t}
      isReady
      onSubmit={submit}
    >
      <Field label={t('eventType.bulk.placeLabel')} hint={t('eventType.bulk.placeHint')}>
        <Select
          options={choices.map(({ value, label }) => ({ value, label }))}
          value={choiceValue(draft.choice)}
          onValueChange={(value) => {
            const found = choices.find((each) => each.value === value);
            setFault(null);
            if (found) setDraft({ ...draft, choice: found.choice });
          }}
          readOnly={isBusy}
        />
      </Field>
      {isWritten(kind) && (
        <>
          <Field label={t(`eventType.bulk.${kind}Label`)} error={fault && t(`eventType.bulk.${fault}`)}>
            <TextInput
              ref={text}
              type={kind === 'phone' ? 'tel' : kind === 'link' ? 'url' : 'text'}
              value={draft.text}
              onValueChange={(typed) => {
                setFault(null);
                setDraft({ ...draft, text: typed });
              }}
              readOnly={isBusy}
            />
          </Field>
          <Checkbox
            label={t('eventType.bulk.isPublic')}
            hint={t('eventType.bulk.isPublicHint')}
            checked={draft.isPublic}
            onCheckedChange={(isPublic) => setDraft({ ...draft, isPublic })}
            readOnly={isBusy}
          />
        </>
      )}
    </BulkFrame>
  );
}
