import { t as endHandedOn } from "./chunks/kept-DbWMaVFN.js";
// actions/restore-verify/src/post.ts
await endHandedOn();
export {};
