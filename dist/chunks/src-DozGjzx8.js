import { C as defaultMaxShrinkPercent, d as reportDiagnose, i as gatherVerifyFacts, l as settleConnection, n as reportVerify, p as gatherDiagnoseFacts, r as planVerify, t as runVerify, u as settleTarget, w as defaultProof, x as backUp, xt as present, y as backUpSeveral } from "./src-BawSaReI.js";
import { p as PgproofError } from "./secret-DHsvzTwt.js";
import "./identifier-A4-GWeL9.js";
import "./server-Bgp3MrE4.js";
import "./tools-CjrNLZ70.js";
import "./step-CItsKU80.js";
import "./identity-CTDwlPjj.js";
import "./place-Y559iK9y.js";
export { PgproofError, backUp, backUpSeveral, defaultMaxShrinkPercent, defaultProof, gatherDiagnoseFacts, gatherVerifyFacts, planVerify, present, reportDiagnose, reportVerify, runVerify, settleConnection, settleTarget };
