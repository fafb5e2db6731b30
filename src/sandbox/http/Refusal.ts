import type { OAuth2Error } from '../../contract/auth/oauth2/oauth2.schema.js';

const NAMES: Record<number, string> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  409: 'Conflict',
  422: 'Unprocessable Entity',
};

interface ErrorBody {
  code: string;
  message: string;
  details?: unknown;
}

/** A request that the server says no to: thrown by whoever notices, written by the envelope. */
export class Refusal extends Error {
  override name = 'Refusal';
  constructor(
    readonly status: number,
    readonly body: ErrorBody,
  ) {
    super(body.message);
  }
}

/** An error that none of the API's filters knows: it is answered without the envelope. */
export class BareRefusal extends Error {
  override name = 'BareRefusal';
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

/** How the token endpoint of OAuth 2 says no (RFC 6749, section 5.2). */
export class TokenRefusal extends Error {
  override name = 'TokenRefusal';
  constructor(
    readonly status: 400 | 401,
    readonly body: OAuth2Error,
  ) {
    super(body.error);
  }
}

/** The API's most common form: the class of the exception, its sentence, and both again under `details`. */
const exception = (status: number) => {
  const name = NAMES[status] ?? '';
  const code = `${name.replace(/ /g, '')}Exception`;
  /** @param error in place of the status' name; some refusals put there what they would have taken */
  return (message: string, error = name) =>
    new Refusal(status, { code, message, details: { message, error, statusCode: status } });
};

export const badRequest = exception(400);
export const unauthorized = exception(401);
export const forbidden = exception(403);
export const notFound = exception(404);
export const conflict = exception(409);
export const unprocessable = exception(422);

/** What an inner procedure of the server says; it has no details. */
export const fromProcedure = (status: number, message: string) =>
  new Refusal(status, { code: 'TRPCError', message });

/** What a database says that found such a record already. */
export const alreadyThere = () =>
  new Refusal(409, {
    code: 'CONFLICT',
    message: 'Invalid Input: Trying to create a record that already exists.',
  });

/** What a database says that was to point to a record which is not there. */
export const pointsNowhere = () =>
  new Refusal(400, {
    code: 'BAD_REQUEST',
    message: 'Invalid input: The referenced data does not exist.',
  });

/** What a database says that was to change a record which is not there. */
export const recordNotFound = () =>
  new Refusal(404, {
    code: 'NOT_FOUND',
    message: 'Invalid Query: The requested record was not found.',
  });

/** A 401 that gives no reason. */
export const plainUnauthorized = () =>
  new Refusal(401, {
    code: 'UnauthorizedException',
    message: 'Unauthorized',
    details: { message: 'Unauthorized', statusCode: 401 },
  });

export const tokenExpired = () =>
  new Refusal(498, {
    code: 'TokenExpiredException',
    message: 'ACCESS_TOKEN_IS_EXPIRED',
    details: 'ACCESS_TOKEN_IS_EXPIRED',
  });

const TOO_MANY = 'CustomThrottlerGuard - Too many requests. Please try again later.';
export const tooManyRequests = () =>
  new Refusal(429, { code: 'ThrottlerException', message: TOO_MANY, details: TOO_MANY });

/** What the API answers where a parser of its own refused a value. */
export const unparsable = (message: string) => new Refusal(400, { code: 'BAD_REQUEST', message });
