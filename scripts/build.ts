/* `npm run build`: the generated files, and dist/: one entry for each action and own program, chunks that they share. Two builds of one tree are equal to the byte. */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { type Plugin, rolldown } from 'rolldown';
import { minifySync } from 'rolldown/experimental';
import { schemaByMethod, schemaOptions } from '../packages/core/src/store/schema-options.ts';
import { generate } from './generated.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const at = (path: string): string => join(root, path);

/** What `runs.main` and `runs.post` name, the command line, and the programs that core starts by itself (core's programs.ts). */
const entries: Readonly<Record<string, string>> = {
  pgproof: at('actions/src/main.ts'),
  cli: at('packages/cli/src/start.ts'),
  'backup-db': at('actions/backup-db/src/main.ts'),
  'restore-verify': at('actions/restore-verify/src/main.ts'),
  'restore-verify-post': at('actions/restore-verify/src/post.ts'),
  restore: at('actions/restore/src/main.ts'),
  diagnose: at('actions/diagnose/src/main.ts'),
  healthcheck: at('actions/healthcheck/src/main.ts'),
  migrate: at('actions/migrate/src/main.ts'),
  scaffold: at('actions/scaffold/src/main.ts'),
  ...Object.fromEntries(
    readdirSync(at('packages/core/src'), { recursive: true, encoding: 'utf8' })
      .filter((path) => /^programs\/[a-z-]+\.ts$/.test(path))
      .map((path) => [path.slice('programs/'.length, -'.ts'.length), at(`packages/core/src/${path}`)]),
  ),
};

/**
 * Libraries by what brings them in: each group is a chunk of its own, so that an action loads what it uses, and a change of our code
 * rewrites none of them.
 */
