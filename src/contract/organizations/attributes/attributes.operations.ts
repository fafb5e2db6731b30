export * as options from './options/options.operations.js';
