import type { HandlersOf } from '../../handler.js';
import * as emails from '../../verified-resources/verifiedEmails.js';
import * as phones from '../../verified-resources/verifiedPhones.js';

export const teamVerifiedResources: HandlersOf<'teams.verifiedResources'> = {
  'teams.verifiedResources.emails.list': ({ teamId, ...page }, { store }) =>
    emails.teamEmails(teamId, page, store),
  'teams.verifiedResources.emails.get': (path, { store }) => emails.teamEmail(path, store),
  'teams.verifiedResources.emails.requestCode': emails.requestTeamEmailCode,
  'teams.verifiedResources.emails.verify': emails.verifyTeamEmail,
  'teams.verifiedResources.phones.list': ({ teamId, ...page }, { store }) =>
    phones.teamPhones(teamId, page, store),
  'teams.verifiedResources.phones.get': (path, { store }) => phones.teamPhone(path, store),
  'teams.verifiedResources.phones.requestCode': phones.requestPhoneCode,
  'teams.verifiedResources.phones.verify': phones.verifyTeamPhone,
};
