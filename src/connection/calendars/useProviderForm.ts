'use client';
import { useId, useState } from 'react';
import { type CalError, isCalError } from '../../errors/index.js';
import type { Translator } from '../../i18n/translator.js';

export interface ProviderForm {
  /** Of the `<form>`, for the button outside of it. */
  readonly id: string;
  readonly isPending: boolean;
  /** Why the last try failed; null: it did not, or none was made. */
  readonly error: CalError | null;
  /** Saves, unless it is under way already, and resolves to why not; null: it is saved. */
  readonly send: (save: () => Promise<number | null>) => Promise<CalError | null>;
  /** What was wrong before is no longer said. */
  readonly forget: () => void;
}

export interface ProviderFormProps {
  form: ProviderForm;
  t: Translator;
}

export interface ProviderFormOptions {
  isDryRun: boolean;
  onSaved: (accountId: number | null) => void;
  onRefused: (error: CalError) => void;
}

/** What every form has in common that connects an account by what is written into it. */
export function useProviderForm({ isDryRun, onSaved, onRefused }: ProviderFormOptions): ProviderForm {
  const id = useId();
  const [isPending, setPending] = useState(false);
  const [error, setError] = useState<CalError | null>(null);

  async function send(save: () => Promise<number | null>): Promise<CalError | null> {
    if (isPending) return error;
    setPending(true);
    setError(null);
    try {
      const accountId = isDryRun ? null : await save();
      queueMicrotask(() => onSaved(accountId));
      return null;
    } catch (thrown) {
      if (!isCalError(thrown)) throw thrown;
      setError(thrown);
      queueMicrotask(() => onRefused(thrown));
      return thrown;
    } finally {
      setPending(false);
    }
  }

  return { id, isPending, error, send, forget: () => setError(null) };
}
