export { qt as CreateOAuth2TokenCommand, Jt as SigninClient } from "./s3-CxuPjK5b.js";
