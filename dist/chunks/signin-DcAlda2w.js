export { qt as CreateOAuth2TokenCommand, Jt as SigninClient } from "./s3-CHxYba8m.js";
