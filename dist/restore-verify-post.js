import { t as endHandedOn } from "./chunks/kept-B_M7hCHx.js";
// actions/restore-verify/src/post.ts
await endHandedOn();
export {};
