export * as connections from './connections/connections.operations.js';
export * as events from './events/events.operations.js';
export * as icsFeeds from './ics-feeds/icsFeeds.operations.js';
