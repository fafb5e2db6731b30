import { describe, expect, it } from 'vitest';
import { bookingRouting } from './bookingRouting.js';
import { hostsOf, type Routing } from './routing.js';

const search =
  '?cal.routedTeamMemberIds=7,9&cal.teamMemberEmail=ada%40post.example&cal.crmAppSlug=salesforce' +
  '&cal.crmOwnerRecordType=Account&cal.routingFormResponseId=31&name=Priya';

const rows: [what: string, options: Routing, hosts: object, booking: object][] = [
  ['nothing', {}, {}, {}],
  ['some hosts', { rrHostSubsetIds: [7, 9] }, { rrHostSubsetIds: [7, 9] }, { rrHostSubsetIds: [7, 9] }],
  [
    'what a form found',
    { routedTeamMemberIds: [7], routingFormResponseId: 31 },
    { routedTeamMemberIds: [7] },
    { routing: { teamMemberIds: [7], responseId: 31 } },
  ],
  [
    'the owner of the visitor',
    { teamMemberEmail: 'ada@post.example', crmAppSlug: 'salesforce', crmOwnerRecordType: 'Account' },
    { teamMemberEmail: 'ada@post.example' },
    {
      routing: {
        teamMemberIds: [],
        teamMemberEmail: 'ada@post.example',
        crmAppSlug: 'salesforce',
        crmOwnerRecordType: 'Account',
      },
    },
  ],
  [
    'an owner who is not to be preferred',
    { teamMemberEmail: 'ada@post.example', skipContactOwner: true },
    {},
    { routing: { teamMemberIds: [], teamMemberEmail: 'ada@post.example', skipContactOwner: true } },
  ],
  ['null, as a CRM leaves it', { teamMemberEmail: null, crmAppSlug: null }, {}, {}],
  [
    'the address of a routed page',
    { routingFormSearchParams: search },
    { routedTeamMemberIds: [7, 9], teamMemberEmail: 'ada@post.example' },
    {
      routing: {
        teamMemberIds: [7, 9],
        teamMemberEmail: 'ada@post.example',
        crmAppSlug: 'salesforce',
        crmOwnerRecordType: 'Account',
        responseId: 31,
      },
    },
  ],
  [
    'the same as an object',
    { routingFormSearchParams: { 'cal.routedTeamMemberIds': ['7', '9'], 'cal.skipContactOwner': 'true' } },
    { routedTeamMemberIds: [7, 9] },
    { routing: { teamMemberIds: [7, 9], skipContactOwner: true } },
  ],
  [
    'a prop beside the address',
    { routingFormSearchParams: new URLSearchParams(search), routedTeamMemberIds: [3] },
    { routedTeamMemberIds: [3], teamMemberEmail: 'ada@post.example' },
    { routing: { teamMemberIds: [3], responseId: 31 } },
  ],
  [
    'an address that was mistyped',
    { routingFormSearchParams: 'cal.routedTeamMemberIds=seven&cal.routingFormResponseId=x' },
    { routedTeamMemberIds: [] },
    { routing: { teamMemberIds: [] } },
  ],
];

describe('who is meant to host', () => {
  it.each(rows)('decides which times are free, and who is booked: %s', (_, options, hosts, booking) => {
    expect(hostsOf(options)).toEqual(hosts);
    expect(bookingRouting(options)).toMatchObject(booking);
    expect(Object.keys(bookingRouting(options))).toEqual(Object.keys(booking));
  });
});
