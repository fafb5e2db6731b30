/** What stands in for an app's logo: `G`, `Z`, and of Microsoft's what it is known by. */
export const appLetter = (name: string): string => name.replace(/^Microsoft /, '').charAt(0);
