import type {
  OrganizationUser,
  UpdateOrganizationUserInput,
} from '../../../../contract/organizations/users/users.schema.js';
import { language } from '../../../../contract/scalars.schema.js';
import { toIso } from '../../../../time/instant.js';
import type { Instant } from '../../../../time/types.js';
import { parseZone } from '../../../../time/zone.js';
import type { User, UserLook } from '../../../model/records.js';
import type { MembershipRecord } from '../../../model/teams.js';
import type { New } from '../../../store/store.js';
import { slugify } from '../../slugify.js';

const NO_LOOK: UserLook = {
  theme: null,
  appTheme: null,
  brandColor: null,
  darkBrandColor: null,
  hideBranding: false,
};

type UserSettings = Omit<UpdateOrganizationUserInput, 'orgId' | 'userId'>;

/** Who is made by an organization, and has yet to sign up. */
export function newOrganizationUser(
  { email, ...settings }: UserSettings & { email: string },
  organizationId: number,
  now: Instant,
): New<User> {
  return {
    username: usernameOf(email),
    name: null,
    bio: null,
    timeZone: 'Europe/London',
    weekStart: 'Sunday',
    timeFormat: 12,
    defaultScheduleId: null,
    locale: 'en',
    avatarUrl: null,
    metadata: null,
    createdAt: now,
    organizationId,
    clientId: null,
    invitedTo: organizationId,
    email,
    ...settingsPatch(settings, undefined),
  };
}

/** Of `ada@acme.example`: `ada-acme`. */
function usernameOf(email: string): string {
  const [local = '', domain = ''] = email.split('@');
  return slugify(`${local}-${domain.split('.')[0]}`);
}

/** @param look what there is of it; that which is not sent stays */
export function settingsPatch(
  settings: UserSettings,
  look: UserLook | undefined = NO_LOOK,
): Partial<New<User>> {
  const { weekday, timeZone, timeFormat, locale, ...rest } = settings;
  const { theme, appTheme, brandColor, darkBrandColor, hideBranding, ...fields } = rest;
  const changed = defined({ theme, appTheme, brandColor, darkBrandColor, hideBranding });
  return {
    ...defined(fields),
    ...(weekday && { weekStart: weekday }),
    ...(timeZone && { timeZone: parseZone(timeZone) }),
    ...(timeFormat && { timeFormat }),
    ...(locale !== undefined && { locale: locale === null ? null : language.parse(locale) }),
    ...(Object.keys(changed).length > 0 && { look: { ...look, ...changed } }),
  };
}

/** Without what was not said. */
function defined<Fields extends object>(
  fields: Fields,
): { [Name in keyof Fields]?: Exclude<Fields[Name], undefined> } {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined);
  // SAFETY: what is left has a value, and is of the type that it had.
  return Object.fromEntries(entries) as { [Name in keyof Fields]?: Exclude<Fields[Name], undefined> };
}

/** @param membership the user's, in the organization that asks */
export function organizationUserAnswer(user: User, { teamId }: MembershipRecord): OrganizationUser {
  const { theme, appTheme, brandColor, darkBrandColor, hideBranding } = user.look ?? NO_LOOK;
  const invitedTo = user.invitedTo ?? (user.clientId === null ? null : user.organizationId);
  return {
    id: user.id,
    username: user.username,
    name: user.name,
    email: user.email,
    emailVerified: invitedTo === null ? toIso(user.createdAt) : null,
    bio: user.bio,
    avatarUrl: user.avatarUrl,
    timeZone: user.timeZone,
    weekStart: user.weekStart,
    appTheme,
    theme,
    defaultScheduleId: user.defaultScheduleId,
    locale: user.locale,
    timeFormat: user.timeFormat,
    hideBranding,
    brandColor,
    darkBrandColor,
    allowDynamicBooking: user.allowDynamicBooking ?? true,
    createdDate: toIso(user.createdAt),
    verified: invitedTo !== null,
    invitedTo,
    ...(user.metadata && { metadata: { ...user.metadata } }),
    // There is one profile per user here, so that the one's number serves for the other.
    profile: { id: user.id, organizationId: teamId, userId: user.id, username: user.username },
  };
}
