import { t as endHandedOn } from "./chunks/kept-CozdS7QC.js";
// actions/restore-verify/src/post.ts
await endHandedOn();
export {};
