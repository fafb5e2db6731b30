export * as permissions from './permissions/permissions.operations.js';
