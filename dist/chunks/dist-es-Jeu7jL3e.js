export { hn as fromSSO } from "./s3-AwMHpb4q.js";
