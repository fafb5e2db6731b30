'use client';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { said } from '../../../../i18n/said.js';
import { useCal } from '../../../../provider/useCal.js';
import { hostedEventTypesQuery } from '../../../../queries/event-type/hostedEventType.js';
import { useEditor } from '../../composition/EventTypeScene.js';
import type { Setting } from '../../composition/useSetting.js';

/** `kept`: it is the address that it has; `taken` is told as a fault of the setting. */
export type SlugCheck = 'kept' | 'empty' | 'checking' | 'unknown' | 'free' | 'taken';

/** Whether another event type of the same owner has that address: hers are read once the address is another one. */
export function useSlugCheck({ value, isChanged, mistype }: Setting<'slug'>): SlugCheck {
  const { client, queryClient } = useCal();
  const { owner, eventType } = useEditor().editor;
  const isAsked = isChanged && value !== '';
  const { data, isError } = useQuery(
    { ...hostedEventTypesQuery(client, owner), enabled: isAsked },
    queryClient,
  );
  const other = isAsked
    ? data?.find(({ id, settings }) => id !== eventType.id && settings.slug === value)
    : undefined;
  const taken = other?.settings.title ?? null;
  const tell = useRef((_taken: string | null) => {});
  useEffect(() => {
    tell.current = (title) =>
      mistype(
        title === null ? null : value,
        said('eventType.basics.slugTaken', { title: title ?? '' }),
        null,
      );
  });
  useEffect(() => tell.current(taken), [taken]);

  if (!isAsked) return value === '' ? 'empty' : 'kept';
  if (taken !== null) return 'taken';
  if (data) return 'free';
  return isError ? 'unknown' : 'checking';
}
