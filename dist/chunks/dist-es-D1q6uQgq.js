export { yn as fromLoginCredentials } from "./s3-AwMHpb4q.js";
