import { t as endHandedOn } from "./chunks/kept-DsE7pT4a.js";
// actions/restore-verify/src/post.ts
await endHandedOn();
export {};
