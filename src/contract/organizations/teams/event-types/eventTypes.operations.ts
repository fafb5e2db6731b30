export * as privateLinks from './private-links/privateLinks.operations.js';
