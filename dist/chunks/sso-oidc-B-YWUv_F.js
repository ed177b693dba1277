export { gt as CreateTokenCommand, _t as SSOOIDCClient } from "./s3-ZK1oFrsR.js";
