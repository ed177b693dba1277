import { t as endHandedOn } from "./chunks/kept-Bzku4pOD.js";
// actions/restore-verify/src/post.ts
await endHandedOn();
export {};
