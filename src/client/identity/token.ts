/**
 * When a token is renewed, and which of two wins. Pure: the clock's time is an argument.
 *
 * An access token is opaque to us in principle. Where it is a JWT we believe its dates as hints, never as proof:
 * the API has the last word (401, 498).
 */
export interface HeldToken {
  readonly text: string;
  /** Whose it is, as far as it tells. */
  readonly subject: string | undefined;
  /** Milliseconds since 1970 by the issuer's clock. */
  readonly issuedAt: number | undefined;
  /** Milliseconds since 1970 by the issuer's clock. */
  readonly expiresAt: number | undefined;
  /** Milliseconds since 1970 by our clock. */
  readonly receivedAt: number;
  /** When it is to be renewed, by our clock; `Infinity`: when the API refuses it. */
  readonly renewAt: number;
  /** It is the answer to a renewal, so it was fresh when it came. */
  readonly isRenewed: boolean;
}

/** Renewed so long before its end; a short-lived token a quarter of its life before. */
const marginMs = 60_000;

export interface Claims {
  readonly subject?: string;
  readonly issuedAt?: number;
  readonly expiresAt?: number;
  readonly payload?: Readonly<Record<string, unknown>>;
}

const numberIn = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isFinite(value) ? value : undefined;

const seconds = (value: unknown): number | undefined => {
  const number = numberIn(value);
  return number === undefined ? undefined : number * 1000;
};

/** What a JWT says of itself; nothing for any other text. The signature is not checked: only the API can. */
export function readClaims(token: string): Claims {
  try {
    const payload: unknown = JSON.parse(
      atob((token.split('.')[1] ?? '').replace(/-/g, '+').replace(/_/g, '/')),
    );
    if (typeof payload !== 'object' || payload === null) return {};
    // SAFETY: a JSON object has text keys and unknown values.
    const claims = payload as Record<string, unknown>;
    const owner = claims.ownerId ?? claims.userId ?? claims.sub;
    return {
      subject: owner === undefined || owner === null ? undefined : String(owner),
      issuedAt: seconds(claims.iat),
      // The API's own tokens tell milliseconds in `expiresAt`; `exp` is the standard's, in seconds.
      expiresAt: numberIn(claims.expiresAt) ?? seconds(claims.exp),
      payload: claims,
    };
  } catch {
    return {};
  }
}

interface Dates {
  issuedAt: number | undefined;
  expiresAt: number | undefined;
  receivedAt: number;
  isRenewed: boolean;
}

/**
 * A person's clock may be wrong by days. A token that has just been renewed can't be near its end, and none can have
 * more left than its whole life: then the clock is wrong, and the life is counted from when the token came.
 * So two renewals ahead of time are at least a quarter of a life apart, whatever the clock says.
 */
function renewAtOf({ issuedAt, expiresAt, receivedAt, isRenewed }: Dates): number {
  if (expiresAt === undefined) return Number.POSITIVE_INFINITY;
  const leftMs = expiresAt - receivedAt;
  const lifeMs = issuedAt === undefined ? 0 : expiresAt - issuedAt;
  if (lifeMs <= 0) {
    return isRenewed && leftMs < 2 * marginMs ? Number.POSITIVE_INFINITY : expiresAt - marginMs;
  }
  const ownMarginMs = Math.min(marginMs, lifeMs / 4);
  const isClockWrong = leftMs > lifeMs + ownMarginMs || (isRenewed && leftMs < lifeMs / 2);
  return (isClockWrong ? receivedAt + lifeMs : expiresAt) - ownMarginMs;
}

export function holdToken(
  text: string,
  { receivedAt, isRenewed }: Pick<Dates, 'receivedAt' | 'isRenewed'>,
): HeldToken {
  const { subject, issuedAt, expiresAt } = readClaims(text);
  const renewAt = renewAtOf({ issuedAt, expiresAt, receivedAt, isRenewed });
  return { text, subject, issuedAt, expiresAt, receivedAt, isRenewed, renewAt };
}

/**
 * Whether `next` takes the place of `held`. Of one person's two tokens the one that ends later wins, then the one that
 * was issued later; where that can't be told, or the person differs, the one that came last.
 */
export function supersedes(next: HeldToken, held: HeldToken): boolean {
  if (next.subject !== held.subject) return true;
  if (next.expiresAt === undefined || held.expiresAt === undefined) return true;
  if (next.expiresAt !== held.expiresAt) return next.expiresAt > held.expiresAt;
  return next.issuedAt === undefined || held.issuedAt === undefined || next.issuedAt >= held.issuedAt;
}
