/** Next looks for the top of a project by its lockfiles, and would find Daybook's own. */
const config = { turbopack: { root: import.meta.dirname } };

export default config;
