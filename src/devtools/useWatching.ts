'use client';
import { useInsertionEffect, useMemo, useRef } from 'react';
import type { Cal } from '../provider/CalContext.js';
import { createRecord, type Record } from './record/createRecord.js';
import { type Watching, watchClient } from './record/watchClient.js';

/** What is seen of the provider's client from now on. Before the effects of the page: its first requests are seen too. */
export function useWatching({ client, now }: Cal): { record: Record; watching: { expireToken: () => void } } {
  const record = useMemo(() => createRecordOf(client), [client]);
  const watching = useRef<Watching | null>(null);
  useInsertionEffect(() => {
    watching.current = watchClient(client, record, now);
    return () => watching.current?.stop();
  }, [client, record, now]);
  const handle = useMemo(() => ({ expireToken: () => watching.current?.expireToken() }), []);
  return { record, watching: handle };
}

/** Each client begins with nothing. */
const createRecordOf = (_: Cal['client']) => createRecord();
