import { issueTokens } from '../../auth/issueTokens.js';
import { badRequest } from '../../http/Refusal.js';
import type { Handler } from '../handler.js';
import { managedUserOf } from './managedUser.js';

export const refreshTokens: Handler<'oauth.refresh'> = async ({ clientId, refreshToken }, call) => {
  const { store, clock, ids, settings } = call;
  const used = await store.tokens.find(refreshToken);
  const isGood = used?.kind === 'refresh' && used.clientId === clientId && used.expiresAt > clock.now();
  if (!isGood) throw invalid();
  const { tokens, pair } = issueTokens({
    userId: used.userId,
    clientId,
    now: clock.now(),
    ids,
    settings,
    isRenewal: true,
  });
  if (!(await store.tokens.replace(refreshToken, tokens))) throw invalid();
  await store.tokens.removeExpired(clientId, clock.now());
  return pair;
};

const invalid = () => badRequest('Invalid refresh token');

export const forceRefreshTokens: Handler<'oauthClients.users.forceRefresh'> = async (input, call) => {
  const { store, clock, ids, settings } = call;
  const user = await managedUserOf(input, call);
  await store.tokens.removeOfUser(user.id, input.clientId);
  const { tokens, pair } = issueTokens({
    userId: user.id,
    clientId: input.clientId,
    now: clock.now(),
    ids,
    settings,
  });
  await store.tokens.add(tokens);
  return pair;
};
