import type { World, WorldManagedUser } from 'daybook/sandbox';

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

/** `noor` again, who can be met for a quarter of an hour (`quarter`), each quarter, without notice. */
export const quarterHours: World = {
  ...oneHost({ zone: 'Europe/London', from: '09:00', to: '17:00', lengthMinutes: 15 }),
  managedUsers: [
    {
      clientId: 'clnoor',
      email: 'noor@noor.example',
      username: 'noor',
      name: 'Noor Haddad',
      timeZone: 'Europe/London',
      timeFormat: 24,
      schedules: [{ name: 'Hours', timeZone: 'Europe/London', isDefault: true }],
      eventTypes: [{ title: 'Quarter', slug: 'quarter', lengthInMinutes: 15, minimumBookingNotice: 0 }],
    },
  ],
};

const nineToFive = {
  name: 'Hours',
  timeZone: 'Europe/London',
  isDefault: true,
  availability: [{ days: [...everyDay], startTime: '09:00', endTime: '17:00' }],
};

const hostOf = (username: string, name: string) => ({
  clientId: 'clgroup',
  email: `${username}@group.example`,
  username,
  name,
  timeZone: 'Europe/London',
  schedules: [nineToFive],
});

/**
 * Three hosts who work from 9 to 5 in London on every day. `ana` and `ben` can be booked together; `cleo` is booked alone
 * only. Of `ana`'s event types `open` is on her page; `quiet` is not, and is booked by the links `for-one` (one booking)
 * and `for-november` (until the end of November 2026).
 */
export const groupAndLinks: World = {
  organizations: [{ id: 1, name: 'Group', slug: 'group', isPlatform: true }],
  users: [
    {
      id: 1,
      email: 'owner@group.example',
      username: 'owner',
      name: 'Owner',
      timeZone: 'Europe/London',
      organizationId: 1,
      organizationRole: 'OWNER',
    },
  ],
  oauthClients: [{ id: 'clgroup', secret: 'secret-of-group', name: 'Group', organizationId: 1 }],
  managedUsers: [
    {
      ...hostOf('ana', 'Ana Silva'),
      eventTypes: [
        { title: 'Open', slug: 'open', lengthInMinutes: 30 },
        {
          title: 'Quiet',
          slug: 'quiet',
          lengthInMinutes: 30,
          hidden: true,
          privateLinks: [
            { linkId: 'for-one' },
            { linkId: 'for-november', expiresAt: '2026-11-30T23:59:59Z' },
          ],
        },
      ],
    },
    { ...hostOf('ben', 'Ben Okafor'), eventTypes: [{ title: 'Call', slug: 'call', lengthInMinutes: 30 }] },
    { ...hostOf('cleo', 'Cleo Marsh'), allowDynamicBooking: false },
  ],
};

const inTeam = (username: string, name: string, eventTypes: WorldManagedUser['eventTypes'] = []) => ({
  ...hostOf(username, name),
  clientId: 'clteam',
  eventTypes,
});

const afternoons = [{ days: [...everyDay], startTime: '13:00' as const, endTime: '17:00' as const }];
const minutes = { lengthInMinutes: 30, minimumBookingNotice: 0 };

/**
 * A team (id 2, in organization 1) of four who work from 9 to 5 in London on every day: `ana`, its admin, `ben`, `cleo`
 * and `dora`, who begins at 1 only. `ana` and `ben` host `together`; they and `cleo` host `turns` by turns; `ben` has a copy of `each`. `cleo`
 * has an event type of her own at the address `each`. It can be had with `ana` as a mere member.
 */
export const teamWorld = (role: 'ADMIN' | 'MEMBER' = 'ADMIN'): World => ({
  organizations: [{ id: 1, name: 'Team', slug: 'team', isPlatform: true }],
  users: [
    {
      id: 1,
      email: 'owner@team.example',
      username: 'owner',
      name: 'Owner',
      timeZone: 'Europe/London',
      organizationId: 1,
      organizationRole: 'OWNER',
    },
  ],
  oauthClients: [{ id: 'clteam', secret: 'secret-of-team', name: 'Team', organizationId: 1 }],
  managedUsers: [
    inTeam('ana', 'Ana Silva', [{ title: 'Own', slug: 'own', lengthInMinutes: 30 }]),
    inTeam('ben', 'Ben Okafor'),
    inTeam('cleo', 'Cleo Marsh', [{ title: 'Hers', slug: 'each', lengthInMinutes: 15 }]),
    { ...inTeam('dora', 'Dora Lind'), schedules: [{ ...nineToFive, availability: afternoons }] },
  ],
  teams: [
    {
      name: 'Front desk',
      slug: 'front-desk',
      organizationId: 1,
      clientId: 'clteam',
      members: [{ username: 'ana', role }, { username: 'ben' }, { username: 'cleo' }, { username: 'dora' }],
      eventTypes: [
        {
          title: 'Together',
          slug: 'together',
          ...minutes,
          schedulingType: 'collective',
          hosts: [{ username: 'ana' }, { username: 'ben' }],
        },
        {
          title: 'By turns',
          slug: 'turns',
          ...minutes,
          schedulingType: 'roundRobin',
          hosts: [{ username: 'ana' }, { username: 'ben', priority: 'high' }, { username: 'cleo' }],
        },
        {
          title: 'Each',
          slug: 'each',
          ...minutes,
          schedulingType: 'managed',
          hosts: [{ username: 'ben' }],
        },
      ],
    },
  ],
});
