/** For what a condition before it has made already, or what ends with its sessions. */
export async function mendNothing(): Promise<void> {}
