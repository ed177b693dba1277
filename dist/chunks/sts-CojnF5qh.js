export { R as getDefaultRoleAssumer, z as getDefaultRoleAssumerWithWebIdentity } from "./s3-CHxYba8m.js";
