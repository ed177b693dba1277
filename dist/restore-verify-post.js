import { t as endHandedOn } from "./chunks/kept-D7aGxbIp.js";
// actions/restore-verify/src/post.ts
await endHandedOn();
export {};
