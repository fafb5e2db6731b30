import { describe, expect, it } from 'vitest';
import { get as getBooking } from '../../contract/bookings/bookings.operations.js';
import { CalApiError } from '../../errors/index.js';
import { readAnswer } from './readAnswer.js';

const now = Date.UTC(2026, 10, 2, 9);

const read = (status: number, text: string, headers: Record<string, string> = {}) =>
  readAnswer(getBooking, { status, headers: new Headers(headers), text }, now);
const envelope = (code: string, message: string, details?: unknown) =>
  JSON.stringify({ status: 'error', timestamp: '', path: '', error: { code, message, details } });

function errorOf(...args: Parameters<typeof read>): CalApiError {
  try {
    read(...args);
  } catch (error) {
    if (error instanceof CalApiError) return error;
  }
  throw new Error('There was no CalApiError.');
}

describe('readAnswer', () => {
  it.each([
    ['data', 200, '{"status":"success","data":{"uid":"a"}}', { uid: 'a' }],
    ['data that is null', 200, '{"status":"success","data":null}', null],
    ['a created thing', 201, '{"status":"success","data":[]}', []],
    ['nothing for success alone', 200, '{"status":"success"}', undefined],
    ['nothing for 204', 204, '', undefined],
    [
      'a page with its pagination',
      200,
      '{"status":"success","data":[1],"pagination":{"totalItems":1}}',
      { data: [1], pagination: { totalItems: 1 } },
    ],
  ])('gives %s', (_, status, text, expected) => {
    expect(read(status, text)).toEqual(expected);
  });

  it.each([
    [400, 'bad_request'],
    [401, 'unauthenticated'],
    [403, 'forbidden'],
    [404, 'not_found'],
    [405, 'bad_request'],
    [409, 'conflict'],
    [422, 'unprocessable'],
    [429, 'rate_limited'],
    [498, 'unauthenticated'],
    [500, 'server_failed'],
    [503, 'server_failed'],
  ])('names %i %s', (status, code) => {
    expect(errorOf(status, envelope('X', 'No'))).toMatchObject({ status, code, operation: 'bookings.get' });
  });

  it('reads the error envelope', () => {
    const details = { message: 'Booking with uid x not found' };
    const text = envelope('NotFoundException', 'Booking with uid x not found', details);
    expect(errorOf(404, text, { 'X-Request-Id': 'r-1' })).toMatchObject({
      apiCode: 'NotFoundException',
      apiMessage: 'Booking with uid x not found',
      details,
      requestId: 'r-1',
      retryAfterMs: undefined,
    });
  });

  it('reads the bare error body', () => {
    expect(errorOf(500, '{"statusCode":500,"message":"Internal server error"}')).toMatchObject({
      apiCode: undefined,
      apiMessage: 'Internal server error',
    });
  });

  it.each([
    [
      'a reason',
      '{"error":"invalid_grant","error_description":"code_invalid_or_expired"}',
      'code_invalid_or_expired',
    ],
    ['none', '{"error":"invalid_grant"}', ''],
  ])('reads the error body of RFC 6749 with %s', (_, text, apiMessage) => {
    expect(errorOf(400, text)).toMatchObject({ code: 'bad_request', apiCode: 'invalid_grant', apiMessage });
  });

  it('names no code of its own where the API gives none', () => {
    expect(errorOf(400, '{"error":null}')).toMatchObject({ apiCode: undefined, apiMessage: '' });
  });

  it('says what happened, why, and what to do, with method and path', () => {
    const { message } = errorOf(404, envelope('NotFoundException', 'Booking with uid x not found.'), {
      'x-request-id': 'r-1',
    });
    expect(message).toBe(
      'Cal: GET /v2/bookings/{bookingUid} answered 404: Booking with uid x not found. The API refused it. Request r-1. See whether names and ids fit.',
    );
  });

  it('says which rules a failed validation broke', () => {
    const details = { errors: [{ property: 'name', constraints: { isString: 'name must be a string' } }] };
    const error = errorOf(400, envelope('BadRequestException', 'Bad Request Exception', details));
    expect(error.apiMessage).toBe('name must be a string');
  });

  it.each([
    ['an empty body', 502, ''],
    ['a page of a proxy', 503, '<html>Service unavailable</html>'],
    ['a page of a proxy that counts', 429, '<html>Slow down</html>'],
  ])('takes a refusal with %s for one of the API', (_, status, text) => {
    expect(errorOf(status, text)).toMatchObject({ status, apiMessage: '' });
  });

  it.each([
    [200, '<!doctype html>'],
    [404, '<!doctype html>'],
    [200, 'OK'],
    [200, ''],
    [201, ''],
    [200, '{"status":"success","data":{"uid":"a'],
  ])('says of %i %j that it broke off or that apiUrl points at a web page', (status, text) => {
    expect(() => read(status, text)).toThrow(
      expect.objectContaining({
        kind: 'contract',
        code: 'answer_not_json',
        message: expect.stringContaining('web page'),
      }),
    );
  });

  it.each(['{"hello":"world"}', '[]', '"text"', 'null', '{"status":"error"}'])(
    'refuses %s as an answer',
    (text) => {
      expect(() => read(200, text)).toThrow(
        expect.objectContaining({ kind: 'contract', code: 'answer_malformed' }),
      );
    },
  );
});
