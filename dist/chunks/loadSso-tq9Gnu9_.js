export { pn as GetRoleCredentialsCommand, mn as SSOClient } from "./s3-ZK1oFrsR.js";
