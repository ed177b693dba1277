import { t as endHandedOn } from "./chunks/kept-DoFLBRf4.js";
// actions/restore-verify/src/post.ts
await endHandedOn();
export {};
