export * as routingForms from './routing-forms/routingForms.operations.js';
