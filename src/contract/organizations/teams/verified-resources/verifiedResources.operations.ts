export * as emails from './emails/emails.operations.js';
export * as phones from './phones/phones.operations.js';
