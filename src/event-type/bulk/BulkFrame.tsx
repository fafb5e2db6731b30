'use client';
import { type FormEvent, type ReactNode, useId } from 'react';
import type { Translator } from '../../i18n/translator.js';
import { Button } from '../../ui/action/Button.js';
import { Dialog } from '../../ui/dialog/Dialog.js';
import { BulkFailures } from './BulkFailures.js';
import type { BulkController } from './useBulkChange.js';

export interface BulkFrameProps {
  title: string;
  bulk: BulkController;
  t: Translator;
  /** There is something to send. */
  isReady: boolean;
  onSubmit: () => void;
  children: ReactNode;
}

/** The dialog around what several get at once: it stays while they are changed, and after a failure for another try. */
export function BulkFrame({ title, bulk, t, isReady, onSubmit, children }: BulkFrameProps) {
  const { state, chosen, close } = bulk;
  const { progress, failed } = state;
  const id = useId();
  const count = chosen.length;
  return (
    <Dialog
      title={title}
      onClose={close}
      actions={
        <>
          <Button onClick={close} disabled={progress !== null} focusableWhenDisabled>
            {failed.length > 0 ? t('eventType.bulk.close') : t('eventType.bulk.cancel')}
          </Button>
          {isReady && (
            <Button
              type="submit"
              form={id}
              variant="primary"
              pending={progress !== null}
              pendingText={t('eventType.bulk.changing', progress ?? { done: 0, total: count })}
            >
              {failed.length > 0
                ? t('eventType.bulk.retry', { count })
                : t('eventType.bulk.change', { count })}
            </Button>
          )}
        </>
      }
    >
      <form
        id={id}
        className="daybook-bulk-form"
        noValidate
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          // What is around it may be a form, too.
          event.stopPropagation();
          onSubmit();
        }}
      >
        {failed.length > 0 && <BulkFailures bulk={bulk} t={t} />}
        {children}
      </form>
    </Dialog>
  );
}
