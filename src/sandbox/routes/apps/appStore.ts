import type { CredentialRecord } from '../../model/collections.js';
import type { ServerSettings } from '../../server.js';

/** An app of the server's catalogue that is no calendar. */
interface StoreApp {
  slug: string;
  dirName: string;
  name: string;
  description: string;
  /** Of its credentials. */
  type: string;
  variant: 'conferencing' | 'payment';
  url: string;
  logo: string;
  publisher: string;
  isOAuth: boolean;
  /** How an event type names it as its place; null: it is none. */
  location: string | null;
  own?: Readonly<Record<string, unknown>>;
}

const logo = (dirName: string) => `/app-store/${dirName}/icon.svg`;

const APPS: readonly StoreApp[] = [
  {
    slug: 'daily-video',
    dirName: 'dailyvideo',
    name: 'Cal Video',
    description:
      'Cal Video is the in-house web-based video conferencing platform powered by Daily.co, which is minimalistic and lightweight, but has most of the features you need.',
    type: 'daily_video',
    variant: 'conferencing',
    url: 'https://daily.co',
    logo: logo('dailyvideo'),
    publisher: 'Cal.com',
    isOAuth: false,
    location: 'integrations:daily',
    own: { isGlobal: true },
  },
  {
    slug: 'google-meet',
    dirName: 'googlevideo',
    name: 'Google Meet',
    description: 'Meets in a room of Google Meet. Needs a connected Google Calendar.',
    type: 'google_video',
    variant: 'conferencing',
    url: 'https://meet.google.com',
    logo: '/app-store/googlevideo/logo.webp',
    publisher: 'Cal.com',
    isOAuth: false,
    location: 'integrations:google:meet',
  },
  {
    slug: 'zoom',
    dirName: 'zoomvideo',
    name: 'Zoom Video',
    description: 'Meets in a room of a Zoom account.',
    type: 'zoom_video',
    variant: 'conferencing',
    url: 'https://zoom.us',
    logo: logo('zoomvideo'),
    publisher: 'Cal.com',
    isOAuth: true,
    location: 'integrations:zoom',
  },
  {
    slug: 'msteams',
    dirName: 'office365video',
    name: 'Microsoft 365/Teams',
    description: 'Meets in a room of Microsoft Teams. Needs an account of work or school.',
    type: 'office365_video',
    variant: 'conferencing',
    url: 'https://www.microsoft.com/microsoft-teams',
    logo: logo('office365video'),
    publisher: 'Cal.com',
    isOAuth: true,
    location: 'integrations:office365_video',
  },
  {
    slug: 'stripe',
    dirName: 'stripepayment',
    name: 'Stripe',
    description:
      'A Saas company a payment processing software, and application programming interfaces for e-commerce websites and mobile applications.',
    type: 'stripe_payment',
    variant: 'payment',
    url: 'https://cal.com/',
    logo: logo('stripepayment'),
    publisher: 'Cal.com',
    isOAuth: true,
    location: null,
    own: { docsUrl: 'https://stripe.com/docs', extendsFeature: 'EventType' },
  },
];

/** The apps that are installed on this server, in the order of the catalogue. */
export const storeApps = ({ apps }: ServerSettings): StoreApp[] => APPS.filter(({ slug }) => apps.has(slug));

/** How an event type names this app as its place; undefined: it is no video app. */
export const locationOfApp = (slug: string): string | undefined =>
  APPS.find((app) => app.slug === slug)?.location ?? undefined;

/** The app of a place that is held by video; undefined: not one of ours. */
export const appOfLocation = (location: string): Pick<StoreApp, 'slug' | 'name'> | undefined =>
  APPS.find((app) => app.location === location);

/** The catalogue's entry, with the connections of whoever asks. */
export function appAnswer(app: StoreApp, credentials: readonly CredentialRecord[]) {
  const { slug, dirName, name, description, type, variant, url, publisher, isOAuth, location, own } = app;
  const theirs = credentials.filter((credential) => credential.type === type);
  const ids = (wanted: readonly CredentialRecord[]) => wanted.map(({ id }) => id);
  return {
    appData: location === null ? null : { location: { linkType: 'dynamic', type: location, label: name } },
    dirName,
    __template: '',
    name,
    description,
    installed: false,
    slug,
    category: variant,
    categories: [variant],
    logo: app.logo,
    publisher,
    title: name,
    type,
    url,
    variant,
    email: 'help@cal.com',
    isOAuth,
    ...own,
    locationOption: location === null ? null : { value: location, label: name, disabled: false },
    enabled: true,
    userCredentialIds: ids(theirs.filter(({ userId }) => userId !== null)),
    invalidCredentialIds: ids(theirs.filter(({ invalid }) => invalid)),
    teams: [],
  };
}
