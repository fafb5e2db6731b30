import type { WordsOf } from '../dictionary.js';
import type { enEventHours } from '../english/enEventHours.js';

/** Japanese: what a host reads of when an event type can be booked. */
export const jaEventHours = {
  'eventType.hours.hint': '予約できる時間を設定します。',
  'eventType.hours.which': '適用する受付時間',
  'eventType.hours.ownHint': 'デフォルト、またはこのイベントタイプ専用の受付時間です。',
  'eventType.hours.teamHint': '担当者ごとの受付時間、または全員に共通のスケジュールです。',
  'eventType.hours.default': 'デフォルト：{name}',
  'eventType.hours.defaultNone': 'デフォルト',
  'eventType.hours.defaultNoneHint': '選択されていません。月～金曜日の9時～17時に予約できます。',
  'eventType.hours.eachHost': '担当者ごとの受付時間',
  'eventType.hours.eachHostHint': '各担当者のデフォルトのスケジュールです。',
  'eventType.hours.line': '{hours}・{city}の時刻',
  'eventType.hours.ofHost': '{name}（{host}）',
  'eventType.hours.gone': '存在しないスケジュール',
  'eventType.hours.goneHint': '削除されたか、ほかの人のものです。別のスケジュールを選んでください。',
  'eventType.hours.emptyTitle': 'スケジュールがまだありません',
  'eventType.hours.emptyText': '作成するまで、月～金曜日の9時～17時に予約できます。',
  'eventType.hours.failed': 'スケジュールを読み込めませんでした',
  'eventType.hours.edit': 'この受付時間を編集',
  'eventType.hours.change.default': 'デフォルトの受付時間を適用',
  'eventType.hours.change.other': '別のスケジュールを適用',
} as const satisfies WordsOf<typeof enEventHours>;
