export * as webhooks from './webhooks/webhooks.operations.js';
