import type { Platform } from '../platform.js';
import type { HeldToken } from './token.js';

/** How long a tab waits for another one's renewal before it goes on by itself. */
const patienceMs = 15_000;
/** A lock may be granted before the message that was sent ahead of it arrives. */
const messageDelayMs = 100;

/** The same user's other tabs: one renews, all get the token. In memory only; nothing is stored. */
export interface Tabs {
  /** From now on hears of tokens of this one's user. */
  listen(held: HeldToken): void;
  /** Runs `work` while no other tab runs its own; after another tab's, once its message has had the time to arrive. */
  alone(held: HeldToken, work: () => Promise<void>): Promise<void>;
  tell(text: string): void;
  close(): void;
}

/** 32 bits. Names of locks can be read by every script of the origin, so no token and no id stands in one. */
function hash(text: string): string {
  let sum = 0;
  for (let index = 0; index < text.length; index += 1) sum = Math.imul(sum, 31) + text.charCodeAt(index);
  return sum.toString(36);
}

/** `realm` is what else has to be the same: the API and the OAuth client. */
export function createTabs(
  realm: string,
  { locks, sleep }: Pick<Platform, 'locks' | 'sleep'>,
  onToken: (text: string) => void,
): Tabs {
  let channel: BroadcastChannel | undefined;
  // A token that doesn't tell whose it is speaks for itself: who holds the same one is the same user.
  const nameOf = (held: HeldToken) => `daybook:${hash(`${realm} ${held.subject ?? held.text}`)}`;

  function close() {
    channel?.close();
    channel = undefined;
  }

  return {
    listen(held) {
      if (!locks() || typeof BroadcastChannel === 'undefined' || channel?.name === nameOf(held)) return;
      close();
      channel = new BroadcastChannel(nameOf(held));
      channel.onmessage = ({ data }: MessageEvent<unknown>) => {
        if (typeof data === 'string') onToken(data);
      };
    },

    async alone(held, work) {
      const manager = locks();
      if (!manager) return work();
      let running: Promise<void> | undefined;
      const hold = async (lock: unknown, isSecond: boolean) => {
        if (lock === null) return;
        running ??= isSecond ? sleep(messageDelayMs).then(work) : work();
        await running.catch(() => undefined); // It is the caller's to hear of, not the lock's.
      };
      try {
        await manager.request(nameOf(held), { ifAvailable: true }, (lock) => hold(lock, false));
        if (!running) {
          const signal = AbortSignal.timeout(patienceMs);
          await manager.request(nameOf(held), { signal }, (lock) => hold(lock, true));
        }
      } catch {
        // Refused in a sandboxed frame, or the other tab is frozen with the lock in its hand: each tab for itself.
      }
      return running ?? work();
    },

    tell(text) {
      channel?.postMessage(text);
    },

    close,
  };
}
