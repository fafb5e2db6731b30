'use client';
import { useState } from 'react';
import { type CalError, isCalApiError } from '../../errors/index.js';
import type { HostedEventType } from '../../queries/event-type/hostedEventType.js';
import { useCreateEventType } from '../../queries/event-type/useCreateEventType.js';
import { useHostedEventTypes } from '../../queries/event-type/useHostedEventTypes.js';
import type { EventTypeTemplate } from './eventTypeTemplate.js';
import {
  addressBase,
  blank,
  faultsOf,
  type NewEventTypeDraft,
  type NewEventTypeFault,
  type NewEventTypeField,
  type NewEventTypeValues,
  toCreate,
  valuesOf,
} from './newEventType.js';
import { type NewOwner, useNewOwner } from './useNewOwner.js';

export interface UseCreateEventTypeFormOptions {
  /** Makes it for this team, by an admin of it. Default: for who is signed in. */
  teamId?: number | undefined;
  /** The organization that the team is in. Left out: the team is asked for by itself. */
  orgId?: number | undefined;
  /** What it may begin with. Default: nothing but the blank form. */
  templates?: readonly EventTypeTemplate[] | undefined;
  /** All is checked and nothing is sent; `onSuccess` is not called. Default false. */
  isDryRun?: boolean | undefined;
  /** It is created. */
  onSuccess?: ((eventType: HostedEventType) => void) | undefined;
  /** It is not; she has been told why. */
  onError?: ((error: CalError) => void) | undefined;
}

export interface CreateEventTypeFormController extends NewOwner {
  readonly draft: NewEventTypeDraft;
  /** What stands in each field: hers, the template's, or the usual. */
  readonly values: NewEventTypeValues;
  readonly templates: readonly EventTypeTemplate[];
  /** What has to be mended, once she has tried to send it; an address that is taken at once. */
  readonly faults: readonly NewEventTypeFault[];
  /** The address that the server did not take, last; null: none. */
  readonly refusedSlug: string | null;
  /** What comes before the address on her pages; null: not known. */
  readonly addressBase: string | null;
  readonly isPending: boolean;
  /** A dry run would have created it. */
  readonly wasTried: boolean;
  /** Why it could not be created, where no field tells it. */
  readonly error: CalError | null;
  readonly change: (changes: Partial<NewEventTypeDraft>) => void;
  /** Sends it. Answers with the first field that has to be mended, and nothing was sent; null: it is on its way. */
  readonly submit: () => NewEventTypeField | null;
}

const none: readonly never[] = [];

/** The server has one at that address. It says so in a sentence alone. */
const isSlugRefused = (error: CalError | null) =>
  isCalApiError(error) && error.status === 400 && /slug|url_duplicate/i.test(error.apiMessage);

/** A new event type without looks: what is filled in, and what came of it. Needs an access token. */
export function useCreateEventTypeForm(
  options: UseCreateEventTypeFormOptions = {},
): CreateEventTypeFormController {
  const { templates = none, isDryRun = false } = options;
  const whose = useNewOwner(options.teamId, options.orgId);
  const { owner } = whose;
  const { data: others = none } = useHostedEventTypes(owner);
  const { mutateAsync, isPending, error } = useCreateEventType();
  const [draft, setDraft] = useState(blank);
  const [isChecked, setChecked] = useState(false);
  const [wasTried, setWasTried] = useState(false);
  const [refusedSlug, setRefusedSlug] = useState<string | null>(null);
  const values = valuesOf(draft, templates);
  const faults = faultsOf(draft, values, others, refusedSlug);

  function send() {
    const input = toCreate(draft, templates, owner);
    mutateAsync(input).then(
      (eventType) => options.onSuccess?.(eventType),
      (problem: CalError) => {
        if (isSlugRefused(problem)) setRefusedSlug(input.slug);
        options.onError?.(problem);
      },
    );
  }

  return {
    ...whose,
    draft,
    values,
    templates,
    faults: isPending ? none : isChecked ? faults : faults.filter(({ kind }) => kind === 'taken'),
    refusedSlug,
    addressBase: addressBase(others),
    isPending,
    wasTried,
    error: isSlugRefused(error) ? null : error,
    change: (changes) => {
      setWasTried(false);
      setDraft((before) => ({ ...before, ...changes }));
    },
    submit: () => {
      setChecked(true);
      if (isPending || whose.status !== 'ready') return null;
      const [first] = faults;
      if (first) return first.field;
      if (isDryRun) setWasTried(true);
      else send();
      return null;
    },
  };
}
