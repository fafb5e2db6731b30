import type { EndpointLimit } from '../../http/throttle.js';

/** How often a minute codes are sent, and tried. */
export function verificationLimits(whose: 'users' | 'teams' | 'org_teams', mostEmails: number) {
  const limit = (what: string, most: number): EndpointLimit => ({
    name: `${whose}_verified_resources_${what}`,
    most,
  });
  return {
    emailRequests: limit('emails_requests', mostEmails),
    emailVerifies: limit('emails_verify', 3),
    phoneRequests: limit('phones_requests', 3),
    phoneVerifies: limit('phones_verify', 3),
  };
}
