export { xn as fromHttp } from "./s3-CWq5uY-S.js";
