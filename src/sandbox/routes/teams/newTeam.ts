import type { TeamRecord } from '../../model/teams.js';
import type { New } from '../../store/store.js';

/** A team of which nothing has been said but its name. */
export const newTeam = (
  said: Pick<TeamRecord, 'name' | 'slug'> & Partial<New<TeamRecord>>,
): New<TeamRecord> => ({
  parentId: null,
  logoUrl: null,
  calVideoLogo: null,
  appLogo: null,
  appIconLogo: null,
  bio: null,
  hideBranding: false,
  isOrganization: false,
  isPrivate: false,
  hideBookATeamMember: false,
  theme: null,
  brandColor: null,
  darkBrandColor: null,
  bannerUrl: null,
  timeFormat: null,
  timeZone: 'Europe/London',
  weekStart: 'Sunday',
  isPlatform: false,
  plan: null,
  isAdminApiEnabled: false,
  clientId: null,
  managerId: null,
  ...said,
});
