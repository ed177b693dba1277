export { Kt as CreateOAuth2TokenCommand, qt as SigninClient } from "./s3-CWq5uY-S.js";
