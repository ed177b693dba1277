export { dn as fromTokenFile } from "./s3-ZK1oFrsR.js";
