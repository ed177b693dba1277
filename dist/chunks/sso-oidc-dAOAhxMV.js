export { _t as CreateTokenCommand, vt as SSOOIDCClient } from "./s3-CxuPjK5b.js";
