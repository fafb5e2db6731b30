/**
 * When a token is renewed, and which of two wins. Pure: the clock's time is an argument.
 *
 * An access token is opaque to us in principle. Where it is a JWT we believe its dates as hints, never as proof:
 * the API has the last word (401, 498).
 */
export interface HeldToken extends Claims {
  readonly text: string;
  /** When it is to be renewed, by our clock in milliseconds since 1970; `Infinity`: when the API refuses it. */
  readonly renewAt: number;
  /** By our clock. */
  readonly receivedAt: number;
  /** It is the answer to a renewal, so it was fresh when it came. */
  readonly isRenewed: boolean;
}

/** What a token tells of itself. Times are by the issuer's clock in milliseconds since 1970; `NaN`: not told. */
export interface Claims {
  /** Whose it is; `undefined`: not told. */
  readonly subject: string | undefined;
  readonly issuedAt: number;
  readonly expiresAt: number;
}

/** Renewed so long before its end; a short-lived token a quarter of its life before. */
const marginMs = 60_000;

const timeIn = (value: unknown, unitMs: number): number =>
  typeof value === 'number' ? value * unitMs : Number.NaN;

/** The middle part of a JWT; empty for any other text. The signature is not checked: only the API can. */
export function payloadOf(token: string): Readonly<Record<string, unknown>> {
  try {
    const payload: unknown = JSON.parse(
      atob((token.split('.')[1] ?? '').replace(/-/g, '+').replace(/_/g, '/')),
    );
    return { ...Object(payload) };
  } catch {
    return {};
  }
}

export function readClaims(token: string): Claims {
  const { ownerId, userId, sub, iat, exp, expiresAt } = payloadOf(token);
  const owner = ownerId ?? userId ?? sub;
  return {
    subject: owner === undefined ? undefined : String(owner),
    issuedAt: timeIn(iat, 1000),
    // The API's own tokens tell milliseconds in `expiresAt`; `exp` is the standard's, in seconds.
    expiresAt: expiresAt === undefined ? timeIn(exp, 1000) : timeIn(expiresAt, 1),
  };
}

/**
 * A person's clock may be wrong by days. A token that has just been renewed can't be near its end, and none can have
 * more left than its whole life: then the clock is wrong, and the life is counted from when the token came.
 * So two renewals ahead of time are at least a quarter of a life apart, whatever the clock says.
 */
function renewAtOf({ issuedAt, expiresAt }: Claims, receivedAt: number, isRenewed: boolean): number {
  if (Number.isNaN(expiresAt)) return Number.POSITIVE_INFINITY;
  const leftMs = expiresAt - receivedAt;
  const lifeMs = expiresAt - issuedAt;
  if (!(lifeMs > 0)) {
    return isRenewed && leftMs < 2 * marginMs ? Number.POSITIVE_INFINITY : expiresAt - marginMs;
  }
  const ownMarginMs = Math.min(marginMs, lifeMs / 4);
  const isClockWrong = leftMs > lifeMs + ownMarginMs || (isRenewed && leftMs < lifeMs / 2);
  return (isClockWrong ? receivedAt + lifeMs : expiresAt) - ownMarginMs;
}

export function holdToken(text: string, receivedAt: number, isRenewed: boolean): HeldToken {
  const claims = readClaims(text);
  return { ...claims, text, receivedAt, isRenewed, renewAt: renewAtOf(claims, receivedAt, isRenewed) };
}

/**
 * Whether `next` takes the place of `held`. Of one person's two tokens the one that ends later wins, then the one that
 * was issued later; where that can't be told, or the person differs, the one that came last.
 */
export function supersedes(next: Claims, held: Claims): boolean {
  if (next.subject !== held.subject) return true;
  // A comparison with what was not told (NaN) is false.
  if (next.expiresAt === held.expiresAt) return !(next.issuedAt < held.issuedAt);
  return !(next.expiresAt < held.expiresAt);
}
