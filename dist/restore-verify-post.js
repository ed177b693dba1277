import { t as endHandedOn } from "./chunks/kept-Bb9m9b5e.js";
// actions/restore-verify/src/post.ts
await endHandedOn();
export {};
