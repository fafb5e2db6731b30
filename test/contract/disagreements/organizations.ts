import type { Reasons } from './index.js';

type Reason = Reasons['described'][number];

const isList = (operation: string) => /\.list[A-Z]?\w*$/.test(operation);

/** What an operation answers in a field, or a list in that field of each item. */
const answered = (operation: string, field: string, difference: string) =>
  `${operation} data ${isList(operation) ? '[].' : ''}${field} ${difference}`;

/** One reason for the same fields of several answers. */
const inAnswers = (
  operations: readonly string[],
  fields: readonly string[],
  difference: string,
  reason: string,
): Reason[] =>
  operations.flatMap((operation) =>
    fields.map((field): Reason => [answered(operation, field, difference), reason]),
  );

const under = (place: string, ...names: string[]) => names.map((name) => `${place}.${name}`);

const teams = [
  ...under('organizations.teams', 'create', 'list', 'listMine', 'get', 'update', 'delete'),
  ...under('teams', 'list', 'get', 'update', 'delete'),
];

const teamFields = [
  'parentId',
  'slug',
  'logoUrl',
  'calVideoLogo',
  'appLogo',
  'appIconLogo',
  'bio',
  'hideBranding',
  'isPrivate',
  'hideBookATeamMember',
  'theme',
  'brandColor',
  'darkBrandColor',
  'bannerUrl',
  'timeFormat',
  'timeZone',
  'weekStart',
];

const teamReason = 'recordings 753 to 755 and 782 have every field, null where nothing is set';

const ofOne = ['create', 'get', 'update', 'delete'];
const organizationMemberships = under('organizations.memberships', ...ofOne);
const teamMemberships = [
  ...under('teams.memberships', ...ofOne),
  ...under('organizations.teams.memberships', ...ofOne, 'list'),
];

const users = under('organizations.users', 'create', 'list', 'update', 'delete');

const userFields = [
  'username',
  'name',
  'emailVerified',
  'bio',
  'avatarUrl',
  'appTheme',
  'theme',
  'defaultScheduleId',
  'locale',
  'timeFormat',
  'brandColor',
  'darkBrandColor',
  'allowDynamicBooking',
  'verified',
  'invitedTo',
  'profile.username',
];

const unlisted = 'the address holds it: the description leaves it out of its list of parameters';

export const organizations: Reasons = {
  described: [
    ...inAnswers(teams, teamFields, 'required', teamReason),
    ...inAnswers(
      ['teams.create'],
      teamFields.map((field) => `pendingTeam.${field}`),
      'required',
      teamReason,
    ),
    ...inAnswers(
      [...organizationMemberships, ...teamMemberships],
      ['disableImpersonation', 'user.avatarUrl', 'user.username', 'user.name', 'user.bio'],
      'required',
      'recordings 760, 761 and 764 have every field, null where nothing is set',
    ),
    ...inAnswers(
      organizationMemberships,
      ['customRoleId', 'createdAt', 'updatedAt'],
      'extra',
      'recording 760 has it; one membership is answered in the same form as a list of them',
    ),
    ...inAnswers(
      organizationMemberships,
      ['attributes[].type'],
      'values',
      'behaviour.md 9.3 names the four kinds, which differ in what they hold',
    ),
    [
      'organizations.memberships.list data *',
      'recording 760 answers a list of memberships, the description has one of them',
    ],
    [
      'teams.memberships.list data *',
      'a list of memberships, as recording 764 has it of an organization’s team; the description has one of them',
    ],
    ...['organizations.memberships.create', 'organizations.teams.memberships.create'].map(
      (operation): Reason => [
        `${operation} body role required`,
        'behaviour.md 9.3: it is MEMBER where it is left out; the description knows that default, too',
      ],
    ),

    ...inAnswers(
      users,
      userFields,
      'required',
      'recording 759 has every field, null where nothing is set; the four answer the same form',
    ),
    [
      'organizations.users.create body theme values',
      'the server’s validator of themes takes dark and light only (v2/modules/users/validators)',
    ],
    [
      'organizations.users.create body appTheme values',
      'the server’s validator of themes takes dark and light only (v2/modules/users/validators)',
    ],
    [
      'organizations.users.create body timeFormat values',
      'the server’s validator takes 12 and 24 only (v2/modules/users/validators)',
    ],
    [
      'organizations.users.create body weekday values',
      'the server’s validator takes names of days only (v2/modules/users/validators)',
    ],
    [
      'organizations.users.update body * extra',
      'the description has no field; it is what `create` takes of the user herself, each optional',
    ],

    ...inAnswers(
      under('organizations.attributes', 'create', 'list', 'get', 'update', 'delete'),
      ['usersCanEditRelation'],
      'required',
      'behaviour.md 9.4 has it in every answer; the record has a default of false',
    ),
    [
      'organizations.attributes.options.listAssigned* data [].assignedUserIds[] type',
      'ids of users are numbers, and so they are in the description’s own example, [124, 224]',
    ],

    [
      'organizations.delegationCredentials.* body serviceAccountKey*',
      'behaviour.md 9.4: one key, not a list; the description writes a list for “one of these two”',
    ],

    [
      'organizations.*roles.permissions.* data [] values',
      'they are what the role itself holds, and there the description lists them',
    ],
    [
      'organizations.*roles.permissions.delete path permission values',
      'nothing else can be taken away: the description lists them for every other operation',
    ],
    [
      'organizations.*roles.permissions.deleteMany query permissions required',
      'without it nothing is taken away: the call would have no meaning',
    ],

    ['organizations.users.create path orgId extra', unlisted],
    ['organizations.teams.get path *Id extra', unlisted],
    ['organizations.organizations.get path orgId extra', unlisted],
    ['organizations.organizations.delete path orgId extra', unlisted],
    ['organizations.users.outOfOffice.* path *Id extra', unlisted],
  ],
  recorded: [],
};
