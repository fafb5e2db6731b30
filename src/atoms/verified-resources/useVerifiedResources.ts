'use client';
import { type CalError, isCalApiError } from '../../errors/index.js';
import { useRequestCode } from '../../queries/verified/useRequestCode.js';
import { useVerified } from '../../queries/verified/useVerified.js';
import { useVerifyCode } from '../../queries/verified/useVerifyCode.js';
import type { VerifiedKind, VerifiedOwner, VerifiedResource } from '../../queries/verified/verified.js';

export type UseVerifiedResourcesOptions = VerifiedOwner & {
  /** No code is sent and none is checked; a line says so. Default: false. */
  isDryRun?: boolean | undefined;
  /** An address or a number is verified: this one. */
  onVerifySuccess?: ((verified: { kind: VerifiedKind; value: string }) => void) | undefined;
  /** A code could not be sent or checked. A wrong code is none of these: she types another. */
  onVerifyError?: ((error: CalError) => void) | undefined;
};

/** Those of one kind, and what can be done about them. */
export interface VerifiedController {
  readonly kind: VerifiedKind;
  /** undefined: not read yet, or they can't be. */
  readonly items: readonly VerifiedResource[] | undefined;
  /** Why they could not be read, or not again. */
  readonly error: CalError | null;
  readonly isDryRun: boolean;
  readonly retry: () => void;
  /** Has a code sent there. Rejects with why not. */
  readonly request: (value: string) => Promise<void>;
  /** Whether it is the code. Rejects with why that can't be told. */
  readonly verify: (value: string, code: string) => Promise<boolean>;
}

export interface VerifiedResourcesController {
  /** `refused`: the API lets admins of the team alone see them. */
  readonly status: 'loading' | 'refused' | 'ready';
  readonly emails: VerifiedController;
  readonly phones: VerifiedController;
}

/** The server knows the address as verified. Of numbers it never says so. */
export const isThereAlready = (error: unknown): boolean => isCalApiError(error) && error.status === 409;

function useVerifiedOf(kind: VerifiedKind, options: UseVerifiedResourcesOptions): VerifiedController {
  const { isDryRun = false, onVerifySuccess, onVerifyError, ...owner } = options;
  const list = useVerified(kind, owner);
  const { mutateAsync: request } = useRequestCode(kind, owner);
  const { mutateAsync: verify } = useVerifyCode(kind, owner);

  const tell = (error: CalError): never => {
    queueMicrotask(() => onVerifyError?.(error));
    throw error;
  };

  return {
    kind,
    items: list.data,
    error: list.error,
    isDryRun,
    retry: () => void list.refetch(),
    request: async (value) => {
      if (!isDryRun) await request({ value }).catch(tell);
    },
    verify: async (value, code) => {
      if (isDryRun) return true;
      const isRight = await verify({ value, code }).catch(tell);
      if (isRight) queueMicrotask(() => onVerifySuccess?.({ kind, value }));
      return isRight;
    },
  };
}

/** Verified addresses and numbers without looks. Needs an access token; a team's asks for an admin of it. */
export function useVerifiedResources(options: UseVerifiedResourcesOptions = {}): VerifiedResourcesController {
  const emails = useVerifiedOf('email', options);
  const phones = useVerifiedOf('phone', options);
  const isRefused = emails.error?.code === 'forbidden' && phones.error?.code === 'forbidden';
  const isLoading = [emails, phones].every(({ items, error }) => items === undefined && error === null);
  return { status: isRefused ? 'refused' : isLoading ? 'loading' : 'ready', emails, phones };
}
