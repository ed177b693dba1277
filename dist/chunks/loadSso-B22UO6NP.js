export { pn as GetRoleCredentialsCommand, mn as SSOClient } from "./s3-CWq5uY-S.js";
