import type { Handler } from '../handler.js';
import { addSchedule, changeSchedule, readSchedule, removeSchedule, schedulesOf } from './keptSchedules.js';
import { scheduleAnswer } from './schedule.js';

export const createSchedule: Handler<'schedules.create'> = addSchedule;

export const listSchedules: Handler<'schedules.list'> = (_, call) => schedulesOf(call);

export const getDefaultSchedule: Handler<'schedules.getDefault'> = async (_, { caller: { user }, store }) => {
  const schedule =
    user.defaultScheduleId === null ? undefined : await store.schedules.find(user.defaultScheduleId);
  return schedule ? scheduleAnswer(schedule, user) : null;
};

export const getSchedule: Handler<'schedules.get'> = ({ scheduleId }, call) => readSchedule(scheduleId, call);

export const updateSchedule: Handler<'schedules.update'> = changeSchedule;

export const deleteSchedule: Handler<'schedules.delete'> = async ({ scheduleId }, call) => {
  await removeSchedule(scheduleId, call);
  return undefined;
};
