import type { CalProviderProps } from 'daybook';
import { createSandbox, type Demo, type Sandbox } from 'daybook/sandbox';
import { NOW } from '../scenarios.js';
import { type AtomName, atomCallbacks, type CallbacksOf } from './atomCallbacks.js';
import { type Happenings, inShort } from './happenings.js';
import { playgroundAtoms } from './playgroundAtoms.js';
import type { Scene } from './Scene.js';
import type { Stage } from './Stage.js';
import { sceneFaults } from './sceneFaults.js';

/** A world with hours on a clock of its own says itself when it is. */
const beginningOf = ({ now, world }: Scene) => now || (world === 'clock-change' ? undefined : NOW);

function sandboxOf(scene: Scene): Sandbox {
  const { world, clock } = scene;
  const now = beginningOf(scene);
  const still = createSandbox({ world, now });
  if (clock === 'still') return still;
  const beginning = still.now();
  const opened = Date.now();
  return createSandbox({ world, now: () => beginning + Date.now() - opened });
}

/** null: a world without hosts. */
function demoOf(sandbox: Sandbox): Demo | null {
  try {
    return sandbox.demo;
  } catch {
    return null;
  }
}

/** As the host's own server gets a token, by the secret of its client. null: nobody has that name. */
async function tokenOf(sandbox: Sandbox, fetch: Stage['fetch'], username: string): Promise<string | null> {
  const demo = demoOf(sandbox);
  const user = await sandbox.store.users.findByUsername(username);
  if (!demo || !user) return null;
  const path = `/v2/oauth-clients/${demo.clientId}/users/${user.id}/force-refresh`;
  const answer = await fetch(`${demo.apiUrl}${path}`, {
    method: 'POST',
    headers: { 'x-cal-secret-key': demo.clientSecret },
  });
  if (!answer.ok) throw new Error(`No token: ${answer.status}`);
  const { data } = await answer.json();
  return data.accessToken;
}

async function eventTypeIdOf(sandbox: Sandbox, username: string, eventSlug: string) {
  const query = new URLSearchParams({ username, eventSlug });
  const answer = await sandbox.fetch(`/v2/event-types?${query}`, {
    headers: { 'cal-api-version': '2024-06-14' },
  });
  const { data }: { data?: { id: number }[] } = await answer.json();
  return data?.[0]?.id;
}

/** The sandbox's `fetch`, which notes each answer, and each that was lost. */
function notingFetch(sandbox: Sandbox, { note }: Happenings): Pick<Stage, 'fetch' | 'isBusy'> {
  let open = 0;
  const fetch: Stage['fetch'] = async (input, init) => {
    const { pathname, search } = new URL(String(input));
    const method = init?.method ?? 'GET';
    const end = (how: string) => {
      const { operation } =
        sandbox.requests.findLast((each) => each.method === method && each.path === pathname + search) ?? {};
      const text = `${method} ${pathname}${search} ${how}${operation ? ` (${operation})` : ''}`;
      note({ at: new Date(sandbox.now()).toISOString(), kind: 'request', text });
    };
    open += 1;
    try {
      const answer = await sandbox.fetch(input, init);
      end(String(answer.status));
      return answer;
    } catch (error) {
      end(init?.signal?.aborted ? 'given up' : 'no answer');
      throw error;
    } finally {
      open -= 1;
    }
  };
  return { fetch, isBusy: () => open > 0 };
}

/** Makes a sandbox ready for a scene. What can't be made ready is noted, and the scene begins without it. */
export async function setTheStage(scene: Scene, happenings: Happenings): Promise<Stage> {
  const sandbox = sandboxOf(scene);
  const [username = '', eventSlug = ''] = scene.event.split('/');
  const at = () => new Date(sandbox.now()).toISOString();
  const attempt = async <Value>(what: string, make: () => Promise<Value>): Promise<Value | undefined> => {
    try {
      return await make();
    } catch (error) {
      happenings.note({ at: at(), kind: 'error', text: `${what}: ${inShort(error)}` });
      return undefined;
    }
  };

  await sandbox.ready;
  const { prepare, isForHosts } = playgroundAtoms[scene.atom];
  const bookingUid = await attempt('Not made ready', async () => prepare?.(sandbox, scene.event));
  const eventTypeId = await eventTypeIdOf(sandbox, username, eventSlug);
  const isSignedIn = scene.signedIn === 'usual' ? isForHosts : scene.signedIn === 'yes';
  const { fetch, isBusy } = notingFetch(sandbox, happenings);
  const token =
    isSignedIn && (await attempt('Not signed in', () => tokenOf(sandbox, sandbox.fetch, username)));
  const account: Pick<CalProviderProps, 'accessToken' | 'getAccessToken'> = token
    ? { accessToken: token, getAccessToken: () => tokenOf(sandbox, fetch, username) }
    : {};
  for (const fault of sceneFaults(scene)) sandbox.fault(fault);

  const told = <Name extends AtomName>(name: Name): CallbacksOf<Name> => {
    const callbacks = Object.keys(atomCallbacks[name]).map((callback) => [
      callback,
      (...values: unknown[]) =>
        happenings.note({
          at: at(),
          kind: 'callback',
          text: `${callback}(${values.map(inShort).join(', ')})`,
        }),
    ]);
    // SAFETY: the table has exactly the names of that atom's callbacks.
    return Object.fromEntries(callbacks) as CallbacksOf<Name>;
  };
  return {
    ...{ scene, sandbox, fetch, isBusy, username, eventSlug, eventTypeId, account, told },
    bookingUid: bookingUid ?? '',
  };
}
