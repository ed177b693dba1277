import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DefaultArtifactClient } from '@actions/artifact';

const { INPUT_NAME: name, INPUT_PATH: path } = process.env;
const files = readdirSync(path, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name));
await new DefaultArtifactClient().uploadArtifact(name, files, path);
