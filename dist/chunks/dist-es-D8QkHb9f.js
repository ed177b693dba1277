export { yn as fromLoginCredentials } from "./s3-ZK1oFrsR.js";
