export { C as EventStreamSerde, E as eventStreamSerdeProvider } from "./s3-ZK1oFrsR.js";
