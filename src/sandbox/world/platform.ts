import type { World } from './world.js';

/** The client of every world that is not the clinic's. */
export const CLIENT_ID = 'cldaybookdemo000000000001';

/** An organization with its owner and one OAuth client: what a world needs before it has any host. */
export const platform: Omit<World, 'managedUsers'> = {
  organizations: [{ id: 1, name: 'Acme', slug: 'acme', isPlatform: true }],
  users: [
    {
      id: 1,
      email: 'owner@acme.example',
      username: 'acme',
      name: 'Acme',
      timeZone: 'Europe/London',
      organizationId: 1,
      organizationRole: 'OWNER',
    },
  ],
  oauthClients: [{ id: CLIENT_ID, secret: 'daybook-demo-secret', name: 'Acme', organizationId: 1 }],
};
