'use client';
import type { Translator } from '../i18n/translator.js';
import { LiveRegion } from '../ui/feedback/LiveRegion.js';
import { Field } from '../ui/form/Field.js';
import { TextInput } from '../ui/form/TextInput.js';

export interface CodeFieldProps {
  code: string;
  isChecking: boolean;
  hint: string;
  /** In words; null: there is none. */
  problem: string | null;
  t: Translator;
  onType: (text: string) => void;
}

/** Where the six digits are typed, pasted, or filled in by her phone. */
export function CodeField({ code, isChecking, hint, problem, t, onType }: CodeFieldProps) {
  return (
    <>
      <Field label={t('form.codeLabel')} hint={hint} error={problem}>
        <TextInput
          className="daybook-code"
          inputMode="numeric"
          autoComplete="one-time-code"
          data-focus="code"
          value={code}
          readOnly={isChecking}
          onValueChange={onType}
        />
      </Field>
      <LiveRegion message={problem ?? ''} politeness="assertive" />
    </>
  );
}
