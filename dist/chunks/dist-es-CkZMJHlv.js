export { bn as fromLoginCredentials } from "./s3-CHxYba8m.js";
