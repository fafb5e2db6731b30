/** What Vite puts in when it builds. */
interface ImportMeta {
  readonly env: { readonly VITE_CAL_API_URL: string; readonly VITE_CAL_CLIENT_ID: string };
}
