export { type RunningSandbox, type ServeOptions, startSandbox } from './serve.js';
