import { t as endHandedOn } from "./chunks/kept-BU2ZUb97.js";
// actions/restore-verify/src/post.ts
await endHandedOn();
export {};
