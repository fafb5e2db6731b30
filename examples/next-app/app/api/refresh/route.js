import { refresh } from '../../../backend/hosts.js';

/** What `options.refreshUrl` of the hosts' pages names. */
export const GET = refresh;
