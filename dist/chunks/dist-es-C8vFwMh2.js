export { xn as fromHttp } from "./s3-AwMHpb4q.js";
