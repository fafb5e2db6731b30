'use client';
import { QueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { CalContext } from '../../../provider/CalContext.js';
import { useCal } from '../../../provider/useCal.js';
import { type Previewed, previewClient, previewedKeys } from '../../../queries/event-type/previewClient.js';

/** So long after the last edit, in milliseconds, the preview follows. */
const pauseMs = 250;

/** Whatever stands in it reads the event type as it is edited, and can write nothing. */
export function PreviewStage({ children, ...shown }: Previewed & { children: ReactNode }) {
  const cal = useCal();
  const { client } = cal;
  const newest = useRef<Previewed>(shown);
  const [queryClient] = useState(() => new QueryClient());
  const preview = useMemo(() => previewClient(client, () => newest.current), [client]);
  const { eventType, settings } = shown;

  useEffect(() => {
    newest.current = { eventType, settings };
    const timer = setTimeout(() => {
      for (const queryKey of previewedKeys(preview)) void queryClient.invalidateQueries({ queryKey });
    }, pauseMs);
    return () => clearTimeout(timer);
  }, [eventType, settings, preview, queryClient]);

  const context = useMemo(() => ({ ...cal, client: preview, queryClient }), [cal, preview, queryClient]);
  return <CalContext.Provider value={context}>{children}</CalContext.Provider>;
}
