export { R as getDefaultRoleAssumer, z as getDefaultRoleAssumerWithWebIdentity } from "./s3-CxuPjK5b.js";
