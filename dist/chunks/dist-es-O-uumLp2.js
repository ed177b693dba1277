export { bn as fromLoginCredentials } from "./s3-CxuPjK5b.js";
