import type { WordsOf } from '../dictionary.js';
import type { enBusy } from '../english/enBusy.js';

/** Arabic: what a host reads of the times that her calendars block. */
export const arBusy = {
  'busy.title': 'ما يشغل وقتك',
  'busy.sources': 'حجوزاتك، وما هو مسجّل في {calendars}.',
  'busy.noSources': 'حجوزاتك. لا يُحتسب أي من تقاويمك، لذلك لا يشغل وقتك شيء آخر.',
  'busy.zone': 'الأوقات بتوقيت {city}.',
  'busy.calendarOf': '{calendar} ({provider})',
  'busy.previous': 'الأسبوع السابق',
  'busy.next': 'الأسبوع التالي',
  'busy.thisWeek': 'هذا الأسبوع',
  'busy.layout': 'طريقة العرض',
  'busy.layoutWeek': 'أسبوع',
  'busy.layoutList': 'قائمة',
  'busy.reading': 'جارٍ قراءة تقاويمك',
  'busy.allDay': 'طوال اليوم',
  'busy.from': 'من {time}',
  'busy.until': 'حتى {time}',
  'busy.untitled': 'مشغول',
  'busy.booking': 'حجز',
  'busy.bookingIn': 'حجز، في {calendar}',
  'busy.bookings': 'حجوزاتك',
  'busy.nothing': 'لا شيء',
  'busy.missing': 'غير متوفر هنا: {names}',
  'busy.missingText': 'ما هو مسجّل هناك غير معروف الآن، لذلك قد تكون هذه الساعات مشغولة.',
  'busy.failedTitle': 'تعذّرت قراءة ما يشغل وقتك',
} as const satisfies WordsOf<typeof enBusy>;
