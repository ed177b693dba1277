export { Kt as CreateOAuth2TokenCommand, qt as SigninClient } from "./s3-ZK1oFrsR.js";