const vendors: readonly (readonly [name: string, packages: RegExp])[] = [
  ['postgres', /node_modules\/(pg|pg-[a-z-]+|pgpass|postgres-[a-z]+|split2|xtend)\//],
  ['schema', /packages\/core\/src\/store\/schema\.ts$|node_modules\/ajv\//],
  ['actions-core', /node_modules\/@actions\/(core|exec|io)\//],
  ['s3', /node_modules\/(@aws-sdk|@aws|@smithy|bowser)\//],
  ['grammar', /node_modules\/(libpg-query|@pgsql\/[a-z]+)\//],
  ['yaml', /node_modules\/yaml\//],
  ['age', /node_modules\/(age-encryption|@noble\/[a-z-]+|@scure\/[a-z-]+|bech32-buffer)\//],
];

/** What `wal push` and `wal fetch` share with other commands: they are run for every segment of a log, and wait for no more than this. */
const lean =
  /packages\/(cli\/src\/(signals|store|terminal|wal)|core\/src\/(present|errors|refusal|secret|units|workspace|store\/(age-header|folder|folder-archive|hash|identifier|recipient|sshkey|whole|s3\/open|s3\/place)|wal\/(archive|control|fetch|history|identity|name|pack|push|segment|written)))\.ts$/;

/** Of these nothing is run by being imported: what nobody calls is left out, such as the HTTP client behind core's OIDC token. */
const withoutSideEffects = /node_modules\/(@actions\/(core|exec|io|http-client)|undici|tunnel)\//;

/** Our own chunks stay readable; libraries, and what a schema compiles to, are minified. */
function minifyVendors(): Plugin {
  return {
    name: 'minify-vendors',
    renderChunk: (code, chunk) => {
      const isVendor =
        chunk.moduleIds.length > 0 && chunk.moduleIds.every((id) => /node_modules|^\0|\/store\/schema\.ts$/.test(id));
      return isVendor ? minifySync(chunk.fileName, code, { module: true }).code : null;
    },
  };
}

/** Puts what a JSON schema compiles to in the place of the module that compiles it as it runs. */
function compileSchema(): Plugin {
  const read = (name: string): object =>
    JSON.parse(readFileSync(at(`packages/core/src/store/${name}.schema.json`), 'utf8'));
  return {
    name: 'compile-schema',
    load: (id) => {
      if (id !== at('packages/core/src/store/schema.ts')) return null;
      const ajv = new Ajv({ ...schemaOptions, code: { source: true, esm: true } });
      const code = standaloneCode.default(ajv, ajv.compile(schemaByMethod(read('manifest'), read('physical'))));
      const problemIn = 'export const problemIn = (value) => validate(value) ? undefined : validate.errors[0];';
      return { code: `${code}\n${problemIn}\n`, moduleType: 'js' };
    },
  };
}

/**
 * Has what is imported by name from core's index be imported from the module that it stands in: else whatever takes one name of the index reaches
 * all of core, and all of it is one chunk, which every command waits for.
 */
function bypassIndex(): Plugin {
  const folder = at('packages/core/src');
  const named = (list: string): string[] => list.split(',').flatMap((name) => name.trim() || []);
  const homes = new Map(
    [
      ...readFileSync(join(folder, 'index.ts'), 'utf8').matchAll(/^export (?:type )?\{([^}]+)\} from '(.+)';$/gm),
    ].flatMap(([, list = '', path = '']) =>
      named(list).map((name) => [name.replace(/^type /, ''), join(folder, path)] as const),
    ),
  );
  return {
    name: 'bypass-index',
    transform: (code, id) =>
      code.replace(/^import \{([^}]+)\} from '@pgproof\/core';$/gm, (_, list: string) =>
        named(list)
          .map((name) => {
            const home = homes.get(name.replace(/^type /, '').replace(/ as .*/, ''));
            if (home === undefined) throw new Error(`${id}: core's index exports no "${name}"`);
            return `import { ${name} } from ${JSON.stringify(home)};`;
          })
          .join(' '),
      ),
  };
}

/** PostgreSQL's grammar looks for its WebAssembly beside itself, by that name. */
function placeGrammar(): Plugin {
  return {
    name: 'place-grammar',
    generateBundle() {
      const source = readFileSync(at('packages/core/node_modules/libpg-query/wasm/libpg-query.wasm'));
      this.emitFile({ type: 'asset', fileName: 'chunks/libpg-query.wasm', source });
    },
  };
}

/** Writes the build into a folder, which it empties first. */
export async function build(folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  const bundle = await rolldown({
    cwd: root,
    input: entries,
    platform: 'node',
    tsconfig: false,
    resolve: { mainFields: ['module', 'main'] },
    treeshake: { moduleSideEffects: [{ test: withoutSideEffects, sideEffects: false }] },
    // A file that is read beside its module goes along.
    experimental: { resolveNewUrlToAsset: true },
    plugins: [bypassIndex(), compileSchema(), placeGrammar(), minifyVendors()],
    onLog: (level, log, handler) => {
      // Libraries of others: theirs to mend.
      if (log.code === 'EVAL' || log.code === 'CIRCULAR_DEPENDENCY') return;
      handler(level, log);
    },
  });
  try {
    const { output } = await bundle.write({
      dir: folder,
      format: 'esm',
      entryFileNames: '[name].js',
      chunkFileNames: ({ name }) => `chunks/${name.split('~')[0]}-[hash].js`,
      assetFileNames: 'chunks/[name]-[hash][extname]',
      codeSplitting: {
        groups: [
          ...vendors.map(([name, test]) => ({ name, test, priority: 20 })),
          { name: 'lean', test: lean, priority: 15 },
          // In chunks by which entries and commands use it: else a part that one alone uses lies in it, and whoever imports the whole runs that one.
          {
            name: 'core',
            test: /packages\/core\/src\/(?!programs\/)/,
            priority: 10,
            entriesAware: true,
            // Where more is merged, chunks come to import each other, and one runs before what it needs: see requireOrder.
            entriesAwareMergeThreshold: 20_000,
          },
        ],
      },
    });
    requireOrder(new Map(output.flatMap((part) => (part.type === 'chunk' ? [[part.fileName, part.imports]] : []))));
    const modules = output.flatMap((part) => (part.type === 'chunk' ? part.moduleIds : []));
    writeFileSync(join(folder, 'LICENSES.txt'), licences(modules));
  } finally {
    await bundle.close();
  }
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify({ type: 'module' })}\n`);
}

/** Throws where chunks import each other: one of them would run before what it needs is there. */
function requireOrder(importsOf: ReadonlyMap<string, readonly string[]>): void {
  const done = new Set<string>();
  const visit = (chunk: string, way: readonly string[]): void => {
    if (way.includes(chunk))
      throw new Error(`chunks import each other: ${[...way.slice(way.indexOf(chunk)), chunk].join(' -> ')}`);
    if (done.has(chunk)) return;
    for (const imported of importsOf.get(chunk) ?? []) visit(imported, [...way, chunk]);
    done.add(chunk);
  };
  for (const chunk of importsOf.keys()) visit(chunk, []);
}

/** The licences of all packages that modules of the build come from, by name and version. */
function licences(modules: readonly string[]): string {
  const folders = new Set(modules.flatMap((id) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id)?.[0] ?? []));
  const entries = [...folders].map((path) => {
    const { name, version, license, author } = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'));
    const text = licenceText(path);
    const stated = typeof license === 'string' ? license : text === undefined ? 'the package states none' : 'see below';
    const by = typeof author === 'string' ? author : author?.name;
    return {
      title: `${name} ${version} (${stated})`,
      text: text ?? `By ${by ?? 'its authors'}; the package has no text.`,
    };
  });
  const byTitle = new Map(entries.map(({ title, text }) => [title, text]));
  const sorted = [...byTitle].sort(([a], [b]) => (a < b ? -1 : 1));
  return `${sorted.map(([title, text]) => `${'='.repeat(80)}\n${title}\n\n${text}`.trim()).join('\n\n')}\n`;
}

/** The file that holds a package's licence, or that part of its README; undefined for one that has neither. */
function licenceText(folder: string): string | undefined {
  const read = (name: RegExp): string => {
    const file = readdirSync(folder).find((entry) => name.test(entry));
    return file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim();
  };
  const [, part = ''] = /^#* *licen[cs]e *\n(?:[=-]+\n)?([^#]*)/im.exec(read(/^readme/i)) ?? [];
  return read(/^(licen[cs]e|copying)([.-].*)?$/i) || (part.length > 100 ? part.trim() : undefined);
}

/** Every file of a build with its content, by its path. */
export function readBuild(folder: string): Map<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  return new Map(names.sort().map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  generate();
  await build(at('dist'));
}
