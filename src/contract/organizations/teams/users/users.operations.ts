export * as schedules from './schedules/schedules.operations.js';
