import { t as endHandedOn } from "./chunks/kept-D3oHoedj.js";
// actions/restore-verify/src/post.ts
await endHandedOn();
export {};
