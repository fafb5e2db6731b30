'use client';
import { DestinationPart } from '../../../calendars/destination/DestinationPart.js';
import { useCalendarScene } from './CalendarScene.js';

export function DestinationOfScene() {
  const { controller, words } = useCalendarScene();
  const isEmpty = controller.accounts.model.status === 'empty';
  return (
    <DestinationPart controller={controller.destination} isEmpty={isEmpty} headingLevel={3} words={words} />
  );
}
