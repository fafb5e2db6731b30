import type { HandlersOf } from '../../../handler.js';
import * as emails from '../../../verified-resources/verifiedEmails.js';
import * as phones from '../../../verified-resources/verifiedPhones.js';

export const organizationTeamVerifiedResources: HandlersOf<'organizations.teams.verifiedResources'> = {
  'organizations.teams.verifiedResources.emails.list': ({ orgId: _, teamId, ...page }, { store }) =>
    emails.teamEmails(teamId, page, store),
  'organizations.teams.verifiedResources.emails.get': (path, { store }) => emails.teamEmail(path, store),
  'organizations.teams.verifiedResources.emails.requestCode': emails.requestTeamEmailCode,
  'organizations.teams.verifiedResources.emails.verify': emails.verifyTeamEmail,
  'organizations.teams.verifiedResources.phones.list': ({ orgId: _, teamId, ...page }, { store }) =>
    phones.teamPhones(teamId, page, store),
  'organizations.teams.verifiedResources.phones.get': (path, { store }) => phones.teamPhone(path, store),
  'organizations.teams.verifiedResources.phones.requestCode': phones.requestPhoneCode,
  'organizations.teams.verifiedResources.phones.verify': phones.verifyTeamPhone,
};
