'use client';
import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { useEffect, useInsertionEffect, useRef, useState } from 'react';
import { secretInBrowser } from '../client/identity/auth.js';
import { readClaims } from '../client/identity/token.js';
import { type Client, type ClientAuth, createClient } from '../client/index.js';
import { type CalError, isCalError } from '../errors/index.js';
import type { CalProviderProps } from './calProviderProps.js';

type Identity = Pick<
  CalProviderProps,
  'clientId' | 'accessToken' | 'getAccessToken' | 'options' | 'fetch' | 'timeoutMs' | 'now'
>;

/** How the client comes by its token; what can't work the client refuses. */
function authOf({ accessToken, getAccessToken, options }: Identity): ClientAuth | undefined {
  if (getAccessToken) return { getAccessToken, ...(accessToken === undefined ? {} : { accessToken }) };
  if (accessToken === undefined) return undefined;
  return options?.refreshUrl ? { accessToken, refreshUrl: options.refreshUrl } : { accessToken };
}

const secrets = ['clientSecret', 'secret', 'secretKey'];

/** A secret in a browser can be read by everybody, so it is refused before anything is sent, by a server's render too. */
function refuseSecrets(props: object) {
  const found = Object.keys(props).find((name) => secrets.includes(name));
  if (found) throw secretInBrowser(`\`${found}\``);
}

/**
 * One client and one query cache for as long as the provider's identity stays the same. A new access token is handed to
 * the client that is there; another API, client id or kind of authentication makes a new one, with nothing kept.
 */
export function useClient(props: Identity, report: (error: CalError) => void) {
  refuseSecrets(props);
  refuseSecrets(props.options ?? {});
  const latest = useRef({ props, report });
  const identity = JSON.stringify([
    props.options?.apiUrl,
    props.clientId,
    props.options?.refreshUrl,
    props.getAccessToken !== undefined,
    props.accessToken !== undefined,
    props.timeoutMs,
    props.fetch !== undefined,
  ]);

  const heard = useRef(new WeakSet<CalError>());
  const hear = (error: unknown) => {
    if (!isCalError(error) || heard.current.has(error)) return;
    heard.current.add(error);
    latest.current.report(error);
  };

  // A function written anew on each render is no new identity: the latest one is called.
  const make = () => {
    const auth = authOf(props);
    const { fetch } = props;
    return {
      identity,
      client: createClient({
        apiUrl: props.options?.apiUrl,
        clientId: props.clientId,
        auth:
          auth && 'getAccessToken' in auth
            ? {
                ...auth,
                getAccessToken: (request) =>
                  (latest.current.props.getAccessToken ?? auth.getAccessToken)(request),
              }
            : auth,
        fetch: fetch && ((url, init) => (latest.current.props.fetch ?? fetch)(url, init)),
        timeoutMs: props.timeoutMs,
        now: props.now,
        onError: hear,
      }),
      queryClient: new QueryClient({
        // What a query finds wrong with an answer, the client has not seen.
        queryCache: new QueryCache({ onError: hear }),
        mutationCache: new MutationCache({ onError: hear }),
        defaultOptions: {
          // A device may be wrong about being offline. A request tells, and what is written is never put off.
          queries: { retry: false, networkMode: 'always', refetchOnReconnect: true },
          mutations: { networkMode: 'always' },
        },
      }),
    };
  };

  const [made, setMade] = useState(make);
  let current = made;
  if (made.identity !== identity) {
    current = make();
    setMade(current);
  }

  // Before the effects of what is below: their first requests already go the latest way.
  useInsertionEffect(() => {
    latest.current = { props, report };
  });
  useNewToken(current, props.accessToken);
  useClosing(current.client);
  return current;
}

/** Hands the host's next token to the client. Where it is another user's, nothing that was read for the first one stays. */
function useNewToken(
  { client, queryClient }: { client: Client; queryClient: QueryClient },
  token: string | undefined,
) {
  const given = useRef(token);
  useEffect(() => {
    const before = given.current;
    given.current = token;
    if (token === undefined || token === before) return;
    client.setAccessToken(token);
    const [was, is] = [before, token].map((each) =>
      each === undefined ? undefined : readClaims(each).subject,
    );
    if (was === undefined || was !== is) void queryClient.resetQueries();
  }, [client, queryClient, token]);
}

/** Closes a client that nobody uses any more. Not at once: StrictMode takes every effect back and runs it again. */
function useClosing(client: Client) {
  const used = useRef<Client | null>(null);
  useEffect(() => {
    used.current = client;
    return () => {
      used.current = null;
      setTimeout(() => used.current !== client && client.close());
    };
  }, [client]);
}
