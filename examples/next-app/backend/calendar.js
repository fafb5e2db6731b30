/** Where the calendar API is, and as which client we speak. Visitors may know both. */
export const calendar = {
  apiUrl: process.env.CAL_API_URL,
  clientId: process.env.CAL_CLIENT_ID,
};

/** Whose page it is. */
export const visit = { username: 'hannah', eventSlug: 'initial-assessment' };

/** The page's language. The server writes it, and the browser takes it over. */
export const language = 'en-GB';
