import { C as defaultMaxShrinkPercent, d as reportDiagnose, i as gatherVerifyFacts, l as settleConnection, n as reportVerify, p as gatherDiagnoseFacts, r as planVerify, t as runVerify, u as settleTarget, w as defaultProof, x as backUp, xt as present, y as backUpSeveral } from "./src-CqbAxtgw.js";
import { p as PgproofError } from "./secret-DHsvzTwt.js";
import "./identifier-A4-GWeL9.js";
import "./server-Bgp3MrE4.js";
import "./tools-Cd1A-Qz5.js";
import "./step-BiCfJB9Q.js";
import "./identity-NnblGcbV.js";
import "./place-Y559iK9y.js";
export { PgproofError, backUp, backUpSeveral, defaultMaxShrinkPercent, defaultProof, gatherDiagnoseFacts, gatherVerifyFacts, planVerify, present, reportDiagnose, reportVerify, runVerify, settleConnection, settleTarget };
