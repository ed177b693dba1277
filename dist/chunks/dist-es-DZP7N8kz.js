export { On as fromEnv } from "./s3-AwMHpb4q.js";
