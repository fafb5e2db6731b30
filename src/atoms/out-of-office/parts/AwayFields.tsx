'use client';
import type { CalError } from '../../../errors/index.js';
import { isCalApiError } from '../../../errors/index.js';
import { errorText } from '../../../i18n/errorText.js';
import type { Translator } from '../../../i18n/translator.js';
import type { Colleague } from '../../../queries/colleagues.js';
import type { OutOfOffice, OutOfOfficeReason } from '../../../queries/outOfOffice.js';
import type { HoursWords } from '../../../schedule/words.js';
import { Notice } from '../../../ui/feedback/Notice.js';
import { Field } from '../../../ui/form/Field.js';
import { Select } from '../../../ui/form/Select.js';
import { TextArea } from '../../../ui/form/TextArea.js';
import { TextInput } from '../../../ui/form/TextInput.js';
import { type AwayDraft, type AwayProblem, withFirstDay } from '../awayDraft.js';
import { reasonKeys } from './awayTexts.js';

export interface AwayFieldsProps {
  draft: AwayDraft;
  entry: OutOfOffice | null;
  colleagues: readonly Colleague[];
  problem: AwayProblem | null;
  isPending: boolean;
  error: CalError | null;
  words: HoursWords;
  onChange: (draft: AwayDraft) => void;
}

const reasons: readonly OutOfOfficeReason[] = ['unspecified', 'vacation', 'travel', 'sick', 'public_holiday'];

/** Why it was refused, as far as the API's status tells. */
function refusalText(error: CalError, { toUserId }: AwayDraft, t: Translator): string {
  if (isCalApiError(error) && error.status === 409) return t('hours.awayThere');
  if (isCalApiError(error) && error.status === 400 && toUserId !== null) return t('hours.awayStandInRefused');
  return t(errorText(error));
}

/** Days, reason, note, and who stands in. */
export function AwayFields(props: AwayFieldsProps) {
  const { draft, entry, colleagues, problem, isPending, error, onChange } = props;
  const { t } = props.words;
  // The API can put another in her place, and can't take a stand-in away.
  const mayBeNobody = entry === null || entry.toUserId === null;
  const standIns = [
    ...(mayBeNobody ? [{ value: '', label: t('hours.awayNobody') }] : []),
    ...colleagues.map(({ id, name }) => ({ value: String(id), label: name })),
  ];
  return (
    <>
      {error && (
        <Notice tone="danger" title={t('hours.awayFailed')}>
          {refusalText(error, draft, t)}
        </Notice>
      )}
      <div className="daybook-away-days">
        <Field
          label={t('hours.awayFirstDay')}
          error={problem === 'firstDayMissing' && t('hours.awayFirstDayMissing')}
        >
          <TextInput
            type="date"
            value={draft.firstDay}
            onValueChange={(day) => onChange(withFirstDay(draft, day))}
            readOnly={isPending}
          />
        </Field>
        <Field
          label={t('hours.awayLastDay')}
          error={
            (problem === 'lastDayMissing' && t('hours.awayLastDayMissing')) ||
            (problem === 'lastDayEarlier' && t('hours.awayLastDayEarlier'))
          }
        >
          <TextInput
            type="date"
            value={draft.lastDay}
            min={draft.firstDay || undefined}
            onValueChange={(lastDay) => onChange({ ...draft, lastDay })}
            readOnly={isPending}
          />
        </Field>
      </div>
      <Field label={t('hours.awayReason')}>
        <Select
          options={reasons.map((reason) => ({ value: reason, label: t(reasonKeys[reason]) }))}
          value={draft.reason}
          onValueChange={(value) =>
            onChange({ ...draft, reason: reasons.find((reason) => reason === value) ?? 'unspecified' })
          }
          readOnly={isPending}
        />
      </Field>
      {standIns.length > 1 && (
        <Field
          label={t('hours.awayTo')}
          hint={mayBeNobody ? t('hours.awayToHint') : t('hours.awayToFixedHint')}
        >
          <Select
            options={standIns}
            value={draft.toUserId === null ? '' : String(draft.toUserId)}
            onValueChange={(value) => onChange({ ...draft, toUserId: value === '' ? null : Number(value) })}
            readOnly={isPending}
          />
        </Field>
      )}
      <Field label={t('hours.awayNotes')} optionalText={t('hours.awayOptional')}>
        <TextArea
          value={draft.notes}
          onValueChange={(notes) => onChange({ ...draft, notes })}
          readOnly={isPending}
        />
      </Field>
    </>
  );
}
