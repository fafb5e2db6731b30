import { type ComponentRule, changed, dropped, needless, type PropRules, same, sames } from './rules.js';

const props: PropRules = {
  ...sames('clientId', 'accessToken', 'language', 'children'),
  options: {
    as: 'object',
    keys: { apiUrl: same, refreshUrl: same, readingDirection: same },
  },
  labels: dropped(
    'Words have other keys here, and `labels` takes those: see DictionaryKey, which your editor lists. Say what you want replaced again.',
  ),
  autoUpdateTimezone: needless('Daybook never changes the time zone of a profile by itself.'),
  onTimezoneChange: dropped(
    'Nothing is changed by itself, so nothing is told. Compare useMe().data.zone with the browser’s zone, and ask.',
  ),
  onTokenRefreshStart: dropped(
    'Give `getAccessToken`: it is called when a token is needed, and knows when it begins.',
  ),
  onTokenRefreshSuccess: dropped(
    'Give `getAccessToken` in place of `options.refreshUrl`: it has each new token in its hands.',
  ),
  onTokenRefreshError: changed(
    'It is told a CalAuthError, once no token can be had any more: sign the user in again.',
    {
      to: 'onAuthError',
    },
  ),
  version: needless('Each request names the version that it is written for.'),
  organizationId: needless(
    'What belongs to an organization is named where it counts: `entity.orgSlug` of a Booker, `orgId` of what is a team’s.',
  ),
  isEmbed: needless('A page for visitors needs nothing but the address of the API.'),
};

const defaults = {
  autoUpdateTimezone:
    'Daybook does not write the browser’s zone into the profile. Where you relied on that, ask the user and call `me.update`.',
};

export const providers: Readonly<Record<string, ComponentRule>> = {
  CalProvider: { to: 'CalProvider', guide: 'the-provider', props, defaults },
  CalOAuthProvider: {
    to: 'CalProvider',
    guide: 'the-provider',
    props,
    defaults,
    note: 'Users of an ordinary account sign in by OAuth 2 of `daybook/client`: see oauth2Tokens, which is a `getAccessToken`.',
  },
};
