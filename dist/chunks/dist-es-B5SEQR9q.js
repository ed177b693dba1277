export { vn as fromProcess } from "./s3-ZK1oFrsR.js";
