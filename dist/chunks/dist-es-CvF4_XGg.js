export { Sn as fromHttp } from "./s3-CHxYba8m.js";
