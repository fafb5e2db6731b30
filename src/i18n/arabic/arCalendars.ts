import type { WordsOf } from '../dictionary.js';
import type { enCalendars } from '../english/enCalendars.js';

/** Arabic: what a host reads of her calendars. */
export const arCalendars = {
  'calendars.title': 'التقاويم',
  'calendars.intro': 'الأوقات المشغولة في التقاويم المفعّلة لا تُعرض على الزوار أبدًا.',
  'calendars.connect': 'ربط تقويم',
  'calendars.dryRun': 'للتجربة فقط: لا تُحفظ التغييرات هنا.',
  'calendars.google': 'تقويم Google',
  'calendars.office365': 'Outlook',
  'calendars.apple': 'Apple iCloud',
  'calendars.ics': 'رابط تقويم',
  'calendars.account': '{provider}، {email}',

  // instead of the accounts
  'calendars.emptyTitle': 'لا توجد تقاويم بعد',
  'calendars.emptyText': 'بعد ربط تقويم لا تُعرض أوقاتك المشغولة، وتُكتب الحجوزات فيه.',
  'calendars.refusedTitle': 'لا صلاحية لديك لعرض هذه التقاويم',
  'calendars.failedTitle': 'تعذّرت قراءة تقاويمك',

  // an account
  'calendars.working': 'يعمل',
  'calendars.broken': 'يحتاج إلى انتباه',
  'calendars.delegated': 'من مؤسستك',
  'calendars.feed': 'للقراءة فقط',
  'calendars.listOf': 'تقاويم {account}. المفعّلة منها تشغل وقتك.',
  'calendars.noneInAccount': 'لا تقاويم في هذا الحساب.',
  'calendars.menu': 'إجراءات {account}',
  'calendars.checkAgain': 'التحقق من جديد',
  'calendars.checking': 'جارٍ التحقق…',
  'calendars.reconnect': 'إعادة ربط {provider}',
  'calendars.remove': 'إزالة الحساب',
  'calendars.removeMenu': 'إزالة الحساب…',
  'calendars.delegatedNote': 'ربطت مؤسستك هذا الحساب، ولا تمكن إزالته إلا من إدارتها.',
  'calendars.unknownNote': 'لا تمكن إزالة هذا الحساب إلا حيث رُبط.',

  // an account that does not answer
  'calendars.brokenTitle': 'لا يستجيب {provider}',
  'calendars.brokenSays': 'الرسالة: «{problem}».',
  'calendars.brokenUnknown':
    'إلى أن يستجيب، لا يُعرف ما يشغل وقتك هناك. إذا كان أحد تقاويمه مفعّلًا فلا تُعرض على الزوار أي مواعيد.',
  'calendars.brokenOn': {
    zero: 'لا تقاويم مفعّلة متعذرة القراءة.',
    one: 'تعذّرت قراءة تقويم واحد مفعّل. إلى أن يُقرأ، لا تُعرض على الزوار أي مواعيد.',
    two: 'تعذّرت قراءة تقويمين مفعّلين. إلى أن يُقرآ، لا تُعرض على الزوار أي مواعيد.',
    few: 'تعذّرت قراءة {count} تقاويم مفعّلة. إلى أن تُقرأ، لا تُعرض على الزوار أي مواعيد.',
    many: 'تعذّرت قراءة {count} تقويمًا مفعّلًا. إلى أن تُقرأ، لا تُعرض على الزوار أي مواعيد.',
    other: 'تعذّرت قراءة {count} تقويم مفعّل. إلى أن تُقرأ، لا تُعرض على الزوار أي مواعيد.',
  },
  'calendars.brokenOff': 'لا تقويم مفعّل فيه، لذلك تُعرض مواعيدك كالمعتاد.',
  'calendars.brokenPlace': 'لا تمكن كتابة الحجوزات الجديدة فيه أيضًا.',
  'calendars.brokenDelegated': 'ربطته مؤسستك: يمكن لإدارتها إصلاحه.',
  'calendars.frozen': 'كما قُرئ آخر مرة. يمكن تغيير التفعيل عندما يستجيب الحساب.',

  // a calendar
  'calendars.goesHere': 'تُكتب الحجوزات الجديدة هنا',
  'calendars.readOnly': 'للقراءة فقط',
  'calendars.saving': 'جارٍ الحفظ…',
  'calendars.onFailed': 'تعذّر التفعيل، ويبقى غير مفعّل. {reason}',
  'calendars.offFailed': 'تعذّر إلغاء التفعيل، ويبقى مفعّلًا. {reason}',
  'calendars.nothingTitle': 'لا تقويم يشغل وقتك',
  'calendars.nothingText':
    'يُعرض على الزوار كل وقت ضمن ساعاتك، أيًا كان ما في تقاويمك. يُرجى تفعيل ما يُحتسب منها.',

  // removing an account
  'calendars.removeTitle': 'إزالة {account}؟',
  'calendars.unblocked': {
    zero: 'لا تقويم يتغير: {names}.',
    one: 'تقويم واحد لن يشغل وقتك بعد ذلك: {names}.',
    two: 'تقويمان لن يشغلا وقتك بعد ذلك: {names}.',
    few: '{count} تقاويم لن تشغل وقتك بعد ذلك: {names}.',
    many: '{count} تقويمًا لن تشغل وقتك بعد ذلك: {names}.',
    other: '{count} تقويم لن تشغل وقتك بعد ذلك: {names}.',
  },
  'calendars.unblockedNone': 'لا يشغل أي من تقاويمه وقتك، لذلك لا يتغير شيء فيما يُعرض.',
  'calendars.unblockedUnknown':
    'لا يستجيب الحساب، لذلك لا يُعرف أي تقاويمه يشغل وقتك. لن يشغله أي منها بعد ذلك.',
  'calendars.unblockedLast': 'هذا آخر حساب يفعل ذلك: لن يشغل وقتك بعده أي تقويم.',
  'calendars.lostTo': 'تُكتب الحجوزات الجديدة بدلًا منه في {name}، في {account}.',
  'calendars.lostToNowhere': 'لن تُكتب الحجوزات الجديدة بعد ذلك في أي تقويم، وتُحفظ هنا فقط.',
  'calendars.lostEventTypes': {
    zero: 'لا أنواع أحداث تحتاج إلى تقويم آخر: {names}.',
    one: 'نوع حدث واحد يكتب حجوزاته هناك ويحتاج إلى تقويم آخر: {names}.',
    two: 'نوعا حدث يكتبان حجوزاتهما هناك ويحتاجان إلى تقويم آخر: {names}.',
    few: '{count} أنواع أحداث تكتب حجوزاتها هناك وتحتاج إلى تقويم آخر: {names}.',
    many: '{count} نوع حدث تكتب حجوزاتها هناك وتحتاج إلى تقويم آخر: {names}.',
    other: '{count} نوع حدث تكتب حجوزاتها هناك وتحتاج إلى تقويم آخر: {names}.',
  },
  'calendars.stays': 'يبقى ما في تقاويمه كما هو، لكن لا تصل إليه التغييرات اللاحقة على تلك الحجوزات.',
  'calendars.keep': 'إبقاء',
  'calendars.removing': 'جارٍ الإزالة…',
  'calendars.removeFailed': 'تعذّرت إزالة الحساب',
  'calendars.removed': 'أُزيل {account}.',
  'calendars.connected': 'تم ربط التقويم.',
  'calendars.reconnected': 'أُعيد ربط {account}.',

  // where bookings go
  'calendars.placeTitle': 'وجهة الحجوزات الجديدة',
  'calendars.placeIn': 'في {account}. يمكن لأنواع أحداث معيّنة اختيار تقويم آخر.',
  'calendars.placeHint': 'يمكن لأنواع أحداث معيّنة اختيار تقويم آخر.',
  'calendars.placeChoose': 'اختيار تقويم',
  'calendars.placeLost': 'تقويم تتعذر قراءته',
  'calendars.placeLostHint': 'لا تمكن كتابة الحجوزات هناك الآن. يُرجى إصلاح حسابه أو اختيار تقويم آخر.',
  'calendars.placeNone': 'لا تمكن الكتابة في أي تقويم مربوط. تُحفظ الحجوزات هنا فقط.',
  'calendars.placeNoAccount': 'لا تقويم مربوطًا. تُحفظ الحجوزات هنا فقط.',
  'calendars.placeOption': '{name}، {account}',
  'calendars.placeDone': 'تُكتب الحجوزات الجديدة في {name}.',
  'calendars.placeFailed': 'بقي كما كان. {reason}',
  'calendars.elsewhere': {
    zero: 'لا أنواع أحداث تكتب في مكان آخر:',
    one: 'نوع حدث واحد يكتب في مكان آخر:',
    two: 'نوعا حدث يكتبان في مكان آخر:',
    few: '{count} أنواع أحداث تكتب في مكان آخر:',
    many: '{count} نوع حدث تكتب في مكان آخر:',
    other: '{count} نوع حدث تكتب في مكان آخر:',
  },
  'calendars.elsewhereTo': '{eventType}: {name}',
  'calendars.elsewhereLost': '{eventType}: تقويم تتعذر قراءته',

  // what blocks
  'calendars.todayTitle': 'ما يشغل اليوم',
  'calendars.todayNone': 'لا شيء في تقاويمك.',
  'calendars.todayNothingOn': 'لا تقويم مفعّلًا.',
  'calendars.todayRow': '{title}، {name}',
  'calendars.todayBusy': 'مشغول',
  'calendars.todayAll': 'طوال اليوم',
  'calendars.todayMissing': 'غير موجود في هذه القائمة: {accounts}.',
  'calendars.todayMissingMany': 'غير موجودة في هذه القائمة: {accounts}.',
  'calendars.todayZone': 'الأوقات بتوقيت {zone}',

  // a part alone
  'calendars.selectedTitle': 'ما يشغل وقتك',
} as const satisfies WordsOf<typeof enCalendars>;
