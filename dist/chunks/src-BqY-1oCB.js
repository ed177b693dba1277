export { h as backUp, p as backUpSeveral, _ as defaultMaxShrinkPercent, v as defaultProof, i as gatherVerifyFacts, r as planVerify, mt as present, n as reportVerify, t as runVerify, l as settleConnection } from "./src-Coj2KOKB.js";
import "./secret-CPGRtnff.js";
import "./identifier-A4-GWeL9.js";
import "./server-BA5GjfKC.js";
import "./tools-CnOo53hQ.js";
import "./step-f4ln6Td0.js";
import "./log-Do4-H9Hi.js";
import "./place-Cl6T2cnX.js";
