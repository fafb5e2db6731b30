'use client';
import { useState } from 'react';
import { emailProblem } from '../../../booking-form/emailRules.js';
import { ownCountry } from '../../../booking-form/phone/ownCountry.js';
import { PhoneField } from '../../../booking-form/phone/PhoneField.js';
import { usePhoneRules } from '../../../booking-form/phone/usePhoneRules.js';
import { busyMs } from '../../../code-entry/codeEntry.machine.js';
import { isCalApiError } from '../../../errors/index.js';
import { errorText } from '../../../i18n/errorText.js';
import { RecordForm } from '../../../settings/records/RecordForm.js';
import { LiveRegion } from '../../../ui/feedback/LiveRegion.js';
import { Field } from '../../../ui/form/Field.js';
import { TextInput } from '../../../ui/form/TextInput.js';
import { isThereAlready, type VerifiedController } from '../useVerifiedResources.js';
import { type VerifiedScene, verifiedTexts } from '../verifiedScene.js';

export interface WhereFormProps {
  /** What stands in it at first. */
  first: string;
  verified: VerifiedController;
  scene: VerifiedScene;
  onSent: (to: string) => void;
  onCancel: () => void;
}

/** Where a code is sent: said at once where that is nowhere, or verified already. */
export function WhereForm({ first, verified, scene, onSent, onCancel }: WhereFormProps) {
  const { words, defaultPhoneCountry } = scene;
  const { t, f } = words;
  const { kind, items = [] } = verified;
  const texts = verifiedTexts[kind];
  const phones = usePhoneRules(kind === 'phone');
  const [value, setValue] = useState(first);
  const [isTried, setTried] = useState(false);
  const [isPending, setPending] = useState(false);
  const [refusal, setRefusal] = useState<unknown>(null);
  const to = value.trim();

  function fault() {
    const isWrong = kind === 'email' ? emailProblem(to) !== null : !/^\+[1-9]\d{6,14}$/.test(to);
    if (isWrong) return t(texts.wrong);
    const isThere = items.some((item) => item.value.toLowerCase() === to.toLowerCase());
    return isThere ? t(texts.there) : null;
  }

  function refused() {
    if (refusal === null) return null;
    if (isThereAlready(refusal)) return t(texts.there);
    if (!isCalApiError(refusal)) return t(errorText(refusal));
    if (refusal.status === 429) {
      return t('verified.busy', { count: Math.ceil((refusal.retryAfterMs ?? busyMs) / 1000) });
    }
    return refusal.status === 400 ? t('verified.notSent') : t(errorText(refusal));
  }

  function change(next: string) {
    setValue(next);
    setRefusal(null);
  }

  async function send() {
    setPending(true);
    setRefusal(null);
    try {
      await verified.request(to);
    } catch (error) {
      setRefusal(error);
      return setPending(false);
    }
    onSent(to);
  }

  function submit() {
    setTried(true);
    if (fault() !== null) return false;
    void send();
    return true;
  }

  const error = refused() ?? (isTried ? fault() : null);
  return (
    <RecordForm
      label={t(texts.add)}
      submitText={t('verified.sendCode')}
      isPending={isPending}
      error={null}
      t={t}
      onSubmit={submit}
      onCancel={onCancel}
    >
      <Field label={t(texts.label)} hint={t(texts.hint)} error={error}>
        {kind === 'email' ? (
          <TextInput
            type="email"
            autoComplete="email"
            value={value}
            readOnly={isPending}
            onValueChange={change}
          />
        ) : (
          <PhoneField
            value={value}
            onValueChange={change}
            phones={phones}
            defaultCountry={defaultPhoneCountry ?? ownCountry(f.locale, navigator.languages)}
            placeholder={undefined}
            isReadOnly={isPending}
            isRequired
            words={words}
          />
        )}
      </Field>
      <LiveRegion message={refused() ?? ''} politeness="assertive" />
    </RecordForm>
  );
}
