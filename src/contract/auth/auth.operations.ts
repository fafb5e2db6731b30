export * as oauth2 from './oauth2/oauth2.operations.js';
