'use client';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import type { Answers } from '../../../../../booking-form/answers.js';
import { askedForm } from '../../../../../booking-form/askedForm.js';
import { BookingFields } from '../../../../../booking-form/BookingFields.js';
import { fieldId } from '../../../../../booking-form/fieldTexts.js';
import { ownCountry } from '../../../../../booking-form/phone/ownCountry.js';
import { usePhoneRules } from '../../../../../booking-form/phone/usePhoneRules.js';
import type { SettingWords } from '../../../../../event-type/settingWords.js';
import { askedBySettings } from '../../../../../queries/event-type/askedBySettings.js';
import type { Question, SettingValues } from '../../../../../queries/event-type/settingValues.js';
import { Button } from '../../../../../ui/action/Button.js';
import { Notice } from '../../../../../ui/feedback/Notice.js';
import { Segmented } from '../../../../../ui/radio-set/Segmented.js';

export interface FormPreviewProps {
  settings: SettingValues;
  /** The question that is edited: it is marked. */
  edited: Question | null;
  words: SettingWords;
}

/** The very form that visitors fill in, on what is edited. It can be tried, and sends nothing. */
export function FormPreview({ settings, edited, words }: FormPreviewProps) {
  const { t, f } = words;
  const idPrefix = useId();
  const stage = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<'phone' | 'desktop'>('phone');
  const [answers, setAnswers] = useState<Answers>({});
  const [isTried, setTried] = useState(false);
  const asked = useMemo(() => askedBySettings(settings), [settings]);
  const isMove = edited?.slug === 'rescheduleReason';
  const hasPhone = asked.fields.some(({ kind }) => kind === 'phone');
  const phones = usePhoneRules(hasPhone || asked.locations.some(({ kind }) => kind === 'attendeePhone'));
  const form = askedForm({ ...asked, isMove, answers, given: {}, phones });
  const mark = edited && fieldId(idPrefix, edited.type === 'splitName' ? 'firstName' : edited.slug);
  const slugs = form.questions.map(({ slug }) => slug).join(' ');
  const confirm = settings.confirmationPolicy?.type === 'always' ? 'booker.request' : 'booker.confirm';

  // The form is the Booker's own and knows nothing of being edited.
  // biome-ignore lint/correctness/useExhaustiveDependencies: its element comes and goes with the questions
  useEffect(() => {
    const control = mark ? stage.current?.querySelector(`[id="${CSS.escape(mark)}"]`) : null;
    const field = control?.closest('.daybook-field');
    field?.setAttribute('data-edited', '');
    return () => field?.removeAttribute('data-edited');
  }, [mark, slugs, size]);

  return (
    <>
      <div className="daybook-form-head">
        <div>
          <h3 className="daybook-heading" data-size="m">
            {t('eventType.form.preview')}
          </h3>
          <p className="daybook-text" data-tone="muted" data-size="s">
            {t('eventType.form.previewHint')}
          </p>
        </div>
        <Segmented
          size="s"
          aria-label={t('eventType.form.previewSize')}
          options={[
            { value: 'phone', label: t('eventType.form.previewPhone') },
            { value: 'desktop', label: t('eventType.form.previewDesktop') },
          ]}
          value={size}
          onValueChange={setSize}
        />
      </div>
      <div ref={stage} className="daybook-form-stage" data-layout={size}>
        <div className="daybook-form-sheet">
          <h4 className="daybook-heading" data-size="m">
            {t(isMove ? 'form.moveTitle' : 'form.title')}
          </h4>
          <BookingFields
            form={form}
            problems={isTried ? form.problems : {}}
            isReadOnly={false}
            idPrefix={idPrefix}
            words={words}
            phones={phones}
            defaultPhoneCountry={ownCountry(f.locale, navigator.languages)}
            currency={null}
            onAnswer={(slug, answer) => setAnswers((before) => ({ ...before, [slug]: answer }))}
          />
          <Button variant="primary" block onClick={() => setTried(true)}>
            {t(isMove ? 'booker.rescheduleConfirm' : confirm)}
          </Button>
          {isTried && form.isComplete && <Notice tone="success" title={t('eventType.form.previewDone')} />}
        </div>
      </div>
    </>
  );
}
