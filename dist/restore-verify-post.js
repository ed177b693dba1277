import { t as endHandedOn } from "./chunks/kept-D575dJ-h.js";
// actions/restore-verify/src/post.ts
await endHandedOn();
export {};
