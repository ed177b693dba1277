export { C as EventStreamSerde, E as eventStreamSerdeProvider } from "./s3-AwMHpb4q.js";
