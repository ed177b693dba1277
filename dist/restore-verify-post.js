import { t as endHandedOn } from "./chunks/kept-Dtml4Xv3.js";
// actions/restore-verify/src/post.ts
await endHandedOn();
export {};
