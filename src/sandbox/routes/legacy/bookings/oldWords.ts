import { BareRefusal, Refusal } from '../../../http/Refusal.js';
import { HOST_NOT_AVAILABLE, NOT_AVAILABLE, OUT_OF_BOUNDS } from '../../bookings/requireBookable.js';

/** Of several who must all be free, only some are. */
export const SOME_UNAVAILABLE = 'fixed_hosts_unavailable_for_booking';

export const httpException = (status: number, message: string) =>
  new Refusal(status, { code: 'HttpException', message, details: message });

const CODES: Record<string, string> = {
  [NOT_AVAILABLE]: 'no_available_users_found_error',
  [HOST_NOT_AVAILABLE]: 'no_available_users_found_error',
  [SOME_UNAVAILABLE]: SOME_UNAVAILABLE,
  [OUT_OF_BOUNDS]: 'booking_time_out_of_bounds_error',
};

/** Why a time can't be had was told by code. */
export function inOldWords(error: unknown): unknown {
  if (error instanceof BareRefusal) return httpException(error.status, error.message);
  const code = error instanceof Refusal ? CODES[error.message] : undefined;
  return code ? httpException(400, code) : error;
}
