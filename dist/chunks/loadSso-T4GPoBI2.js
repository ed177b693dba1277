export { mn as GetRoleCredentialsCommand, hn as SSOClient } from "./s3-CxuPjK5b.js";
