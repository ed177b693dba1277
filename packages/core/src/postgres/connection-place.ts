/** True when the server is reached by a Unix socket, where TLS is never used. */
export function isSocket(place: { readonly host: string; readonly hostaddr?: string }): boolean {
  return place.host.startsWith('/') && place.hostaddr === undefined;
}

/** `host:port` for messages; an IPv6 address stands in brackets. */
export function describePlace(place: { readonly host: string; readonly port: number }): string {
  const host = place.host.includes(':') && !place.host.startsWith('/') ? `[${place.host}]` : place.host;
  return `${host}:${place.port}`;
}
