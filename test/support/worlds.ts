import type { World } from 'daybook/sandbox';

const everyDay = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

export interface Hours {
  zone: string;
  /** Wall clock, `00:00` */
  from: string;
  to: string;
  lengthMinutes: number;
}

/** One host, `noor`, who can be met (`meeting`) on every day of the week. */
export const oneHost = ({ zone, from, to, lengthMinutes }: Hours): World => ({
  organizations: [{ id: 1, name: 'Noor', slug: 'noor', isPlatform: true }],
  users: [
    {
      id: 1,
      email: 'owner@noor.example',
      username: 'owner',
      name: 'Owner',
      timeZone: zone,
      organizationId: 1,
      organizationRole: 'OWNER',
    },
  ],
  oauthClients: [{ id: 'clnoor', secret: 'secret-of-noor', name: 'Noor', organizationId: 1 }],
  managedUsers: [
    {
      clientId: 'clnoor',
      email: 'noor@noor.example',
      username: 'noor',
      name: 'Noor Haddad',
      timeZone: zone,
      schedules: [
        {
          name: 'Hours',
          timeZone: zone,
          isDefault: true,
          availability: [{ days: [...everyDay], startTime: from, endTime: to }],
        },
      ],
      eventTypes: [{ title: 'Meeting', slug: 'meeting', lengthInMinutes: lengthMinutes }],
    },
  ],
});
