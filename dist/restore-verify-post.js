import { t as endHandedOn } from "./chunks/kept-DCobOsAv.js";
// actions/restore-verify/src/post.ts
await endHandedOn();
export {};
