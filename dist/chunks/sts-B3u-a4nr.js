export { L as getDefaultRoleAssumer, R as getDefaultRoleAssumerWithWebIdentity } from "./s3-ZK1oFrsR.js";
