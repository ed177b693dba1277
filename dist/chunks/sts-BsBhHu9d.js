export { L as getDefaultRoleAssumer, R as getDefaultRoleAssumerWithWebIdentity } from "./s3-AwMHpb4q.js";
