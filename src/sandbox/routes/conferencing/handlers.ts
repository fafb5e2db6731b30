import type { HandlersOf, KnownCall } from '../handler.js';
import { userAsHolder } from './appHolder.js';
import {
  conferencingOf,
  conferencingUrl,
  connectMeet,
  defaultAppOf,
  disconnectConferencing,
  saveConferencing,
  setDefaultApp,
} from './conferencing.js';

const self = ({ caller, store }: KnownCall) => userAsHolder(caller.user, store);

export const conferencingHandlers: HandlersOf<'conferencing'> = {
  'conferencing.list': (_, call) => conferencingOf(self(call), call.store),
  'conferencing.connect': ({ app }, call) => connectMeet(app, self(call), call),
  'conferencing.getAuthUrl': async ({ app, ...input }, call) => conferencingUrl(app, input, call),
  'conferencing.saveCredentials': saveConferencing,
  'conferencing.getDefault': async (_, { caller }) => defaultAppOf(caller.user),
  'conferencing.setDefault': ({ app }, call) => setDefaultApp(app, self(call), call.store),
  'conferencing.disconnect': ({ app }, call) => disconnectConferencing(app, self(call), call.store),
};
