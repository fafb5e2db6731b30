import type { WordsOf } from '../dictionary.js';
import type { enDetails } from '../english/enDetails.js';

/** Japanese: what is read of a booking on its own page alone. */
export const jaDetails = {
  'booking.loading': '予約を読み込み中',
  'booking.replacedShow': '新しい時間を表示',
  'booking.join': '今すぐ参加',
  'booking.missingTitle': '予約が見つかりません',
  'booking.missingText': 'リンクまたは確認メールをご確認ください。',
  'booking.refusedTitle': 'この予約は表示できません',
  'booking.refusedText': 'サインインするか、リンクを送ってくれた人に問い合わせてください。',
  'booking.failedTitle': '予約を読み込めませんでした',
} as const satisfies WordsOf<typeof enDetails>;
