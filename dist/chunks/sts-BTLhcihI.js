export { L as getDefaultRoleAssumer, R as getDefaultRoleAssumerWithWebIdentity } from "./s3-CWq5uY-S.js";
