import "./server-DmcpVjRu.js";
export { C as defaultProof, T as gatherBackupFacts, i as gatherVerifyFacts, y as planBackup, r as planVerify, d as present, g as reportBackup, n as reportVerify, h as runBackup, t as runVerify, f as settleConnection } from "./src-BPouqyxr.js";
import "./step-GnEgK3GF.js";
import "./log--mm7HNnq.js";
import "./tools-C1ObQPgo.js";
