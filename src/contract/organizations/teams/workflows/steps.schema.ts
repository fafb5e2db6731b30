import * as z from 'zod';
import type { Output } from '../../../inferred.js';

export const stepTemplate = z.enum(['reminder', 'custom', 'rescheduled', 'completed', 'rating', 'cancelled']);
/** Which text the web app begins with; `message` is what is sent. */
export type StepTemplate = Output<typeof stepTemplate>;

export const stepRecipient = z.enum(['const', 'attendee', 'email', 'phone_number']);
/** `const` is the host. The action decides; a recipient that does not fit it is ignored. */
export type StepRecipient = Output<typeof stepRecipient>;

export const htmlMessage = z.object({
  subject: z.string(),
  /** May hold variables such as `{EVENT_NAME}`, as the subject may. */
  html: z.string(),
});
/** What an e-mail says. */
export interface HtmlMessage extends Output<typeof htmlMessage> {}

export const textMessage = z.object({
  subject: z.string(),
  /** May hold variables such as `{EVENT_NAME}`. */
  text: z.string(),
});
/** What a text message says. */
export interface TextMessage extends Output<typeof textMessage> {}

const step = {
  /** Place in the order: 1 is the first. */
  stepNumber: z.int(),
  recipient: stepRecipient,
  template: stepTemplate,
  /** The name that the message comes from. */
  sender: z.string(),
};
const email = {
  ...step,
  /** An invitation (.ics) goes along. Default: false. */
  includeCalendarEvent: z.boolean().optional(),
  message: htmlMessage,
};
const text = {
  ...step,
  message: textMessage,
};

export const emailStep = z.object({ action: z.enum(['email_host', 'email_attendee']), ...email });
/** An e-mail to who takes part. */
export interface EmailStep extends Output<typeof emailStep> {}

export const emailAddressStep = z.object({
  action: z.literal('email_address'),
  ...email,
  /** The id of one of the team's verified e-mails. */
  verifiedEmailId: z.int(),
});
/** An e-mail to an address that the team has verified. */
export interface EmailAddressStep extends Output<typeof emailAddressStep> {}

export const textAttendeeStep = z.object({
  action: z.enum(['sms_attendee', 'whatsapp_attendee']),
  ...text,
  /** Who books has to give a phone number. Default: false. */
  phoneRequired: z.boolean().optional(),
});
/** A text message to the attendees. */
export interface TextAttendeeStep extends Output<typeof textAttendeeStep> {}

export const textNumberStep = z.object({
  action: z.enum(['sms_number', 'whatsapp_number']),
  ...text,
  /** The id of one of the team's verified phone numbers. */
  verifiedPhoneId: z.int(),
});
/** A text message to a number that the team has verified. */
export interface TextNumberStep extends Output<typeof textNumberStep> {}

export const workflowStepInput = z.discriminatedUnion('action', [
  emailStep,
  emailAddressStep,
  textAttendeeStep,
  textNumberStep,
]);
/** What a workflow does, one thing after the other. */
export type WorkflowStepInput = EmailStep | EmailAddressStep | TextAttendeeStep | TextNumberStep;

const kept = {
  /** The step that is changed. Absent: a new one. */
  id: z.int().optional(),
};

export const workflowStepChange = z.discriminatedUnion('action', [
  emailStep.extend(kept),
  emailAddressStep.extend(kept),
  textAttendeeStep.extend(kept),
  textNumberStep.extend(kept),
]);
/** A step of a workflow that is there already; it is given whole. */
export type WorkflowStepChange = Output<typeof workflowStepChange>;

const emailFiller = emailStep.extend({ action: z.literal('email_attendee') });
const smsFiller = textAttendeeStep.extend({ action: z.literal('sms_attendee') });
const smsNumber = textNumberStep.extend({ action: z.literal('sms_number') });

export const formWorkflowStepInput = z.discriminatedUnion('action', [
  emailFiller,
  emailAddressStep,
  smsFiller,
  smsNumber,
]);
/** What a form's workflow does. The attendee is who has filled the form in. */
export type FormWorkflowStepInput = Output<typeof formWorkflowStepInput>;

export const formWorkflowStepChange = z.discriminatedUnion('action', [
  emailFiller.extend(kept),
  emailAddressStep.extend(kept),
  smsFiller.extend(kept),
  smsNumber.extend(kept),
]);
/** A step of a form's workflow that is there already; it is given whole. */
export type FormWorkflowStepChange = Output<typeof formWorkflowStepChange>;
