export { dn as fromTokenFile } from "./s3-CWq5uY-S.js";
