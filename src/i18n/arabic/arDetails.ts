import type { WordsOf } from '../dictionary.js';
import type { enDetails } from '../english/enDetails.js';

/** Arabic: what is read of a booking on its own page alone. */
export const arDetails = {
  'booking.loading': 'جارٍ تحميل الحجز',
  'booking.replacedShow': 'عرض الموعد الجديد',
  'booking.join': 'الانضمام الآن',
  'booking.missingTitle': 'لا يوجد حجز كهذا',
  'booking.missingText': 'يُرجى التحقق من الرابط أو من رسالة التأكيد.',
  'booking.refusedTitle': 'هذا الحجز غير متاح لك',
  'booking.refusedText': 'يُرجى تسجيل الدخول أو سؤال الجهة التي أرسلت الرابط.',
  'booking.failedTitle': 'تعذّر تحميل الحجز',
} as const satisfies WordsOf<typeof enDetails>;
