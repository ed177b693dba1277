export { _t as CreateTokenCommand, vt as SSOOIDCClient } from "./s3-CHxYba8m.js";
