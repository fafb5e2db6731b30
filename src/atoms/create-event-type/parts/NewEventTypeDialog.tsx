'use client';
import { useId } from 'react';
import { Button } from '../../../ui/action/Button.js';
import { Dialog } from '../../../ui/dialog/Dialog.js';
import type { UseCreateEventTypeFormOptions } from '../useCreateEventTypeForm.js';
import { FormBody } from './FormBody.js';
import { useNewEventType } from './useNewEventType.js';

interface NewEventTypeDialogProps extends UseCreateEventTypeFormOptions {
  onCancel: () => void;
}

/** The form in a dialog. It stays while what was sent is under way. */
export function NewEventTypeDialog({ onCancel, ...options }: NewEventTypeDialogProps) {
  const { form, fields, onSubmit } = useNewEventType(options);
  const { t } = fields;
  const id = useId();
  const cancel = () => !form.isPending && onCancel();
  const team = form.team?.name;
  return (
    <Dialog
      title={team === undefined ? t('eventType.new.title') : t('eventType.new.teamTitle', { team })}
      onClose={cancel}
      actions={
        <>
          <Button onClick={cancel} disabled={form.isPending} focusableWhenDisabled>
            {t('eventType.new.cancel')}
          </Button>
          {form.status === 'ready' && (
            <Button
              type="submit"
              form={id}
              variant="primary"
              pending={form.isPending}
              pendingText={t('eventType.new.creating')}
            >
              {t('eventType.new.create')}
            </Button>
          )}
        </>
      }
    >
      <form id={id} className="daybook-new-event-type" noValidate onSubmit={onSubmit}>
        <FormBody {...fields} />
      </form>
    </Dialog>
  );
}
