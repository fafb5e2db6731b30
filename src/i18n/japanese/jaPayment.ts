import type { WordsOf } from '../dictionary.js';
import type { enPayment } from '../english/enPayment.js';

/** Japanese: what a visitor reads who pays for a booking. */
export const jaPayment = {
  'payment.title': 'お支払い',
  'payment.loading': 'お支払いの準備中…',
  'payment.amount': 'お支払い金額',
  'payment.holdAmount': '無断キャンセル料',
  'payment.holdText':
    '今は請求されません。カード情報を保存し、お越しにならなかった場合や直前のキャンセルの場合にのみ請求します。',
  'payment.holdAgree': 'お越しにならなかった場合に{price}がカードに請求されることに同意します。',
  'payment.holdMissing': '時間を確保するには、無断キャンセル料への同意が必要です。',
  'payment.card': 'お支払い方法',
  'payment.pay': '{price}を支払う',
  'payment.hold': 'カードを登録',
  'payment.paying': '支払い処理中…',
  'payment.holding': 'カードを登録中…',
  'payment.asking': '支払いを確認中…',
  'payment.cancel': '今はしない',
  'payment.incomplete': '上の入力欄に不足や誤りがあります。請求はされていません。',
  'payment.declined': 'お支払いが承認されませんでした。請求はされていません。',
  'payment.unfinished': 'お支払いが完了していません。請求はされていません。',
  'payment.refused': 'お支払いできませんでした。請求はされていません。',
  'payment.retryHint': '入力内容は残っています。修正するか、別のお支払い方法をお試しください。',
  'payment.unsureTitle': 'お支払いの結果を確認できません',
  'payment.unsureText':
    '応答が届きませんでした。支払う前にもう一度ご確認ください。二重に請求されることはありません。',
  'payment.ask': 'もう一度確認',
  'payment.brokenTitle': 'お支払いの準備ができませんでした',
  'payment.blockedText':
    'Stripeの支払いページを読み込めませんでした。ブロッカーやネットワークが原因の可能性があります。',
  'payment.paidTitle': '{price}のお支払いが完了しました',
  'payment.heldTitle': 'カードを登録しました',
  'payment.processingTitle': 'お支払いを処理中です',
  'payment.processingText':
    '銀行での処理に時間がかかっています。入金され予約が確定すると、メールでお知らせします。',
  'payment.confirming': '予約を確定しています…',
  'payment.confirmed': '予約が確定しました。',
  'payment.waiting': '予約が確定すると、メールでお知らせします。',
} as const satisfies WordsOf<typeof enPayment>;
