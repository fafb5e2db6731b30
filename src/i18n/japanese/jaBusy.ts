import type { WordsOf } from '../dictionary.js';
import type { enBusy } from '../english/enBusy.js';

/** Japanese: what a host reads of the times that her calendars block. */
export const jaBusy = {
  'busy.title': '予約を受け付けない時間',
  'busy.sources': 'ご自身の予約と、{calendars}の予定。',
  'busy.noSources': 'ご自身の予約のみ。対象のカレンダーがないため、ほかの予定は反映されません。',
  'busy.zone': '時間は{city}の時刻です。',
  'busy.calendarOf': '{calendar}（{provider}）',
  'busy.previous': '前の週',
  'busy.next': '次の週',
  'busy.thisWeek': '今週',
  'busy.layout': '表示',
  'busy.layoutWeek': '週',
  'busy.layoutList': 'リスト',
  'busy.reading': 'カレンダーを読み込み中',
  'busy.allDay': '終日',
  'busy.from': '{time}から',
  'busy.until': '{time}まで',
  'busy.untitled': '予定あり',
  'busy.booking': '予約',
  'busy.bookingIn': '予約、{calendar}',
  'busy.bookings': 'ご自身の予約',
  'busy.nothing': 'なし',
  'busy.missing': '表示できないもの：{names}',
  'busy.missingText': '現在は予定を確認できないため、実際には埋まっている時間がある可能性があります。',
  'busy.failedTitle': '予約を受け付けない時間を読み込めませんでした',
} as const satisfies WordsOf<typeof enBusy>;
