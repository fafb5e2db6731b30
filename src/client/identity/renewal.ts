import { CalAuthError, type ErrorCode } from '../../errors/index.js';
import { waitFor } from '../request/waitFor.js';
import { type AskHost, refused, tokenMissing } from './askHost.js';
import type { TokenReason } from './auth.js';
import type { Tabs } from './tabs.js';
import { type HeldToken, holdToken, supersedes } from './token.js';

/**
 *           bearer()                    bearer() when due, renewed() when refused
 *   none ------------> asking <------------------------------------- held
 *     ^                  | | \--- a token -------------------------->  ^
 *     |   nobody there   | |                                           |
 *     \------------------/ \---- refused ----> ended --- set(token) ---/
 *
 * One client has one of these. However many requests wait, one is asking.
 */
export interface Renewal {
  /** Whether requests go out with a token, as far as is known. */
  readonly isAlive: boolean;
  /** Whose token is in use, as far as it tells. */
  readonly subject: string | undefined;
  /**
   * The token for a request, renewed first where it is about to end. Without one: `undefined` where it is optional,
   * else rejects with `CalAuthError`.
   */
  bearer(need: 'optional' | 'required', signal?: AbortSignal): Promise<string | undefined>;
  /** The token to repeat a request with that went out with `used` and was refused; `undefined`: repeating is no use. */
  renewed(used: string, status: number, signal?: AbortSignal): Promise<string | undefined>;
  /** The API took this token. */
  accepted(used: string): void;
  /** The host's word: a new token, or nobody. */
  set(text: string | undefined): void;
  close(): void;
}

export interface RenewalOptions {
  accessToken: string | undefined;
  /** Whether the host can be asked for a first token. */
  canBegin: boolean;
  ask: AskHost | undefined;
  now: () => number;
  /** Throws for a text that must not be a token here. */
  check: (text: string) => void;
  openTabs: (onToken: (text: string) => void) => Tabs;
}

/** After a renewal ahead of time that failed, the token in use serves for so long before the next try. */
const pauseMs = 15_000;
/** A token that was just renewed and is refused at once: the fault lies elsewhere, such as an origin that is not allowed. */
const justRenewedMs = 10_000;
/** The API's status for a token that has ended; 401 may mean other things too. */
const tokenEnded = 498;

interface Flight {
  done: Promise<void>;
  land: () => void;
}

const isCode = (error: unknown, code: ErrorCode): error is CalAuthError =>
  error instanceof CalAuthError && error.code === code;

export function createRenewal({ accessToken, canBegin, ask, now, check, openTabs }: RenewalOptions): Renewal {
  const hold = (text: string, isRenewed: boolean) => holdToken(text, now(), isRenewed);

  let held: HeldToken | undefined = accessToken ? hold(accessToken, false) : undefined;
  let ended: CalAuthError | undefined;
  let flight: Flight | undefined;
  /** Grows with each change of user: what was asked for the one before is of no use. */
  let era = 0;
  let refusal: { text: string; status: number } | undefined;
  let lastAccepted: string | undefined;
  let isNobodyThere = false;
  let pausedUntil = 0;

  const isRefused = (text: string | undefined) => text !== undefined && text === refusal?.text;

  function take(next: HeldToken) {
    if (held && !isRefused(held.text) && !supersedes(next, held)) return;
    held = next;
    ended = undefined;
    isNobodyThere = false;
  }

  const tabs = openTabs((text) => {
    const next = hold(text, true);
    if (held && next.subject === held.subject && !isRefused(text)) take(next);
  });

  async function run(askHost: AskHost, reason: TokenReason): Promise<void> {
    const before = held;
    const began = era;
    const askOnce = async () => {
      if (held !== before) return; // Another tab, or the host, has brought one.
      const text = await askHost({ reason, held: before?.text });
      check(text);
      if (era !== began) return;
      if (isRefused(text)) {
        if (refusal?.status === tokenEnded) throw refused('The new token is the one that was refused.');
        refusal = undefined; // The host stands by its token: then the 401 was about something else.
      }
      take(hold(text, true));
      tabs.tell(text);
    };
    try {
      await (before ? tabs.alone(before, askOnce) : askOnce());
    } catch (error) {
      // A token that the host or another tab brought meanwhile makes up for it.
      if (held !== before || era !== began) return;
      if (isCode(error, 'renewal_refused')) ended = error;
      if (isCode(error, 'token_missing')) isNobodyThere = true;
      throw error;
    }
  }

  function renew(askHost: AskHost, reason: TokenReason): Promise<void> {
    if (flight) return flight.done;
    let land = () => {};
    const landed = new Promise<void>((resolve) => {
      land = resolve;
    });
    const own: Flight = { done: Promise.race([run(askHost, reason), landed]), land };
    flight = own;
    const leave = () => {
      if (flight === own) flight = undefined;
    };
    own.done.then(leave, leave);
    return own.done;
  }

  /** Why the token has to be renewed before the next request; `undefined`: it need not, or can't. */
  function reasonNow(need: 'optional' | 'required'): TokenReason | undefined {
    if (!held) return canBegin && !(isNobodyThere && need === 'optional') ? 'initial' : undefined;
    if (isRefused(held.text)) return 'refused';
    return now() >= Math.max(held.renewAt, pausedUntil) ? 'expiring' : undefined;
  }

  return {
    get isAlive() {
      return !ended && (held !== undefined || (canBegin && !isNobodyThere));
    },

    get subject() {
      return held?.subject;
    },

    async bearer(need, signal) {
      if (ended) throw ended;
      if (held) tabs.listen(held);
      const reason = reasonNow(need);
      if (ask && reason) {
        try {
          await waitFor(renew(ask, reason), signal);
        } catch (error) {
          if (reason === 'expiring' && isCode(error, 'renewal_failed')) {
            pausedUntil = now() + pauseMs; // The API judges whether the token in use still serves.
          } else if (need === 'required' || !isCode(error, 'token_missing')) {
            throw error;
          }
        }
        if (ended) throw ended;
      }
      if (!held && need === 'required') throw tokenMissing();
      return held?.text;
    },

    async renewed(used, status, signal) {
      if (ended) throw ended;
      if (held && held.text !== used) return held.text;
      if (!ask || !held) return undefined;
      const isUnproven = held.isRenewed && lastAccepted !== used && now() - held.receivedAt < justRenewedMs;
      if (isUnproven && status !== tokenEnded) return undefined;
      refusal = { text: used, status };
      await waitFor(renew(ask, 'refused'), signal);
      if (ended) throw ended;
      return held?.text === used ? undefined : held?.text;
    },

    accepted(used) {
      lastAccepted = used;
    },

    set(text) {
      if (text) check(text);
      if (isRefused(text)) return;
      const before = held;
      const next = text ? hold(text, false) : undefined;
      if (next?.subject !== undefined && next.subject === held?.subject) {
        take(next);
      } else {
        era += 1;
        held = next;
        ended = undefined;
        refusal = undefined;
        isNobodyThere = false;
        tabs.close();
      }
      if (held === before) return;
      flight?.land();
      flight = undefined;
    },

    close: tabs.close,
  };
}
