import { plainChange, switchChange } from './changeText.js';

export const teamChanges = {
  schedulingType: plainChange('schedulingType'),
  hosts: plainChange('hosts'),
  assignAllTeamMembers: switchChange('assignAllTeamMembers'),
  rescheduleWithSameRoundRobinHost: switchChange('rescheduleWithSameRoundRobinHost'),
} as const;
