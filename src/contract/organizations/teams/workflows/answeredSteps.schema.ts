import * as z from 'zod';
import type { Output } from '../../../inferred.js';
import { htmlMessage, stepTemplate, textMessage } from './steps.schema.js';

const step = {
  id: z.int(),
  /** Place in the order: 1 is the first. */
  stepNumber: z.int(),
  template: stepTemplate,
  /** The name that the message comes from. */
  sender: z.string(),
  /** An invitation (.ics) goes along with e-mails. */
  includeCalendarEvent: z.boolean().optional(),
  /** Empty where the step goes to no address. */
  email: z.string().optional(),
  /** Empty where the step goes to no number. */
  phone: z.string().optional(),
};

const emailHost = z.object({
  action: z.literal('email_host'),
  ...step,
  recipient: z.literal('const'),
  message: htmlMessage,
});
const emailAttendee = z.object({
  action: z.literal('email_attendee'),
  ...step,
  recipient: z.literal('attendee'),
  message: htmlMessage,
});
const emailAddress = z.object({
  action: z.literal('email_address'),
  ...step,
  recipient: z.literal('email'),
  message: htmlMessage,
});
const textAttendee = z.object({
  action: z.enum(['sms_attendee', 'whatsapp_attendee']),
  ...step,
  recipient: z.literal('attendee'),
  /** Who books has to give a phone number. */
  phoneRequired: z.boolean().optional(),
  message: textMessage,
});
const textNumber = z.object({
  action: z.enum(['sms_number', 'whatsapp_number']),
  ...step,
  recipient: z.literal('phone_number'),
  message: textMessage,
});
const phoneCall = z.object({
  /** Only made in the web app. */
  action: z.literal('cal_ai_phone_call'),
  ...step,
  recipient: z.literal('attendee'),
  phoneRequired: z.boolean().optional(),
  message: z.object({ subject: z.string(), html: z.string().optional(), text: z.string().optional() }),
});

export const workflowStep = z.discriminatedUnion('action', [
  emailHost,
  emailAttendee,
  emailAddress,
  textAttendee,
  textNumber,
  phoneCall,
]);
/** A step as it is kept: an address or a number stands where its id was sent. */
export type WorkflowStep = Output<typeof workflowStep>;

export const formWorkflowStep = z.discriminatedUnion('action', [
  emailAttendee,
  emailAddress,
  textAttendee.extend({ action: z.literal('sms_attendee') }),
  textNumber.extend({ action: z.literal('sms_number') }),
]);
/** A step as it is kept: an address or a number stands where its id was sent. */
export type FormWorkflowStep = Output<typeof formWorkflowStep>;
