/* What Kubernetes would refuse: its own schemas, in which a field that is not known is an error. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020.js';
import { parse, parseAllDocuments } from 'yaml';

interface Kind {
  readonly apiVersion: string;
  readonly kind: string;
}

/** Says what is wrong with an object, a line each; an object of a kind that has no schema is wrong, too. */
export type Validator = (object: unknown) => string[];

const definitions = '/api/_definitions.json';
const options = { strict: false, allErrors: true, validateFormats: false } as const;

/** Validates objects of Kubernetes' own kinds. `folder` has a folder of schemas for each minor release. */
export function openSchemas(folder: string, version: string): Validator {
  const release = join(folder, `v${version}-local-strict`);
  const read = (name: string): object => JSON.parse(readFileSync(join(release, name), 'utf8'));
  const ajv = new Ajv2020.default(options);
  ajv.addSchema(read('_definitions.json'), definitions);
  const known = new Map<string, ValidateFunction>();
  return by(({ apiVersion, kind }) => {
    const [group = '', of] = apiVersion.includes('/') ? apiVersion.split('/') : ['', apiVersion];
    const name = [kind.toLowerCase(), ...(group === '' ? [] : [group.split('.')[0]]), of].join('-');
    let validate = known.get(name);
    if (validate === undefined && readdirSync(release).includes(`${name}.json`)) {
      validate = ajv.compile(read(`${name}.json`));
      known.set(name, validate);
    }
    return validate;
  });
}

/** Validates objects of custom resources, by their definitions in a folder. */
export function openCustomResources(folder: string): Validator {
  const ajv = new Ajv2020.default(options);
  const known = new Map<string, ValidateFunction>();
  for (const file of readdirSync(folder)) {
    const { spec } = parse(readFileSync(join(folder, file), 'utf8'));
    for (const { name, schema } of spec.versions)
      known.set(`${spec.group}/${name} ${spec.names.kind}`, ajv.compile(strict(schema.openAPIV3Schema) as object));
  }
  return by(({ apiVersion, kind }) => known.get(`${apiVersion} ${kind}`));
}

function by(schemaOf: (object: Kind) => ValidateFunction | undefined): Validator {
  return (object) => {
    const { apiVersion, kind } = object as Kind;
    const validate = schemaOf({ apiVersion, kind });
    if (validate === undefined) return [`no schema of ${apiVersion} ${kind}`];
    if (validate(object)) return [];
    return (validate.errors ?? []).map(
      ({ instancePath, message, params }) => `${kind} ${instancePath} ${message} ${JSON.stringify(params)}`,
    );
  };
}

/** What a server refuses with --validate=strict: an object whose fields are named has no other ones. */
function strict(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(strict);
  if (typeof schema !== 'object' || schema === null) return schema;
  const { type, ...members } = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, strict(value)]));
  const of = schema as Record<string, unknown>;
  const isOpen = of['properties'] === undefined || of['additionalProperties'] !== undefined;
  const keepsAll = of['x-kubernetes-preserve-unknown-fields'] === true;
  const isEither = of['x-kubernetes-int-or-string'] === true;
  return {
    ...members,
    ...(type === undefined || isEither ? {} : { type }),
    ...(isOpen || keepsAll || type !== 'object'
      ? {}
      : { additionalProperties: false, properties: withRoot(of, members) }),
  };
}

/** Every object has these, and no definition names what is in them. */
function withRoot(of: Record<string, unknown>, members: Record<string, unknown>): unknown {
  const properties = members['properties'] as Record<string, unknown>;
  const isRoot = 'apiVersion' in (of['properties'] as object) && 'spec' in (of['properties'] as object);
  return isRoot ? { ...properties, metadata: { type: 'object' } } : properties;
}

/** The objects of a text of YAML. */
export function objectsOf(text: string): unknown[] {
  return parseAllDocuments(text).map((document) => {
    if (document.errors.length > 0) throw document.errors[0];
    return document.toJS();
  });
}

/** The folder of definitions of custom resources that PGPROOF_CRDS names; they are others' and not part of the repository. */
export function customResourcesFolder(): string | undefined {
  const named = process.env['PGPROOF_CRDS'];
  if (named === undefined || named === '') return undefined;
  if (statSync(named, { throwIfNoEntry: false })?.isDirectory() !== true)
    throw new Error(`PGPROOF_CRDS: no folder "${named}"\nHint: unset it to leave these tests out`);
  return named;
}
