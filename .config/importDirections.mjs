import { createRequire } from 'node:module';
import { cruise, format } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';

/** Holds every import of src against rooms.json. Unlike the bare command it fails where it has read nothing. */
const { forbidden, options } = createRequire(import.meta.url)('./dependency-cruiser.cjs');
const { output } = await cruise(['src'], { ...options, validate: true, ruleSet: { forbidden } }, undefined, {
  tsConfig: extractTSConfig(options.tsConfig.fileName),
});
const report = await format(output, { outputType: 'err' });
console.log(report.output);
if (output.summary.totalCruised === 0) console.log('No module of src was read: nothing is proved.');
process.exitCode = report.exitCode > 0 || output.summary.totalCruised === 0 ? 1 : 0;
