/** A browser, told apart by the one cookie that the server sets: the uid of the slot it holds. */
export interface Visitor {
  /** undefined: it holds none, or sends no cookies. */
  readonly uid: string | undefined;
  /** The answer sets the cookie. */
  remember(uid: string): void;
}

/** The visitor of a request, and what becomes of its answer. */
export function visitorOf(headers: Headers): Visitor & { remembering(response: Response): Response } {
  const uid = /(?:^|;\s*)uid=([^;]*)/.exec(headers.get('cookie') ?? '')?.[1];
  let remembered: string | undefined;
  return {
    uid: uid || undefined,
    remember: (next) => {
      remembered = next;
    },
    remembering: (response) => {
      if (remembered) response.headers.append('set-cookie', `uid=${remembered}; Path=/`);
      return response;
    },
  };
}
