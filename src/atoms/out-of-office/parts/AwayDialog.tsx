'use client';
import { type FormEvent, useId, useState } from 'react';
import type { CalError } from '../../../errors/index.js';
import type { Colleague } from '../../../queries/colleagues.js';
import type { OutOfOffice } from '../../../queries/outOfOffice.js';
import type { HoursWords } from '../../../schedule/words.js';
import { Button } from '../../../ui/action/Button.js';
import { Dialog } from '../../../ui/dialog/Dialog.js';
import { type AwayDraft, blankDraft, draftOf, problemOf } from '../awayDraft.js';
import { AwayFields } from './AwayFields.js';

export interface AwayDialogProps {
  /** null: a new one. */
  entry: OutOfOffice | null;
  colleagues: readonly Colleague[];
  words: HoursWords;
  onSave: (draft: AwayDraft, entry: OutOfOffice | null) => Promise<CalError | null>;
  onClose: () => void;
}

/** One absence, new or changed. The dialog stays while it is saved, and where it is refused. */
export function AwayDialog({ entry, colleagues, words, onSave, onClose }: AwayDialogProps) {
  const { t } = words;
  const id = useId();
  const [draft, setDraft] = useState(entry ? draftOf(entry) : blankDraft);
  const [wasTried, setTried] = useState(false);
  const [isPending, setPending] = useState(false);
  const [error, setError] = useState<CalError | null>(null);
  const close = () => !isPending && onClose();

  async function submit(event: FormEvent) {
    event.preventDefault();
    event.stopPropagation();
    setTried(true);
    if (isPending || problemOf(draft)) return;
    setPending(true);
    setError(null);
    const refusal = await onSave(draft, entry);
    setPending(false);
    if (refusal) setError(refusal);
    else onClose();
  }

  return (
    <Dialog
      title={entry ? t('hours.awayEditTitle') : t('hours.awayAddTitle')}
      onClose={close}
      actions={
        <>
          <Button onClick={close} disabled={isPending} focusableWhenDisabled>
            {t('schedules.newCancel')}
          </Button>
          <Button
            type="submit"
            form={id}
            variant="primary"
            pending={isPending}
            pendingText={t('hours.awaySaving')}
          >
            {t('hours.awaySave')}
          </Button>
        </>
      }
    >
      <form id={id} className="daybook-away-form" noValidate onSubmit={submit}>
        <AwayFields
          draft={draft}
          entry={entry}
          colleagues={colleagues}
          problem={wasTried ? problemOf(draft) : null}
          isPending={isPending}
          error={error}
          words={words}
          onChange={setDraft}
        />
      </form>
    </Dialog>
  );
}
