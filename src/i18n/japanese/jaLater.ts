import type { WordsOf } from '../dictionary.js';
import type { enLater } from '../english/enLater.js';
import { jaAfter } from './jaAfter.js';
import { jaForm } from './jaForm.js';

/** Japanese that is read later: in the other layouts, in the form, and once it is booked. Fetched with them. */
export const jaLater = {
  // the layouts beside the month
  'booker.layout': '表示',
  'booker.layoutMonth': '月',
  'booker.layoutWeek': '週',
  'booker.layoutColumn': '列',
  'booker.layoutList': 'リスト',
  'booker.today': '今日',
  'booker.weekPrevious': '前の週',
  'booker.weekNext': '次の週',
  'booker.weekEmptyTitle': 'この週に空きはありません',
  'booker.weekKeys': '矢印キーで時間を、PageUpとPageDownで週を移動できます。',
  'booker.weekFree': { other: 'この週の空き：{count}件' },
  'booker.dayNone': '空きなし',
  'booker.timesFree': { other: '空き{count}件' },

  // what only some event types have
  'booker.readMore': '続きを読む',
  'booker.readLess': '閉じる',
  'booker.seats': { other: '各回{count}席' },
  'booker.confirmsWithin': '開始まで{length}を切った予約は担当者が承認します',
  'booker.zoneLocked': '時間は{city}の時刻で表示されます。担当者が固定しています。',
  'booker.bookableDays': '予約できる期間：{days}',
  'booker.windowPastText': '最終日は{day}でした。',
  'booker.needsSignIn': '予約にはサインインが必要です',
  'booker.seriesWeekly': { other: '{count}週間ごと' },
  'booker.seriesMonthly': { other: '{count}か月ごと' },
  'booker.seriesYearly': { other: '{count}年ごと' },
  'booker.seriesTimes': { other: '{count}回' },
  'booker.series': '{every}・全{times}',
  'booker.seriesCount': '回数',
  'booker.seriesMost': '最大{limit}回',
  'booker.seriesDates': { other: '日程（{count}回）' },
  'booker.seriesLater': '時計の表示では{length}遅くなります',
  'booker.seriesEarlier': '時計の表示では{length}早くなります',
  'booker.seriesClocks': '途中で時計が切り替わります。',

  // her own calendar behind the times, and a link to one of them
  'booker.overlay': '自分のカレンダーを表示',
  'booker.overlayReading': 'カレンダーを読み込み中',
  'booker.overlayFailed': 'カレンダーを読み込めませんでした。表示されている時間は正確です。',
  'booker.busyTime': '予定あり：{from}～{to}',
  'booker.timeBusy': '予定あり',
  'booker.linkGoneTitle': '{time}はもう空いていません',
  'booker.linkGoneText': 'リンクで指定された時間です。別の時間を選んでください。',

  // the hold
  'booker.heldFor': '確保中、残り{time}',
  'booker.holdSoon': '残り2分です。それまで{time}を確保しています。',
  'booker.holdLast': '残り1分です。「延長する」を押すと、{time}を引き続き確保します。',
  'booker.holdKeep': '延長する',
  'booker.holdEnded': '{time}の確保が終了しました',

  // the time is gone
  'booker.takenTitle': '{time}は直前にほかの人が予約しました',
  'booker.nearestText': '入力内容は残っています。近い空き時間は次のとおりです。',
  'booker.nearestNone': '入力内容は残っていますが、近くに空き時間はありません。',
  'booker.nearLater': '{length}後',
  'booker.nearEarlier': '{length}前',
  'booker.nearNextDay': '同じ時間、翌日',
  'booker.nearPreviousDay': '同じ時間、前日',
  'booker.nearSameTime': '同じ時間',
  'booker.nearStillFree': 'まだ空いています',
  'booker.allTimesOn': '{day}のすべての時間',
  'booker.chooseToConfirm': '確定するには時間を選んでください',

  // sending
  'booker.confirm': '予約を確定',
  'booker.request': '予約を申し込む',
  'booker.confirming': '{time}を予約中…',
  'booker.rescheduleConfirm': 'この時間に変更',
  'booker.rescheduling': '{time}に変更中…',
  'booker.formerTime': '変更前：{time}',
  'booker.formerLabel': '現在の予約時間',
  'booker.movingTitle': '新しい時間を選択',
  'booker.movingKeep': '元の時間のままにする',
  'booker.failedTitle': '予約できませんでした',
  'booker.failedText': '予約はされていません。入力内容は残っています。',
  'booker.serverSays': '応答内容：「{message}」',
  'booker.hostRefused': '現在は予約できません。',
  'booker.dryRun': 'これはお試しです',
  'booker.dryRunText': '時間の確保、メールの送信、予約は行われません。',
  'booker.dryRunOver': '予約はされていません。実際にはこのように表示されます。',
  'booker.handedOverTitle': 'ありがとうございます',
  'booker.handedOverText': '入力内容を送信しました。この後の流れについてご連絡します。',
  'booker.uncertainFreeTitle': '応答がありませんでした',
  'booker.uncertainFreeText': 'この時間はまだ空いているため、予約はされていません。もう一度送信できます。',
  'booker.uncertainGoneTitle': '予約は完了したと思われます',
  'booker.uncertainGoneText':
    '応答がなく、この時間はもう空いていません。予約できていれば、{email}に確認メールが届きます。もう一度予約する前にご確認ください。',
  'booker.checking': '予約できたか確認中…',
  'booker.uncertainTitle': '応答がありませんでした',
  'booker.uncertainText':
    '接続がないため、予約できたか確認できません。予約できていれば、{email}に確認メールが届きます。',
  'booker.checkAgain': 'もう一度確認',

  // the code that is mailed
  'form.codeTitle': 'このアドレスで間違いありませんか？',
  'form.codeSending': '{email}に6桁のコードを送信しています。',
  'form.codeSent': '{email}に6桁のコードを送信しました。',
  'form.codeLabel': 'コード',
  'form.codeHint': '届かない場合は、迷惑メールフォルダーもご確認ください。',
  'form.codeCheck': 'アドレスを確認',
  'form.codeChecking': 'コードを確認中…',
  'form.codeResend': '再送信',
  'form.codeResendIn': '{time}後に再送信できます',
  'form.codeOtherAddress': 'アドレスを変更',
  'form.codeWrong': 'コードが違います。最新のメールをご確認ください。',
  'form.codeBusy': 'コードの送信回数が多すぎます。1分後にもう一度お試しください。',
  'form.codeNotSent': 'コードを送信できませんでした。アドレスを確認するか、もう一度お試しください。',

  ...jaAfter,
  ...jaForm,
} as const satisfies WordsOf<typeof enLater>;
