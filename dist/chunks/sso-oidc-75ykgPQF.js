export { gt as CreateTokenCommand, _t as SSOOIDCClient } from "./s3-CWq5uY-S.js";
