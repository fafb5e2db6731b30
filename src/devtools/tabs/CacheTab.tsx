'use client';
import type { Query, QueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useSyncExternalStore } from 'react';
import { redactedJson } from '../record/redact.js';
import { clockTime, words } from '../words.js';

/** Grows with each change of the cache. */
function useCacheVersion(queryClient: QueryClient): number {
  const version = useRef(0);
  const subscribe = useCallback(
    (listener: () => void) =>
      queryClient.getQueryCache().subscribe(() => {
        version.current += 1;
        // In a turn of its own: the cache tells of itself while others render.
        queueMicrotask(listener);
      }),
    [queryClient],
  );
  return useSyncExternalStore(
    subscribe,
    () => version.current,
    () => 0,
  );
}

function stateOf(query: Query): string {
  const { status, fetchStatus } = query.state;
  if (fetchStatus === 'fetching') return words.running;
  if (status === 'error') return words.failed;
  if (status === 'pending') return words.none;
  return query.isStale() ? words.stale : words.fresh;
}

/** The queries that the provider keeps: by key, when they were read, and whether they count as stale. */
export function CacheTab({ queryClient }: { queryClient: QueryClient }) {
  useCacheVersion(queryClient);
  const queries = queryClient.getQueryCache().getAll();
  if (queries.length === 0) return <p className="muted">{words.noQueries}</p>;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{words.key}</th>
          <th scope="col">{words.read}</th>
          <th scope="col">{words.state}</th>
          <th scope="col">{words.again}</th>
        </tr>
      </thead>
      <tbody>
        {queries.map((query) => {
          const { queryKey, queryHash, state } = query;
          const name = String(queryKey[1] ?? queryKey[0]);
          return (
            <tr key={queryHash}>
              <td>
                {name}{' '}
                <span className="muted">{redactedJson(queryKey.slice(2)).replaceAll(/\s+/g, ' ')}</span>
              </td>
              <td className="number">
                {state.dataUpdatedAt === 0 ? words.none : clockTime(state.dataUpdatedAt)}
              </td>
              <td className={state.status === 'error' ? 'bad' : ''}>{stateOf(query)}</td>
              <td className="number">
                <button
                  type="button"
                  aria-label={`${words.readAgain}: ${name}`}
                  onClick={() => void queryClient.invalidateQueries({ queryKey })}
                >
                  {words.readAgain}
                </button>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
