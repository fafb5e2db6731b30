import type * as z from 'zod';
import { declineBookingBody, markAbsentBody } from '../../contract/bookings.schema.js';
import { createManagedUserBody, updateManagedUserBody } from '../../contract/managedUsers.schema.js';
import { updateMeBody } from '../../contract/me.schema.js';
import {
  createOAuthClientBody,
  type Permission,
  updateOAuthClientBody,
} from '../../contract/oauthClients.schema.js';
import { refreshTokensBody } from '../../contract/tokens.schema.js';
import type { Telling } from '../validation/validate.js';
import {
  cancelBookingInput,
  createBookingInput,
  listBookingsInput,
  rescheduleBookingInput,
} from './bookings/input.js';
import {
  createEventTypeInput,
  listEventTypesInput,
  updateEventTypeInput,
  withSwitches,
} from './event-types/input.js';
import type { OperationName } from './handler.js';
import { createScheduleInput, updateScheduleInput } from './schedules/input.js';
import { reservationInput, slotsInputFor } from './slots/input.js';
import { listManagedUsersInput } from './users/input.js';

/** What the table of operations does not say: who may, what is read, and how it is answered. */
export interface Rule {
  /** Of an access token's client; absent: none is needed. */
  permission?: Permission;
  /** Without credentials: 403 by the permission guard, which comes first here, instead of 401. */
  asksPermissionFirst?: true;
  /** The query of a GET, the body of everything else. A function chooses by what was sent. Absent: nothing is read. */
  input?: z.ZodType | ((sent: Record<string, unknown>) => z.ZodType);
  /** Default: `tree`. */
  telling?: Telling;
  prepare?: (sent: Record<string, unknown>) => Record<string, unknown>;
  /** Parameters of the query that are numbers, also where a refusal repeats them. */
  numbers?: readonly string[];
  /** Default: 201 for POST, 200 for the rest. */
  status?: number;
}

const readEventTypes = { permission: 'EVENT_TYPE_READ', asksPermissionFirst: true } as const;
const writeEventTypes = { permission: 'EVENT_TYPE_WRITE', asksPermissionFirst: true } as const;
const readSchedules = { permission: 'SCHEDULE_READ' } as const;
const writeSchedules = { permission: 'SCHEDULE_WRITE' } as const;
const readBookings = { permission: 'BOOKING_READ', asksPermissionFirst: true } as const;

const writeBookings = { permission: 'BOOKING_WRITE', asksPermissionFirst: true } as const;

export const rules: { readonly [Name in OperationName]: Rule } = {
  getProvider: {},
  checkAccessToken: {},
  refreshTokens: { input: refreshTokensBody, status: 200 },
  forceRefreshTokens: { status: 200 },

  createOAuthClient: { input: createOAuthClientBody },
  listOAuthClients: {},
  getOAuthClient: {},
  updateOAuthClient: { input: updateOAuthClientBody },
  deleteOAuthClient: {},

  createManagedUser: { input: createManagedUserBody },
  listManagedUsers: { input: listManagedUsersInput, numbers: ['limit', 'offset'] },
  getManagedUser: {},
  updateManagedUser: { input: updateManagedUserBody },
  deleteManagedUser: {},

  getMe: { permission: 'PROFILE_READ' },
  updateMe: { permission: 'PROFILE_WRITE', input: updateMeBody },

  createSchedule: { ...writeSchedules, input: createScheduleInput },
  listSchedules: readSchedules,
  getDefaultSchedule: readSchedules,
  getSchedule: readSchedules,
  updateSchedule: { ...writeSchedules, input: updateScheduleInput },
  deleteSchedule: writeSchedules,

  createEventType: { ...writeEventTypes, input: createEventTypeInput, prepare: withSwitches },
  listEventTypes: { input: listEventTypesInput },
  getEventType: readEventTypes,
  updateEventType: { ...writeEventTypes, input: updateEventTypeInput, prepare: withSwitches },
  deleteEventType: writeEventTypes,

  getSlots: { input: slotsInputFor, telling: 'sentence' },
  createReservation: { input: reservationInput },
  getReservation: {},
  updateReservation: { input: reservationInput, status: 200 },
  deleteReservation: {},

  createBooking: { input: createBookingInput, telling: 'sentence' },
  getBooking: {},
  listBookings: { ...readBookings, input: listBookingsInput, numbers: ['take', 'skip', 'eventTypeId'] },
  cancelBooking: { input: cancelBookingInput, telling: 'sentence', status: 200 },
  rescheduleBooking: { input: rescheduleBookingInput, telling: 'sentence' },
  getCalendarLinks: readBookings,
  confirmBooking: { ...writeBookings, status: 200 },
  declineBooking: { ...writeBookings, input: declineBookingBody, status: 200 },
  markAbsent: { ...writeBookings, input: markAbsentBody, status: 200 },
};
