'use client';
import type { FormEvent } from 'react';
import type { Words } from '../../../booking-form/words.js';
import { CodeField } from '../../../code-entry/CodeField.js';
import type { CodeProblem } from '../../../code-entry/codeEntry.machine.js';
import { ResendButton } from '../../../code-entry/ResendButton.js';
import { Button } from '../../../ui/action/Button.js';
import { Icon } from '../../../ui/display/Icon.js';
import { LiveRegion } from '../../../ui/feedback/LiveRegion.js';
import { usePart } from '../../../ui/usePart.js';
import type { DetailsModel } from '../detailsModel.js';
import { HoldTimer } from '../parts/HoldTimer.js';
import { useEmailCode } from './useEmailCode.js';

export interface EmailCodeProps {
  code: NonNullable<DetailsModel['code']>;
  hold: DetailsModel['hold'];
  /** The chosen time, in words. */
  time: string;
  now: () => number;
  words: Words;
  onVerified: (code: string) => void;
  /** To another address. */
  onBack: () => void;
  onKeep: () => void;
}

const problemKeys = {
  wrong: 'form.codeWrong',
  busy: 'form.codeBusy',
  notSent: 'form.codeNotSent',
  failed: 'error.offline',
} as const satisfies Record<CodeProblem, string>;

/** In place of the form: the code that was mailed to her, by which she shows that the address is hers. */
export function EmailCode(props: EmailCodeProps) {
  const part = usePart();
  const { code, hold, time, now, words, onVerified, onBack, onKeep } = props;
  const { t } = words;
  const { state, send } = useEmailCode({
    email: code.email,
    wasRefused: code.problem === 'wrong',
    onVerified,
  });
  const isChecking = state.at === 'checking';
  const sent = t(state.at === 'sending' ? 'form.codeSending' : 'form.codeSent', { email: code.email });

  function submit(event: FormEvent) {
    event.preventDefault();
    send({ type: 'submitted' });
  }

  return (
    <section className={part('daybook-booker-details')} aria-label={t('form.codeTitle')}>
      <form
        className={part('daybook-booker-form')}
        noValidate
        onSubmit={submit}
        aria-busy={isChecking || undefined}
      >
        <div className="daybook-booker-form-head">
          <Button variant="quiet" size="s" iconOnly aria-label={t('form.codeOtherAddress')} onClick={onBack}>
            <Icon name="chevron-left" />
          </Button>
          <h3 className="daybook-heading" data-size="l">
            {t('form.codeTitle')}
          </h3>
          {hold && <HoldTimer hold={hold} time={time} now={now} words={words} onKeep={onKeep} />}
        </div>
        <p className="daybook-text">{sent}</p>
        <LiveRegion message={state.at === 'waiting' && state.problem === null ? sent : ''} />
        <CodeField
          code={state.code}
          isChecking={isChecking}
          hint={t('form.codeHint')}
          problem={state.problem && t(problemKeys[state.problem])}
          t={t}
          onType={(text) => send({ type: 'codeTyped', text })}
        />
        <div className="daybook-booker-form-foot">
          <Button
            type="submit"
            variant="primary"
            size="l"
            pending={isChecking}
            pendingText={t('form.codeChecking')}
          >
            {t('form.codeCheck')}
          </Button>
          <ResendButton
            isSending={state.at === 'sending'}
            resendAt={state.resendAt}
            now={now}
            words={words}
            onPress={() => send({ type: 'resendPressed' })}
          />
          <button type="button" className="daybook-link" onClick={onBack}>
            {t('form.codeOtherAddress')}
          </button>
        </div>
      </form>
    </section>
  );
}
