'use client';
import { useQuery } from '@tanstack/react-query';
import type { CalError } from '../../errors/index.js';
import { useCal } from '../../provider/useCal.js';
import { type Colleague, colleaguesQuery } from '../../queries/colleagues.js';
import { type OutOfOffice, type OutOfOfficeOwner, outOfOfficeQuery } from '../../queries/outOfOffice.js';
import { useCreateOutOfOffice } from '../../queries/useCreateOutOfOffice.js';
import { useDeleteOutOfOffice } from '../../queries/useDeleteOutOfOffice.js';
import { useMe } from '../../queries/useMe.js';
import { useUpdateOutOfOffice } from '../../queries/useUpdateOutOfOffice.js';
import { type AwayDraft, toCreate, toUpdate } from './awayDraft.js';

export interface UseOutOfOfficeSettingsOptions {
  /** Whose days. Default: those of who is signed in, in her organization. */
  owner?: OutOfOfficeOwner | undefined;
  /** It is saved: new, or changed. */
  onSaveSuccess?: ((entry: OutOfOffice) => void) | undefined;
  onSaveError?: ((error: CalError) => void) | undefined;
  /** It is gone; this is what it was. */
  onDeleteSuccess?: ((entry: OutOfOffice) => void) | undefined;
  onDeleteError?: ((error: CalError) => void) | undefined;
}

/**
 * - `noOrganization`: she is in none, and the API keeps these days for organizations alone
 * - `refused`: she is no admin there, and the API lets admins alone keep them
 */
export type OutOfOfficeStatus = 'loading' | 'noOrganization' | 'refused' | 'failed' | 'ready';

export interface OutOfOfficeController {
  readonly status: OutOfOfficeStatus;
  readonly error: CalError | null;
  readonly entries: readonly OutOfOffice[];
  /** Who may stand in; empty where that can't be read. */
  readonly colleagues: readonly Colleague[];
  /** Makes one, or changes the given one. Resolves to why not; null: it is saved. */
  readonly save: (draft: AwayDraft, entry: OutOfOffice | null) => Promise<CalError | null>;
  /** Resolves to why not; null: it is gone. */
  readonly remove: (entry: OutOfOffice) => Promise<CalError | null>;
  readonly retry: () => void;
}

const nobody: OutOfOfficeOwner = { orgId: 0, userId: 0 };

/** Whose days they are; null: of nobody that the API could mean, undefined: it is being asked. */
function useOwner(given: OutOfOfficeOwner | undefined) {
  const me = useMe();
  if (given) return { owner: given, error: null, retry: () => {} };
  const { data, error } = me;
  const orgId = data?.organizationId;
  const owner = data && (typeof orgId === 'number' ? { orgId, userId: data.id } : null);
  return { owner, error, retry: () => void me.refetch() };
}

const isRefused = ({ code }: CalError) => code === 'forbidden';

/** When somebody is away, without looks. Needs the access token of an organization's admin. */
export function useOutOfOfficeSettings(options: UseOutOfOfficeSettingsOptions = {}): OutOfOfficeController {
  const { client, queryClient } = useCal();
  const { owner, error: ownerError, retry } = useOwner(options.owner);
  const isKnown = owner !== undefined && owner !== null;
  const asked = owner ?? nobody;
  const entries = useQuery<OutOfOffice[], CalError>(
    { ...outOfOfficeQuery(client, asked), enabled: isKnown },
    queryClient,
  );
  const colleagues = useQuery({ ...colleaguesQuery(client, asked.orgId), enabled: isKnown }, queryClient);
  const { mutateAsync: create } = useCreateOutOfOffice();
  const { mutateAsync: update } = useUpdateOutOfOffice();
  const { mutateAsync: removeEntry } = useDeleteOutOfOffice();
  const error = ownerError ?? entries.error;

  function status(): OutOfOfficeStatus {
    if (owner === null) return 'noOrganization';
    if (entries.data) return 'ready';
    if (!error) return 'loading';
    return isRefused(error) ? 'refused' : 'failed';
  }

  async function save(draft: AwayDraft, entry: OutOfOffice | null): Promise<CalError | null> {
    const made = entry ? null : toCreate(draft);
    const changes = entry ? toUpdate(entry, draft) : null;
    const sent = entry
      ? changes && update({ ...asked, id: entry.id, ...changes })
      : made && create({ ...asked, ...made });
    if (!sent) return null;
    return sent.then(
      (saved) => {
        queueMicrotask(() => options.onSaveSuccess?.(saved));
        return null;
      },
      (problem: CalError) => {
        queueMicrotask(() => options.onSaveError?.(problem));
        return problem;
      },
    );
  }

  return {
    status: status(),
    error,
    entries: entries.data ?? [],
    colleagues: (colleagues.data ?? []).filter(({ id }) => id !== asked.userId),
    save,
    remove: (entry) =>
      removeEntry({ ...asked, id: entry.id }).then(
        () => {
          queueMicrotask(() => options.onDeleteSuccess?.(entry));
          return null;
        },
        (problem: CalError) => {
          queueMicrotask(() => options.onDeleteError?.(problem));
          return problem;
        },
      ),
    retry: () => {
      retry();
      if (isKnown) void entries.refetch();
    },
  };
}
