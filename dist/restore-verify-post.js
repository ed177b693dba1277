import { t as endHandedOn } from "./chunks/kept-aFYZFhlB.js";
// actions/restore-verify/src/post.ts
await endHandedOn();
export {};
