import type { WordsOf } from '../dictionary.js';
import type { enEventTeam } from '../english/enEventTeam.js';

/** Japanese: what a host reads of who hosts a team’s event type. */
export const jaEventTeam = {
  'eventType.team.hint': 'チームの誰がどのように予約を担当するかを設定します。',
  'eventType.team.collective': '全員で担当',
  'eventType.team.collectiveHint': '担当者全員が空いている時間を表示し、全員が参加します。',
  'eventType.team.roundRobin': '交代で1名が担当',
  'eventType.team.roundRobinHint':
    '担当者のうち1名でも空いている時間を表示します。空いている人のうち優先度の最も高い人が担当し、同じ優先度の場合は交代で担当します。',
  'eventType.team.managed': 'それぞれが担当',
  'eventType.team.managedHint':
    '担当者それぞれのページにこのイベントタイプのコピーがあり、そこで予約を受け付けます。ここで保存した内容はすべてのコピーに反映されます。',
  'eventType.team.managedStays': 'コピーのあるイベントタイプは、別の種類に変更できません。',
  'eventType.team.everyone':
    '後からチームに加わる人も担当し、チームを離れる人は担当から外れます。プラットフォームのチームでは、管理対象ユーザーのみが対象です。',
  'eventType.team.everyoneLater': '保存すると、全員がここに表示されます。',
  'eventType.team.hosts.collective': {
    other: '担当者{count}名の全員が空いている時間を表示します。',
  },
  'eventType.team.hosts.collectiveAlone': '担当者は1名です。その人が空いている時間を表示します。',
  'eventType.team.hosts.roundRobin': {
    other: '{count}名が交代で担当します。',
  },
  'eventType.team.hosts.roundRobinAlone': '担当者は1名で、すべての予約を担当します。',
  'eventType.team.hosts.mandatory': {
    other: 'ほかに{count}名がすべての予約に参加するため、その予定も空いている必要があります。',
  },
  'eventType.team.hosts.managed': { other: 'メンバー{count}名にコピーがあります。' },
  'eventType.team.nobody': 'まだ担当者がいないため、時間は表示されません。',
  'eventType.team.nobodyManaged': 'まだコピーがないため、予約を受け付けられません。',
  'eventType.team.add': '担当者を追加',
  'eventType.team.addLabel': 'チームのメンバー',
  'eventType.team.search': 'メンバーを検索',
  'eventType.team.noMember': '該当するメンバーはいません',
  'eventType.team.moreMembers': { other: 'ほか{count}名。続けて入力してください' },
  'eventType.team.remove': '{name}を削除',
  'eventType.team.removed': '{name}を削除しました',
  'eventType.team.added': '{name}を追加しました',
  'eventType.team.user': 'ユーザー{id}',
  'eventType.team.new': '新規',
  'eventType.team.left': 'チーム外',
  'eventType.team.leftText':
    'チームを離れているため、サーバーで受け付けられません。削除するか、もう一度招待してください。',
  'eventType.team.mandatory': 'すべての予約に参加',
  'eventType.team.priorityOf': '{name}の優先度',
  'eventType.team.priority.highest': '優先度：最高',
  'eventType.team.priority.high': '優先度：高',
  'eventType.team.priority.medium': '優先度：中',
  'eventType.team.priority.low': '優先度：低',
  'eventType.team.priority.lowest': '優先度：最低',
  'eventType.team.noTurns': '交代で担当する人がいません',
  'eventType.team.noTurnsText': '担当者全員がすべての予約に参加します。これは「全員で担当」と同じです。',
  'eventType.team.makeCollective': '全員で担当にする',
  'eventType.team.invited': { other: 'ほかに{count}名を招待中です。承諾すると担当できます。' },
  'eventType.team.membersLoading': 'チームのメンバーを読み込み中…',
  'eventType.team.membersRefused': 'チームのメンバーを表示する権限がありません',
  'eventType.team.membersRefusedText': '表示できるのは管理者のみです。ここでは担当者の削除のみ行えます。',
  'eventType.team.membersFailed': 'チームのメンバーを読み込めませんでした',
  'eventType.team.membersNone': '担当できるメンバーがいません。',
  'eventType.team.copiesMade': '新しいコピー',
  'eventType.team.copiesMadeText':
    '{names}に「{slug}」のコピーが作成されます。同じアドレスのイベントタイプがすでにある場合は、コピーに置き換えられて失われます。',
  'eventType.team.copiesOfAll':
    '各メンバーに「{slug}」のコピーが作成されます。同じアドレスのイベントタイプがすでにある場合は、コピーに置き換えられて失われます。',
  'eventType.team.copiesGone': '削除されるコピー',
  'eventType.team.copiesGoneText':
    '{names}のコピーは、限定公開リンクとWebhookとともに削除されます。すでにある予約は残ります。',
  'eventType.team.moreNames': { other: 'ほか{count}名' },
  'eventType.team.sameHost': '予約の時間を変更しても、担当者は変わりません。',
  'eventType.team.noHost': '担当者を1名以上選ぶか、チームの全員を選んでください。',
  'eventType.team.twice': 'この担当者は重複しています。どちらかを削除してください。',
  'eventType.team.change.added': { other: '担当者を{count}名追加' },
  'eventType.team.change.removed': { other: '担当者を{count}名削除' },
  'eventType.team.change.copied': { other: 'コピーを{count}件作成' },
  'eventType.team.change.uncopied': { other: 'コピーを{count}件削除' },
  'eventType.team.change.mandatory': { other: '{count}名をすべての予約に参加するよう変更' },
  'eventType.team.change.optional': { other: '{count}名をすべての予約には参加しないよう変更' },
  'eventType.team.change.priority': { other: '担当者{count}名の優先度を変更' },
  'eventType.team.change.everyone': 'チームの全員が担当',
  'eventType.team.change.chosen': '担当者を個別に選択',
} as const satisfies WordsOf<typeof enEventTeam>;
