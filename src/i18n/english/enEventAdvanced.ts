/** What a host reads of what is rarely changed, and of private links. */
export const enEventAdvanced = {
  'eventType.advanced.confirming': 'Confirming',
  'eventType.advanced.naming': 'What it is called',
  'eventType.advanced.after': 'After booking',
  'eventType.advanced.page': 'The page',
  'eventType.advanced.calendars': 'Calendars',
  'eventType.advanced.privacy': 'E-mail and privacy',
  'eventType.advanced.changing': 'Cancelling and rescheduling',
  'eventType.advanced.minutes': { one: 'minute', other: 'minutes' },
  'eventType.advanced.hours': { one: 'hour', other: 'hours' },
  'eventType.advanced.unit': 'Unit of: {name}',
  'eventType.advanced.atLeastOne': 'Give a whole number of at least 1',
  'eventType.advanced.confirmHint':
    'Until you confirm it, a booking is only asked for, and the visitor is told so.',
  'eventType.advanced.confirmNever': 'Confirmed at once',
  'eventType.advanced.confirmAlways': 'I confirm every booking',
  'eventType.advanced.confirmLate': 'I confirm only what is booked at short notice',
  'eventType.advanced.confirmBefore': 'Booked later than this before the start',
  'eventType.advanced.blocksTime': 'Its time is taken while it waits',
  'eventType.advanced.blocksTimeHint': 'Otherwise others can ask for the same time meanwhile.',
  'eventType.advanced.nameHint':
    'In calendars and e-mails. What stands in braces is filled in for each booking.',
  'eventType.advanced.nameTemplate': 'Name',
  'eventType.advanced.nameExample': 'Such as: {name}',
  'eventType.advanced.nameInsert': 'Insert into the name',
  'eventType.advanced.nameUnknown':
    '{variable} can’t be filled in. Take it out, or insert one of those below.',
  'eventType.advanced.exampleHost': 'Ada Host',
  'eventType.advanced.exampleVisitor': 'Maya Lind',
  'eventType.advanced.examplePlace': 'Cal Video',
  'eventType.advanced.redirectHint':
    'Where the visitor’s browser goes once it is booked. Without one, your page stays and says that it is booked.',
  'eventType.advanced.redirectAddress': 'Address of the page',
  'eventType.advanced.redirectTells':
    'That page is told the booking’s facts in its address, such as names and times. This can’t be changed here.',
  'eventType.advanced.redirectTellsNothing':
    'That page is told nothing of the booking. This can’t be changed here.',
  'eventType.advanced.noAddress': 'Give a whole address that begins with https:// or http://',
  'eventType.advanced.zoneHint':
    'Visitors can’t choose a zone. On Cal.com they see times in the zone of your hours, on a page of yours in the zone it gives.',
  'eventType.advanced.zoneHintNamed':
    'Visitors can’t choose a zone. On Cal.com they see {zone} time, that of your hours, on a page of yours the one it gives.',
  'eventType.advanced.viewsHint':
    'What visitors can choose among. It can be changed, but not left to the server again.',
  'eventType.advanced.viewsUnset':
    'What visitors can choose among. Nothing is set yet; once it is, it can be changed, but not left to the server again.',
  'eventType.advanced.viewsOffered': 'Views offered',
  'eventType.advanced.viewLast': 'One has to stay.',
  'eventType.advanced.viewFirst': 'Opens with',
  'eventType.advanced.monthView': 'Month',
  'eventType.advanced.weekView': 'Week',
  'eventType.advanced.columnView': 'Columns',
  'eventType.advanced.firstView': 'Let the page open with a view that is offered',
  'eventType.advanced.languageHint': 'What your page speaks, whoever opens it.',
  'eventType.advanced.languageOwn': 'The visitor’s own',
  'eventType.advanced.colorHint':
    'Colours of its own instead of yours. Once saved, they can be changed, but not taken away.',
  'eventType.advanced.colorKept':
    'Colours of its own instead of yours. They can be changed, but not taken away.',
  'eventType.advanced.lightColor': 'On light pages',
  'eventType.advanced.darkColor': 'On dark pages',
  'eventType.advanced.colorPick': 'Pick a colour: {name}',
  'eventType.advanced.noColor': 'Give a colour as six digits, such as #3b6cf6',
  'eventType.advanced.lightContrast':
    'Hard to see on white: the contrast is {ratio} to 1, and 3 to 1 is needed. Take a darker colour.',
  'eventType.advanced.darkContrast':
    'Hard to see on dark: the contrast is {ratio} to 1, and 3 to 1 is needed. Take a lighter colour.',
  'eventType.advanced.calendarHint':
    'Where bookings are written. Once one is chosen and saved, you can change to another, but not back to your default.',
  'eventType.advanced.calendarKept':
    'Where bookings are written. You can change to another, but not back to your default.',
  'eventType.advanced.calendarDefault': 'Your default',
  'eventType.advanced.calendarGone': 'No longer connected, or not yours',
  'eventType.advanced.calendarsNone': 'No calendar is connected. Bookings are written to none.',
  'eventType.advanced.calendarsFailed': 'Your calendars could not be read',
  'eventType.advanced.organizerHint':
    'Invitations come from the address of that calendar’s account, instead of yours here.',
  'eventType.advanced.organizerNone':
    'Needs a calendar account that is connected. Invitations come from your address here.',
  'eventType.advanced.hideNotesHint': 'What the visitor answers is not written into calendars.',
  'eventType.advanced.hideDetailsHint': 'Whoever sees your calendar sees that you are busy, and no more.',
  'eventType.advanced.hideEmailHint':
    'Visitors don’t see your address on the page, in e-mails and in calendars.',
  'eventType.advanced.verifyHint': 'A code is sent to the visitor, who has to enter it before booking.',
  'eventType.advanced.signInHint': 'Only you, or your team’s admins, can book it. Others are refused.',
  'eventType.advanced.emailsHint':
    'Confirmations, reminders and cancellations that the server sends by itself.',
  'eventType.advanced.attendeesEmails': 'To attendees',
  'eventType.advanced.hostsEmails': 'To hosts',
  'eventType.advanced.attendeesOffTitle': 'No e-mails to attendees?',
  'eventType.advanced.hostsOffTitle': 'No e-mails to hosts?',
  'eventType.advanced.attendeesOffText':
    'Nobody who books gets a confirmation, a reminder or word of a cancellation, unless you send it yourself. What workflows send goes on.',
  'eventType.advanced.hostsOffText':
    'No host hears of bookings, changes and cancellations by e-mail, and has to look in the calendar. What workflows send goes on.',
  'eventType.advanced.emailsKeep': 'Keep sending',
  'eventType.advanced.emailsOff': 'Send none',
  'eventType.advanced.cancellingHint': 'Nobody can cancel a booking: neither who booked it nor you.',
  'eventType.advanced.rescheduleTitle': 'Rescheduling',
  'eventType.advanced.rescheduleHint': 'Until when a booking can be moved to another time.',
  'eventType.advanced.rescheduleAlways': 'At any time',
  'eventType.advanced.rescheduleUntil': 'Until some time before the start',
  'eventType.advanced.rescheduleNever': 'Not at all',
  'eventType.advanced.rescheduleBefore': 'Not later than this before the start',
  'eventType.advanced.pastHint': 'A booking that is over can be moved to a new time.',
  'eventType.advanced.cancelledHint': 'By its old link, a booking that was cancelled can be made anew.',
  'eventType.advanced.changeConfirmLate': 'I confirm what is booked less than {length} ahead',
  'eventType.advanced.changeTimeFree': '{when}, its time free for others until then',
  'eventType.advanced.changeViews': '{views}, first {first}',
  'eventType.advanced.changeRescheduleUntil': 'until {length} before',
  'eventType.advanced.changeAttendeeMailOff': 'No e-mails to attendees',
  'eventType.advanced.changeAttendeeMailOn': 'E-mails to attendees again',
  'eventType.advanced.changeHostMailOff': 'No e-mails to hosts',
  'eventType.advanced.changeHostMailOn': 'E-mails to hosts again',
  'eventType.payments.hint': 'What visitors pay when they book.',
  'eventType.payments.price': 'Price',
  'eventType.payments.where':
    'It is set in Cal.com, at the payment app of this event type, and can’t be changed here.',
  'eventType.links.hint':
    'Addresses for those you give them to: each works until a day or for some bookings, also while the event type is hidden. They are made, changed and deleted at once: Save has no part in it.',
  'eventType.links.noneOfTeams':
    'There are private links only of your own event types, and of those of a team in an organization.',
  'eventType.links.failed': 'The links could not be read',
  'eventType.links.empty': 'No private links yet',
  'eventType.links.emptyText': 'Make one to let somebody book without your public page.',
  'eventType.links.add': 'New private link',
  'eventType.links.used': {
    one: '{used} of {count} booking made',
    other: '{used} of {count} bookings made',
  },
  'eventType.links.until': 'Until {day}, {time}',
  'eventType.links.over': 'Ended',
  'eventType.links.copy': 'Copy',
  'eventType.links.copyOf': 'Copy {link}',
  'eventType.links.changeTitle': 'Change this link',
  'eventType.links.deleteTitle': 'Delete this link?',
  'eventType.links.deleteText': 'Nobody can book by it from then on. Bookings that were made stay.',
  'eventType.links.deleted': 'The link is deleted',
  'eventType.links.dayFault': 'Give a day that is not over',
  'eventType.links.changed': 'The link is changed',
  'eventType.links.made': 'The link is made',
  'eventType.links.works': 'How long it works',
  'eventType.links.byBookings': 'For a number of bookings',
  'eventType.links.byDay': 'Until a day',
  'eventType.links.lastDay': 'Last day',
  'eventType.links.bookings': 'Bookings',
  'eventType.links.make': 'Make link',
} as const;
