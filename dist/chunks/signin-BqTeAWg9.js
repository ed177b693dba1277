export { Kt as CreateOAuth2TokenCommand, qt as SigninClient } from "./s3-AwMHpb4q.js";
