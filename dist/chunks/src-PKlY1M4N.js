export { h as backUp, p as backUpSeveral, _ as defaultMaxShrinkPercent, v as defaultProof, i as gatherVerifyFacts, r as planVerify, mt as present, n as reportVerify, t as runVerify, l as settleConnection } from "./src-XN8ITLKo.js";
import "./secret-CPGRtnff.js";
import "./identifier-A4-GWeL9.js";
import "./server-BA5GjfKC.js";
import "./tools-Bg3877pD.js";
import "./step-CPcYrkzV.js";
import "./log-Do4-H9Hi.js";
import "./place-Cl6T2cnX.js";
