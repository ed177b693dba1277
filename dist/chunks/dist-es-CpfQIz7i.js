export { yn as fromLoginCredentials } from "./s3-CWq5uY-S.js";
