/**
 * Why she has to look again. `wrong`: another code was sent; `busy`: too many were asked for; `failed`: no answer.
 */
export type CodeProblem = 'wrong' | 'busy' | 'notSent' | 'failed';

export interface CodeState {
  readonly at: 'sending' | 'waiting' | 'checking';
  /** At most six digits. */
  readonly code: string;
  readonly problem: CodeProblem | null;
  /** From when on another code may be asked for; milliseconds since 1970 on this device's clock. */
  readonly resendAt: number;
}

export type CodeEvent =
  | { readonly type: 'codeTyped'; readonly text: string }
  | { readonly type: 'submitted' }
  | { readonly type: 'resendPressed' }
  | { readonly type: 'sent'; readonly now: number }
  | {
      readonly type: 'sendFailed';
      readonly problem: 'busy' | 'notSent';
      readonly now: number;
      readonly waitMs?: number;
    }
  | { readonly type: 'checkFailed'; readonly problem: 'wrong' | 'failed' };

export interface CodeTransition {
  readonly state: CodeState;
  readonly effect: 'send' | 'check' | null;
}

/**
 * How it begins: a code is sent first; it was sent just now, elsewhere; or the server took none, and nothing is sent until
 * she asks for it.
 */
export type CodeBeginning = 'send' | 'refused' | { readonly sentAt: number };

export const codeLength = 6;
const resendMs = 30_000;
/** As long as the API blocks who asks too often. */
export const busyMs = 60_000;

const blank: CodeState = { at: 'waiting', code: '', problem: null, resendAt: 0 };

export function firstCode(beginning: CodeBeginning): CodeTransition {
  if (beginning === 'send') return { state: { ...blank, at: 'sending' }, effect: 'send' };
  if (beginning === 'refused') return { state: { ...blank, problem: 'wrong' }, effect: null };
  return { state: { ...blank, resendAt: beginning.sentAt + resendMs }, effect: null };
}

const digitsOf = (text: string) => text.replace(/\D/g, '').slice(0, codeLength);

function check(state: CodeState): CodeTransition {
  return state.code.length === codeLength
    ? { state: { ...state, at: 'checking', problem: null }, effect: 'check' }
    : { state: { ...state, problem: 'wrong' }, effect: null };
}

/** Pure and total. The sixth digit sends it; while it is on its way nothing else counts. */
export function codeTransition(state: CodeState, event: CodeEvent): CodeTransition {
  switch (event.type) {
    case 'codeTyped': {
      if (state.at === 'checking') return { state, effect: null };
      const code = digitsOf(event.text);
      const typed: CodeState = { ...state, code, problem: null };
      const isNew = code.length === codeLength && code !== state.code;
      return isNew ? check(typed) : { state: typed, effect: null };
    }
    case 'submitted':
      return state.at === 'checking' ? { state, effect: null } : check(state);
    case 'resendPressed':
      return state.at === 'waiting'
        ? { state: { ...state, at: 'sending', problem: null, code: '' }, effect: 'send' }
        : { state, effect: null };
    // She may have pasted a code meanwhile, from an earlier mail.
    case 'sent':
      return { state: { ...state, ...back(state), resendAt: event.now + resendMs }, effect: null };
    case 'sendFailed': {
      const { problem, now, waitMs = busyMs } = event;
      const resendAt = problem === 'busy' ? now + waitMs : 0;
      return { state: { ...state, ...back(state), problem, resendAt }, effect: null };
    }
    case 'checkFailed':
      return { state: { ...state, at: 'waiting', problem: event.problem }, effect: null };
  }
}

const back = ({ at }: CodeState): Pick<CodeState, 'at'> => ({ at: at === 'sending' ? 'waiting' : at });
