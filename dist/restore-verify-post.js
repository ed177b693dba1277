import { t as endHandedOn } from "./chunks/kept-BLpUvIit.js";
// actions/restore-verify/src/post.ts
await endHandedOn();
export {};
