import type { HandlersOf } from '../handler.js';
import * as conferencing from './conferencing.js';

export const conferencingHandlers: HandlersOf<'conferencing'> = {
  'conferencing.list': conferencing.listConferencing,
  'conferencing.connect': conferencing.connectConferencing,
  'conferencing.getAuthUrl': conferencing.getConferencingUrl,
  'conferencing.saveCredentials': conferencing.saveConferencing,
  'conferencing.getDefault': conferencing.getDefaultConferencing,
  'conferencing.setDefault': conferencing.setDefaultConferencing,
  'conferencing.disconnect': conferencing.disconnectConferencing,
};
