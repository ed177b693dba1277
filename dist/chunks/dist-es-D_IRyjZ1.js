export { dn as fromTokenFile } from "./s3-AwMHpb4q.js";
