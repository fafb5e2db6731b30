declare module 'virtual:daybook-docs' {
  export const docs: import('../.config/docs/docs.js').Docs;
}

declare module '*.md?raw' {
  const text: string;
  export default text;
}
