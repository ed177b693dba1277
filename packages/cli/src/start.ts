import { isLean } from './lean-words.ts';

// PostgreSQL runs these for every segment of its log: they load what they need, and no other command.
if (isLean(process.argv.slice(2))) await import('./lean.ts');
else await import('./whole.ts');
