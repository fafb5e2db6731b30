import type { HandlersOf } from '../handler.js';
import { createToken } from './createToken.js';
import { getOAuth2Client } from './oauth2Clients.js';

export const oauth2Handlers: HandlersOf<'auth'> = {
  'auth.oauth2.createToken': createToken,
  'auth.oauth2.getClient': getOAuth2Client,
};
