import type { WiresOf } from '../../wire.js';
import { idPath } from '../scalarsV1.schema.js';
import type * as rows from './attendees.operations.js';
import {
  attendeeAnswer,
  attendeeCreatedAnswer,
  attendeesAnswer,
  createAttendeeBody,
  messageAnswer,
  updateAttendeeBody,
} from './attendees.schema.js';

export const attendees: WiresOf<typeof rows> = {
  'attendees.create': { body: createAttendeeBody, answer: attendeeCreatedAnswer },
  'attendees.list': { answer: attendeesAnswer },
  'attendees.get': { path: idPath, answer: attendeeAnswer },
  'attendees.update': { path: idPath, body: updateAttendeeBody, answer: attendeeAnswer },
  'attendees.delete': { path: idPath, answer: messageAnswer },
};
