import type { ChangeText } from './changeText.js';

/** "8 seats at each time, was one person", and what attendees see. */
export const seatsChange: ChangeText = ({ seats: before }, { seats: after }, { t }) => {
  const count = (total: number) => t('eventType.seats.count', { count: total });
  if (after === null) return before ? [t('eventType.seats.switchedOff', { was: count(before.total) })] : [];
  const was = before ? count(before.total) : t('eventType.seats.one');
  const value = count(after.total);
  return [
    ...(before?.total === after.total ? [] : [t('eventType.seats.changed', { value, was })]),
    ...((before?.showsAttendees ?? false) === after.showsAttendees
      ? []
      : [t(after.showsAttendees ? 'eventType.seats.namesOn' : 'eventType.seats.namesOff')]),
    ...((before?.showsLeft ?? false) === after.showsLeft
      ? []
      : [t(after.showsLeft ? 'eventType.seats.leftOn' : 'eventType.seats.leftOff')]),
  ];
};
