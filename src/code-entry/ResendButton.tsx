'use client';
import type { Formatters } from '../i18n/formatters.js';
import type { Translator } from '../i18n/translator.js';
import { Button } from '../ui/action/Button.js';
import { useMsLeft } from './useMsLeft.js';

export interface ResendButtonProps {
  isSending: boolean;
  /** Milliseconds since 1970. */
  resendAt: number;
  now: () => number;
  words: { readonly t: Translator; readonly f: Formatters };
  onPress: () => void;
}

/** Has another code sent, once the last one had its time to arrive. */
export function ResendButton({ isSending, resendAt, now, words: { t, f }, onPress }: ResendButtonProps) {
  const msLeft = useMsLeft(resendAt, now);
  return (
    <Button variant="quiet" disabled={isSending || msLeft > 0} focusableWhenDisabled onClick={onPress}>
      {msLeft > 0 ? t('form.codeResendIn', { time: f.countdown(msLeft) }) : t('form.codeResend')}
    </Button>
  );
}
