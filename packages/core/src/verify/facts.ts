import { freemem } from 'node:os';
import { findTool } from '../postgres/tools.ts';
import { type ArchiveFacts, gatherArchiveFacts } from '../restore/source.ts';
import type { SandboxTools } from '../sandbox/sandbox.ts';
import type { Session } from '../session.ts';
import type { VerifyOptions } from './options.ts';

/** What a verification's plan depends on. */
export interface VerifyFacts extends ArchiveFacts {
  readonly sandbox: SandboxTools;
  /** Free memory of the machine; the sandbox takes a share of it. */
  readonly memoryBytes: number;
}

/** Reads what a verification needs: a backup, and a server of its major to restore it into. */
export async function gatherVerifyFacts(options: VerifyOptions, session: Session): Promise<VerifyFacts> {
  const archive = await gatherArchiveFacts(options, session);
  const search = { session, ...(options.pgBin === undefined ? {} : { pgBin: options.pgBin }) };
  const { major } = archive.manifest.server;
  return {
    ...archive,
    sandbox: { initdb: await findTool('initdb', major, search), postgres: await findTool('postgres', major, search) },
    memoryBytes: freemem(),
  };
}
