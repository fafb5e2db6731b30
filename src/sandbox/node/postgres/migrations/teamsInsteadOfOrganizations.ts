/** Organizations were a kind of record of their own, and a user's role in theirs stood at the user. */
export const teamsInsteadOfOrganizations = `do $migration$ begin
  if to_regclass('daybook_sandbox.organizations') is null then return; end if;

  insert into daybook_sandbox.teams (id, record)
  select
    (record->>'id')::int,
    jsonb_build_object(
      'parentId', null, 'logoUrl', null, 'calVideoLogo', null, 'appLogo', null, 'appIconLogo', null, 'bio', null,
      'hideBranding', false, 'isPrivate', false, 'hideBookATeamMember', false, 'theme', null, 'brandColor', null,
      'darkBrandColor', null, 'bannerUrl', null, 'timeFormat', null, 'timeZone', 'Europe/London', 'weekStart', 'Sunday',
      'plan', 'SCALE', 'isAdminApiEnabled', true, 'clientId', null, 'managerId', null,
      'isOrganization', true
    ) || (record - 'id' - 'ownerUserId')
  from daybook_sandbox.organizations;
  perform setval(pg_get_serial_sequence('daybook_sandbox.teams', 'id'), max(id)) from daybook_sandbox.teams;

  insert into daybook_sandbox.memberships (record)
  select jsonb_build_object(
    'teamId', record->'organizationId', 'userId', id, 'role', coalesce(record->>'organizationRole', 'MEMBER'),
    'customRoleId', null, 'accepted', true, 'disableImpersonation', false,
    'createdAt', record->'createdAt', 'updatedAt', record->'createdAt'
  )
  from daybook_sandbox.users where record->>'organizationId' is not null order by id;
  update daybook_sandbox.users set record = record - 'organizationRole';
  drop table daybook_sandbox.organizations;
end $migration$`;
