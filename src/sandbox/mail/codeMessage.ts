import type { Language } from '../../contract/scalars.schema.js';
import type { MessageRecord } from '../model/messages.js';
import type { Server } from '../server.js';
import { sender } from './sender.js';
import { wordsIn } from './wordsIn.js';

/** Sends a code by which somebody shows that the address, or the phone number, is theirs. */
export async function sendCodeMessage(
  { to, code, language }: { to: string; code: string; language: Language },
  { store, clock, settings }: Pick<Server, 'store' | 'clock' | 'settings'>,
): Promise<MessageRecord> {
  const words = wordsIn(language);
  const from = sender(settings.webAppUrl);
  const isPhone = to.startsWith('+');
  return store.collections.messages.add({
    channel: isPhone ? 'sms' : 'email',
    kind: isPhone ? 'phone-verification' : 'email-verification',
    to,
    from: isPhone ? from.name : from.mailbox,
    replyTo: null,
    subject: isPhone ? '' : words.codeSubject,
    text: words.codeText(code),
    language,
    attachment: null,
    bookingUid: null,
    createdAt: clock.now(),
  });
}
