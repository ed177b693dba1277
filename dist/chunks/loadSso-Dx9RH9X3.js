export { mn as GetRoleCredentialsCommand, hn as SSOClient } from "./s3-CHxYba8m.js";
