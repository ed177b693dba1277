export { gt as CreateTokenCommand, _t as SSOOIDCClient } from "./s3-AwMHpb4q.js";
