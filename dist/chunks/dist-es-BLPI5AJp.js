export { Sn as fromHttp } from "./s3-CxuPjK5b.js";
