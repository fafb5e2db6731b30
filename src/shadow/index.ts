/** `daybook/shadow`: atoms in a shadow tree, for pages whose rules would reach them. */
export { ShadowHost, type ShadowHostProps } from './ShadowHost.js';
export type { ShadowStyles } from './wearStyles.js';
