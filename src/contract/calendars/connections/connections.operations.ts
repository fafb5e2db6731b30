export * as events from './events/events.operations.js';
