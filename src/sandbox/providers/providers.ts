/** Somebody else's service that a user lets this server into, by consenting in a browser. */
export interface Provider {
  /** As people call it. */
  name: string;
  /** Where people consent at the real one. */
  authorizeUrl: string;
  /** Where their browser is sent back to, on this server. */
  callbackPath: string;
  /** What they are asked to allow. */
  wishes: readonly string[];
  /** Of the second account that everybody has there. */
  domain: string;
}

/** By the API's own words for them. */
export const providers = {
  google: {
    name: 'Google',
    authorizeUrl: 'https://accounts.google.com/o/oauth2/v2/auth',
    callbackPath: '/v2/gcal/oauth/save',
    wishes: ['See all your calendars and what stands in them', 'Write events into your calendars'],
    domain: 'gmail.example',
  },
  office365: {
    name: 'Microsoft 365',
    authorizeUrl: 'https://login.microsoftonline.com/common/oauth2/v2.0/authorize',
    callbackPath: '/v2/calendars/office365/save',
    wishes: ['Read your profile', 'See your calendars and write into them', 'Do so while you are away'],
    domain: 'outlook.example',
  },
  zoom: {
    name: 'Zoom',
    authorizeUrl: 'https://zoom.us/oauth/authorize',
    callbackPath: '/v2/conferencing/zoom/oauth/callback',
    wishes: ['Create and change meetings of yours'],
    domain: 'zoom.example',
  },
  msteams: {
    name: 'Microsoft Teams',
    authorizeUrl: 'https://login.microsoftonline.com/common/oauth2/v2.0/authorize',
    callbackPath: '/v2/conferencing/msteams/oauth/callback',
    wishes: ['Create and change online meetings of yours', 'Do so while you are away'],
    domain: 'outlook.example',
  },
  stripe: {
    name: 'Stripe',
    authorizeUrl: 'https://connect.stripe.com/oauth/authorize',
    callbackPath: '/v2/stripe/save',
    wishes: ['Take payments for you', 'See your payments and customers'],
    domain: 'stripe.example',
  },
} satisfies Record<string, Provider>;

export type ProviderName = keyof typeof providers;

export const isProviderName = (name: string): name is ProviderName => Object.hasOwn(providers, name);

/** Where the sandbox serves the pages on which people consent in a provider's stead. */
export const CONSENT_PATH = '/__consent/';
