import { t as endHandedOn } from "./chunks/kept-C8MFgdhx.js";
// actions/restore-verify/src/post.ts
await endHandedOn();
export {};
