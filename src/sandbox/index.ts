export type { ClockStep } from './clock.js';
export { createSandbox, type Sandbox, type SandboxOptions } from './createSandbox.js';
export type { Fault, FaultName } from './faults.js';
export type { LoggedRequest } from './http/serve.js';
export type { MessageAttachment, MessageKind, MessageRecord as Message } from './model/messages.js';
export {
  type StripeStandInOptions,
  type StripeStandInSandbox,
  stripeStandIn,
} from './providers/stripe/stripeStandIn.js';
export type { NewCalendarEvent } from './routes/calendars/addCalendarEvent.js';
export { memoryStore } from './store/memoryStore.js';
export { SlotTakenError } from './store/SlotTakenError.js';
export type { Store } from './store/store.js';
export type { Deliver, Delivery, DeliveryAttempt } from './webhooks/deliveries.js';
export { clinicWorld } from './world/clinic/clinicWorld.js';
export type { Demo } from './world/demo.js';
export type { World, WorldBooking, WorldManagedUser } from './world/world.js';
export type { WorldName } from './world/worlds.js';
