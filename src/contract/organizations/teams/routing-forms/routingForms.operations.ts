export * as responses from './responses/responses.operations.js';
