'use client';
import { CodeField } from '../../../code-entry/CodeField.js';
import { ResendButton } from '../../../code-entry/ResendButton.js';
import { useCodeEntry } from '../../../code-entry/useCodeEntry.js';
import { RecordForm } from '../../../settings/records/RecordForm.js';
import { Button } from '../../../ui/action/Button.js';
import { LiveRegion } from '../../../ui/feedback/LiveRegion.js';
import { useHeldCheck } from '../useHeldCheck.js';
import type { VerifiedController } from '../useVerifiedResources.js';
import { type VerifiedScene, verifiedTexts } from '../verifiedScene.js';

export interface WhichCodeFormProps {
  to: string;
  /** When the code was sent; milliseconds since 1970. */
  sentAt: number;
  verified: VerifiedController;
  scene: VerifiedScene;
  onVerified: () => void;
  /** To another address or number. */
  onOther: () => void;
  onCancel: () => void;
}

/** The code that was sent: right, wrong, or sent again. */
export function WhichCodeForm(props: WhichCodeFormProps) {
  const { to, sentAt, verified, scene, onVerified, onOther, onCancel } = props;
  const { words, now } = scene;
  const { t, f } = words;
  const held = useHeldCheck((code) => verified.verify(to, code), now);
  const { state, send } = useCodeEntry({
    begin: { sentAt },
    send: () => verified.request(to),
    check: held.check,
    onVerified,
    now,
  });
  const { problem, resendAt } = state;
  const isHeld = held.msLeft > 0;
  const seconds = (ms: number) => Math.max(1, Math.ceil(ms / 1000));

  function problemText(): string | null {
    switch (problem) {
      case null:
        return null;
      case 'wrong':
        return t('verified.codeWrong');
      case 'notSent':
        return t('verified.notSent');
      case 'busy':
        return t('verified.busy', { count: seconds(resendAt - now()) });
      case 'failed':
        if (held.waitMs === null) return t('error.offline');
        return isHeld ? t('verified.held', { count: seconds(held.waitMs) }) : null;
    }
  }

  const isSending = state.at === 'sending';
  const sent = t(isSending ? 'verified.sending' : 'verified.sent', { to });
  return (
    <RecordForm
      label={t(verifiedTexts[verified.kind].add)}
      submitText={
        isHeld ? t('verified.confirmIn', { time: f.countdown(held.msLeft) }) : t('verified.confirm')
      }
      isPending={state.at === 'checking'}
      error={null}
      t={t}
      onSubmit={() => {
        send({ type: 'submitted' });
        return state.code.length > 0;
      }}
      onCancel={onCancel}
    >
      <p className="daybook-text">{sent}</p>
      <LiveRegion message={problem === null ? sent : ''} />
      <CodeField
        code={state.code}
        isChecking={state.at === 'checking'}
        hint={t(verifiedTexts[verified.kind].codeHint)}
        problem={problemText()}
        t={t}
        onType={(text) => send({ type: 'codeTyped', text })}
      />
      <div className="daybook-record-actions">
        <ResendButton
          isSending={isSending}
          resendAt={resendAt}
          now={now}
          words={words}
          onPress={() => send({ type: 'resendPressed' })}
        />
        <Button variant="quiet" onClick={onOther}>
          {t('verified.other')}
        </Button>
      </div>
    </RecordForm>
  );
}
