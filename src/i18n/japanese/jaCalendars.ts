import type { WordsOf } from '../dictionary.js';
import type { enCalendars } from '../english/enCalendars.js';

/** Japanese: what a host reads of her calendars. */
export const jaCalendars = {
  'calendars.title': 'カレンダー',
  'calendars.intro': 'オンにしたカレンダーで予定のある時間は、予約者に表示されません。',
  'calendars.connect': 'カレンダーを接続',
  'calendars.dryRun': 'お試しのため、ここでの変更は保存されません。',
  'calendars.google': 'Googleカレンダー',
  'calendars.office365': 'Outlook',
  'calendars.apple': 'Apple iCloud',
  'calendars.ics': 'カレンダーのリンク',
  'calendars.account': '{provider}、{email}',

  // instead of the accounts
  'calendars.emptyTitle': 'カレンダーがまだありません',
  'calendars.emptyText': '接続すると、予定のある時間は表示されなくなり、予約がカレンダーに書き込まれます。',
  'calendars.refusedTitle': 'これらのカレンダーを表示する権限がありません',
  'calendars.failedTitle': 'カレンダーを読み込めませんでした',

  // an account
  'calendars.working': '正常',
  'calendars.broken': '要確認',
  'calendars.delegated': '組織による接続',
  'calendars.feed': '読み取り専用',
  'calendars.listOf': '{account}のカレンダー。オンにしたものの予定が反映されます。',
  'calendars.noneInAccount': 'このアカウントにカレンダーはありません。',
  'calendars.menu': '{account}の操作',
  'calendars.checkAgain': 'もう一度確認',
  'calendars.checking': '確認中…',
  'calendars.reconnect': '{provider}を再接続',
  'calendars.remove': 'アカウントを削除',
  'calendars.removeMenu': 'アカウントを削除…',
  'calendars.delegatedNote': 'このアカウントは組織が接続しました。削除できるのは組織の管理者のみです。',
  'calendars.unknownNote': 'このアカウントは、接続した場所でのみ削除できます。',

  // an account that does not answer
  'calendars.brokenTitle': '{provider}が応答しません',
  'calendars.brokenSays': '応答内容：「{problem}」',
  'calendars.brokenUnknown':
    '応答があるまで、予定を確認できません。オンのカレンダーが1つでもあると、予約者には空き時間が一切表示されません。',
  'calendars.brokenOn': {
    other:
      'オンのカレンダー{count}件を読み込めません。読み込めるまで、予約者には空き時間が一切表示されません。',
  },
  'calendars.brokenOff': 'オンのカレンダーがないため、空き時間は通常どおり表示されます。',
  'calendars.brokenPlace': '新しい予約を書き込むこともできません。',
  'calendars.brokenDelegated': '組織が接続したアカウントです。組織の管理者が修正できます。',
  'calendars.frozen': '最後に読み込んだ内容です。アカウントが応答すると切り替えられます。',

  // a calendar
  'calendars.goesHere': '新しい予約の書き込み先',
  'calendars.readOnly': '読み取り専用',
  'calendars.saving': '保存中…',
  'calendars.onFailed': 'オンにできなかったため、オフのままです。{reason}',
  'calendars.offFailed': 'オフにできなかったため、オンのままです。{reason}',
  'calendars.nothingTitle': '予定が反映されるカレンダーがありません',
  'calendars.nothingText':
    'カレンダーの予定にかかわらず、受付時間内のすべての時間が表示されます。反映するカレンダーをオンにしてください。',

  // removing an account
  'calendars.removeTitle': '{account}を削除しますか？',
  'calendars.unblocked': { other: '{count}件のカレンダーの予定が反映されなくなります：{names}' },
  'calendars.unblockedNone': '予定が反映されているカレンダーはないため、表示される時間は変わりません。',
  'calendars.unblockedUnknown':
    '応答がないため、どのカレンダーの予定が反映されているかわかりません。削除すると、どれも反映されなくなります。',
  'calendars.unblockedLast':
    '予定が反映される最後のアカウントです。削除すると、どのカレンダーの予定も反映されなくなります。',
  'calendars.lostTo': '新しい予約は、代わりに{account}の{name}に書き込まれます。',
  'calendars.lostToNowhere': '新しい予約はどのカレンダーにも書き込まれず、ここにのみ保存されます。',
  'calendars.lostEventTypes': {
    other: '{count}件のイベントタイプの予約がここに書き込まれています。別のカレンダーが必要です：{names}',
  },
  'calendars.stays': 'カレンダーの内容はそのまま残ります。その予約の今後の変更は反映されません。',
  'calendars.keep': '削除しない',
  'calendars.removing': '削除中…',
  'calendars.removeFailed': 'アカウントを削除できませんでした',
  'calendars.removed': '{account}を削除しました。',
  'calendars.connected': 'カレンダーを接続しました。',
  'calendars.reconnected': '{account}を再接続しました。',

  // where bookings go
  'calendars.placeTitle': '新しい予約の書き込み先',
  'calendars.placeIn': '{account}のカレンダー。イベントタイプごとに別のカレンダーを選べます。',
  'calendars.placeHint': 'イベントタイプごとに別のカレンダーを選べます。',
  'calendars.placeChoose': 'カレンダーを選択',
  'calendars.placeLost': '読み込めないカレンダー',
  'calendars.placeLostHint':
    '現在、予約を書き込めません。アカウントを修正するか、別のカレンダーを選んでください。',
  'calendars.placeNone': '書き込める接続済みのカレンダーがありません。予約はここにのみ保存されます。',
  'calendars.placeNoAccount': '接続済みのカレンダーがありません。予約はここにのみ保存されます。',
  'calendars.placeOption': '{name}、{account}',
  'calendars.placeDone': '新しい予約の書き込み先を{name}にしました。',
  'calendars.placeFailed': '変更されませんでした。{reason}',
  'calendars.elsewhere': { other: '別の場所に書き込むイベントタイプ：{count}件' },
  'calendars.elsewhereTo': '{eventType}：{name}',
  'calendars.elsewhereLost': '{eventType}：読み込めないカレンダー',

  // what blocks
  'calendars.todayTitle': '今日の予定',
  'calendars.todayNone': 'カレンダーに予定はありません。',
  'calendars.todayNothingOn': 'オンのカレンダーがありません。',
  'calendars.todayRow': '{title}、{name}',
  'calendars.todayBusy': '予定あり',
  'calendars.todayAll': '終日',
  'calendars.todayMissing': '{accounts}はこの一覧に含まれていません。',
  'calendars.todayMissingMany': '{accounts}はこの一覧に含まれていません。',
  'calendars.todayZone': '時間は{zone}の時刻です',

  // a part alone
  'calendars.selectedTitle': '予定を反映するカレンダー',
} as const satisfies WordsOf<typeof enCalendars>;
