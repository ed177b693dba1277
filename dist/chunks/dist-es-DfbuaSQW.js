export { vn as fromProcess } from "./s3-AwMHpb4q.js";
