export { pn as GetRoleCredentialsCommand, mn as SSOClient } from "./s3-AwMHpb4q.js";
