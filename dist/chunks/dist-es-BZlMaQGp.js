export { xn as fromHttp } from "./s3-ZK1oFrsR.js";
