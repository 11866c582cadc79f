/** Fetching a file: its bytes for the app's token; others are sent away, as Slack sends them to sign in. */
import type { Workspace } from '../state/workspace.ts';

export type Download = { status: number; headers: Record<string, string>; bytes: Buffer };

export function download(
  path: string,
  token: string | undefined,
  { files, identity, manifest, origin }: Workspace,
): Download {
  const isWelcome = token === identity.botToken && manifest.scopes.includes('files:read');
  if (!isWelcome) {
    return { status: 302, headers: { location: `${origin()}/?redir=${path}` }, bytes: Buffer.of() };
  }
  const bytes = files.find(path.replace('/download/', ''))?.bytes;
  const headers = { 'content-type': 'application/octet-stream' };
  return bytes === undefined
    ? { status: 404, headers, bytes: Buffer.of() }
    : { status: 200, headers, bytes };
}
