'use client';
import { type CalError, isCalApiError } from '../errors/index.js';
import { useCreateWebhook } from '../queries/webhooks/useCreateWebhook.js';
import { useDeleteWebhook } from '../queries/webhooks/useDeleteWebhook.js';
import { useUpdateWebhook } from '../queries/webhooks/useUpdateWebhook.js';
import { useWebhooks } from '../queries/webhooks/useWebhooks.js';
import type { Webhook, WebhookOwner } from '../queries/webhooks/webhooks.js';
import { changesOf, valuesOf, type WebhookDraft } from './webhookDraft.js';

export interface WebhookEditingOptions {
  owner: WebhookOwner;
  /** Nothing is sent to be saved or deleted. */
  isDryRun: boolean;
  /** She can look, and change nothing. */
  isReadOnly: boolean;
  onSaveSuccess?: ((webhook: Webhook) => void) | undefined;
  onSaveError?: ((error: CalError) => void) | undefined;
  onDeleteSuccess?: ((webhook: Webhook) => void) | undefined;
  onDeleteError?: ((error: CalError) => void) | undefined;
}

/** The webhooks of an owner and what can be done with them. Each promise rejects with why not. */
export interface WebhookEditing {
  readonly owner: WebhookOwner;
  readonly isDryRun: boolean;
  readonly isReadOnly: boolean;
  /** undefined: not read yet, or it can't be. */
  readonly webhooks: readonly Webhook[] | undefined;
  /** Why they could not be read, or not again. */
  readonly error: CalError | null;
  readonly retry: () => void;
  /** Makes one, or changes the given one. */
  readonly save: (draft: WebhookDraft, webhook: Webhook | null) => Promise<void>;
  /** Calls it again, or no more for now. */
  readonly setActive: (webhook: Webhook, isActive: boolean) => Promise<void>;
  readonly remove: (webhook: Webhook) => Promise<void>;
}

/** The server has a webhook of that owner with that address already. */
export const isAddressTaken = (error: unknown): boolean => isCalApiError(error) && error.status === 409;

/** Tells the host's page how it ended, in a turn of its own, and passes the end on. */
async function told<Answer>(
  sending: Promise<Answer>,
  onSuccess: (answer: Answer) => void,
  onError: ((error: CalError) => void) | undefined,
): Promise<void> {
  try {
    const answer = await sending;
    queueMicrotask(() => onSuccess(answer));
  } catch (error) {
    // SAFETY: a mutation of ours fails with nothing else.
    queueMicrotask(() => onError?.(error as CalError));
    throw error;
  }
}

export function useWebhookEditing(options: WebhookEditingOptions): WebhookEditing {
  const { owner, isDryRun, isReadOnly, onSaveSuccess, onSaveError, onDeleteSuccess, onDeleteError } = options;
  const list = useWebhooks(owner);
  const { mutateAsync: create } = useCreateWebhook(owner);
  const { mutateAsync: update } = useUpdateWebhook(owner);
  const { mutateAsync: remove } = useDeleteWebhook(owner);
  const tellSaved = (webhook: Webhook) => onSaveSuccess?.(webhook);

  return {
    owner,
    isDryRun,
    isReadOnly,
    webhooks: list.data,
    error: list.error,
    retry: () => void list.refetch(),
    save: async (draft, webhook) => {
      if (isDryRun) return;
      const sending = webhook
        ? update({ id: webhook.id, ...changesOf(draft, webhook) })
        : create(valuesOf(draft));
      await told(sending, tellSaved, onSaveError);
    },
    setActive: async ({ id }, isActive) => {
      if (!isDryRun) await told(update({ id, isActive }), tellSaved, onSaveError);
    },
    remove: async (webhook) => {
      if (!isDryRun) await told(remove({ id: webhook.id }), () => onDeleteSuccess?.(webhook), onDeleteError);
    },
  };
}
