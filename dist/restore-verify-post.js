import { t as endHandedOn } from "./chunks/kept-Gph2Bnxx.js";
// actions/restore-verify/src/post.ts
await endHandedOn();
export {};
