import type { Language } from '../../contract/scalars.schema.js';
import type { MessageRecord } from '../model/messages.js';
import type { Server } from '../server.js';
import { sender } from './sender.js';
import { wordsIn } from './wordsIn.js';

interface Invitation {
  /** An e-mail address. */
  to: string;
  /** Of a team or an organization. */
  teamName: string;
  /** undefined: it is not said who. */
  inviterName?: string | undefined;
  language?: Language | undefined;
}

/** Asks somebody to join a team or an organization. The link leads to where invitations are answered, and is no secret. */
export async function sendTeamInvitation(
  { to, teamName, inviterName, language = 'en' }: Invitation,
  { store, clock, settings }: Pick<Server, 'store' | 'clock' | 'settings'>,
): Promise<MessageRecord> {
  const words = wordsIn(language);
  return store.collections.messages.add({
    channel: 'email',
    kind: 'team-invitation',
    to,
    from: sender(settings.webAppUrl).mailbox,
    replyTo: null,
    subject: words.invitationSubject(teamName),
    text: `${words.invitationText(teamName, inviterName)}\n\n${settings.webAppUrl}/settings/teams`,
    language,
    attachment: null,
    bookingUid: null,
    createdAt: clock.now(),
  });
}
