/** What a host reads of who hosts a team’s event type. */
export const enEventTeam = {
  'eventType.team.hint': 'Who of your team is booked with it, and how.',
  'eventType.team.collective': 'Everybody together',
  'eventType.team.collectiveHint': 'A time is offered when all hosts are free, and all of them come.',
  'eventType.team.roundRobin': 'One by turns',
  'eventType.team.roundRobinHint':
    'A time is offered when one of the hosts is free. Of those who are, the one with the highest priority comes; among equals it goes by turns.',
  'eventType.team.managed': 'Each on their own',
  'eventType.team.managedHint':
    'Each host has a copy of this event type on a page of their own and is booked there. What is saved here changes every copy.',
  'eventType.team.managedStays':
    'This stays as it is: an event type with copies can’t be turned into another kind.',
  'eventType.team.everyone':
    'Who joins the team later hosts too, and who leaves does not. Of a platform’s team these are its managed users alone.',
  'eventType.team.everyoneLater': 'All of them are listed here once this is saved.',
  'eventType.team.hosts.collective': {
    one: '{count} host has to be free.',
    other: 'All {count} have to be free.',
  },
  'eventType.team.hosts.collectiveAlone': 'One host: the times are those at which this host is free.',
  'eventType.team.hosts.roundRobin': {
    one: '{count} host takes turns.',
    other: '{count} take turns.',
  },
  'eventType.team.hosts.roundRobinAlone': 'One host, who is always the one.',
  'eventType.team.hosts.mandatory': {
    one: 'One more is in every booking, and has to be free too.',
    other: '{count} more are in every booking, and have to be free too.',
  },
  'eventType.team.hosts.managed': {
    one: 'A copy for one member.',
    other: 'A copy each for {count} members.',
  },
  'eventType.team.nobody': 'Nobody yet: no time is offered.',
  'eventType.team.nobodyManaged': 'Nobody has a copy yet, so nobody can be booked with it.',
  'eventType.team.add': 'Add a host',
  'eventType.team.addLabel': 'Members of the team',
  'eventType.team.search': 'Search for a member',
  'eventType.team.noMember': 'Nobody in the team by that name',
  'eventType.team.moreMembers': { one: '{count} more: keep typing', other: '{count} more: keep typing' },
  'eventType.team.remove': 'Remove {name}',
  'eventType.team.removed': '{name} is removed',
  'eventType.team.added': '{name} is added',
  'eventType.team.user': 'User {id}',
  'eventType.team.new': 'New',
  'eventType.team.left': 'Not in the team',
  'eventType.team.leftText':
    'Not in the team any more: the server takes no such host. Remove whoever it is, or invite them again.',
  'eventType.team.mandatory': 'In every booking',
  'eventType.team.priorityOf': 'Priority of {name}',
  'eventType.team.priority.highest': 'Highest priority',
  'eventType.team.priority.high': 'High priority',
  'eventType.team.priority.medium': 'Medium priority',
  'eventType.team.priority.low': 'Low priority',
  'eventType.team.priority.lowest': 'Lowest priority',
  'eventType.team.noTurns': 'Nobody takes turns',
  'eventType.team.noTurnsText': 'All hosts are in every booking. That is the same as everybody together.',
  'eventType.team.makeCollective': 'Host together',
  'eventType.team.invited': {
    one: 'One more is invited, and can host once they have accepted.',
    other: '{count} more are invited, and can host once they have accepted.',
  },
  'eventType.team.membersLoading': 'Looking who is in the team…',
  'eventType.team.membersRefused': 'You can’t see who is in the team',
  'eventType.team.membersRefusedText':
    'Only its admins can. Hosts can be removed here, and none can be added.',
  'eventType.team.membersFailed': 'It could not be read who is in the team',
  'eventType.team.membersNone': 'There is nobody in the team who could host.',
  'eventType.team.copiesMade': 'New copies',
  'eventType.team.copiesMadeText':
    '{names} will have a copy at “{slug}”. Whoever has an event type of their own at that address loses it: the copy takes its place.',
  'eventType.team.copiesOfAll':
    'Each member will have a copy at “{slug}”. Whoever has an event type of their own at that address loses it: the copy takes its place.',
  'eventType.team.copiesGone': 'Copies that are deleted',
  'eventType.team.copiesGoneText':
    'The copies of {names} are deleted, with their private links and webhooks. Bookings that were made stay.',
  'eventType.team.moreNames': { one: 'one more', other: '{count} more' },
  'eventType.team.sameHost': 'A booking that is moved to another time keeps its host.',
  'eventType.team.noHost': 'Choose at least one host, or everybody in the team.',
  'eventType.team.twice': 'This host is here twice. Remove one of them.',
  'eventType.team.change.added': { one: 'One host added', other: '{count} hosts added' },
  'eventType.team.change.removed': { one: 'One host removed', other: '{count} hosts removed' },
  'eventType.team.change.copied': { one: 'One copy made', other: '{count} copies made' },
  'eventType.team.change.uncopied': { one: 'One copy deleted', other: '{count} copies deleted' },
  'eventType.team.change.mandatory': {
    one: 'One host more in every booking',
    other: '{count} hosts more in every booking',
  },
  'eventType.team.change.optional': {
    one: 'One host not in every booking any more',
    other: '{count} hosts not in every booking any more',
  },
  'eventType.team.change.priority': {
    one: 'Priority of one host changed',
    other: 'Priority of {count} hosts changed',
  },
  'eventType.team.change.everyone': 'Everybody in the team hosts',
  'eventType.team.change.chosen': 'Hosts are chosen one by one',
} as const;
