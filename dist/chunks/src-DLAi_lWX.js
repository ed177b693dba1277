import "./server-DIfGJWWC.js";
export { N as defaultProof, F as gatherBackupFacts, i as gatherVerifyFacts, C as planBackup, r as planVerify, B as present, b as reportBackup, n as reportVerify, y as runBackup, t as runVerify, p as settleConnection } from "./src-Cmk8cp98.js";
import "./tools-BGCL4lmo.js";
import "./step-BjYKKr1f.js";
import "./log-BZwmL-Uh.js";
